import { raciOf } from '../../../src/domain/raci/raciOf';
import { findDecisions } from '../../../src/domain/raci/searchDecisions';
import type { MatrixRow } from '../../../src/domain/raci/types';
import type { Role } from '../../../src/playbook/roles';

const rows = raciOf({ model: 'both-report-to-coo' });
const names: Partial<Record<Role, string>> = { CAIO: 'Ada Okafor', CIO: 'Ben Ruiz', COO: 'Grace Liu' };
const namesOf = (role: Role) => names[role] ?? null;
const find = (text: string, on = rows) => findDecisions(on, text, { namesOf });
const numbers = (text: string, on = rows) => find(text, on).rows.map(({ number }) => number);

const ownTitles = (...titles: readonly string[]) =>
  raciOf({
    model: 'both-report-to-coo',
    matrix: titles.map((title, index): MatrixRow => ({
      ...{ decision: `own-${index}`, number: index + 1, title, retired: false },
      letters: { CAIO: 'R', CIO: 'C', COO: 'A', CEO: 'I' },
    })),
  });

test('“who is responsible” asks for a letter and not for responsible AI', () => {
  expect(numbers('who is responsible for security')).toEqual([4]);
  expect(numbers('responsible AI')[0]).toBe(6);
  expect(numbers('who is responsible for responsible AI')[0]).toBe(6);
});

test('a question about a role keeps its topic', () => {
  expect(find('is the CIO responsible for cloud')).toMatchObject({ roles: ['CIO'], topic: ['cloud'] });
  expect(numbers('is the CIO responsible for cloud')[0]).toBe(5);
  expect(numbers('does Ben Ruiz decide on the budget')).toEqual([12]);
});

test.each([
  ['what does the CIO decide', [4, 5, 8]],
  ['head of IT', [4, 5, 8]],
  ['chief operations officer', [1, 2, 12]],
  ['Ben', [4, 5, 8]],
  ['chief information officer', [4, 5, 8]],
  ['what is the CIO in charge of', [4, 5, 8]],
  ['what does the CEO have to approve', [7, 10]],
])('%j begins with what the role is accountable for', (text, expected) => {
  expect(numbers(text).slice(0, expected.length)).toEqual(expected);
});

const swapped = (word: string, at: number) =>
  `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
const mistakes = (word: string): readonly string[] =>
  Array.from({ length: word.length - 1 }, (_, before) => before + 1).flatMap((at) => {
    const missing = `${word.slice(0, at)}${word.slice(at + 1)}`;
    const wrong = `${word.slice(0, at)}x${word.slice(at + 1)}`;
    return at + 1 < word.length ? [missing, wrong, swapped(word, at)] : [missing, wrong];
  });

test.each([
  ['vendor', 3],
  ['security', 4],
  ['strategy', 1],
  ['architecture', 5],
  ['ethics', 6],
  ['compliance', 7],
  ['engineering', 8],
  ['adoption', 9],
  ['reporting', 10],
  ['upskilling', 11],
  ['budget', 12],
])('finds “%s” with any one letter missing, wrong or swapped', (word, number) => {
  const lost = mistakes(word).filter((typed) => numbers(`who decides ${typed}?`)[0] !== number);
  expect(lost).toEqual([]);
});

test('says what a misspelt word was taken for, and changes no word that is right', () => {
  expect(find('vendr').corrections).toEqual([{ typed: 'vendr', shown: 'vendor' }]);
  expect(find('resposible for security').corrections).toEqual([]);
  expect(find('vendor').corrections).toEqual([]);
  expect(find('lunch').rows).toEqual([]);
});

test('reads British and American spelling alike', () => {
  const pairs = [
    ['prioritisation', 'prioritization'],
    ['licence', 'license'],
    ['data centre', 'data center'],
    ['training programme', 'training program'],
    ['modelling', 'modeling'],
    ['organisational change', 'organizational change'],
  ];
  for (const [british = '', american = ''] of pairs) expect(numbers(british)).toEqual(numbers(american));
});

test('what is met nowhere is not found, and what comes nearest is offered', () => {
  expect(find('xylophone')).toMatchObject({ rows: [], nearest: [] });
  const holiday = find('holiday request');
  expect(holiday.rows).toEqual([]);
  expect(holiday.nearest.map(({ number }) => number)).toContain(2);
  expect(find('is the CIO responsible for parking').nearest.map(({ number }) => number)).toEqual([4, 5, 8]);
});

test('finds nothing nearest where something is found', () => {
  expect(find('vendor').nearest).toEqual([]);
});

test('finds the organization’s own decisions by their titles, forms and misspellings', () => {
  const own = ownTitles(
    'Opening of branches',
    'Responsible sourcing',
    'Pricing of insurances',
    'Parking at the plant',
  );
  expect(numbers('who opens a branch', own)[0]).toBe(1);
  expect(numbers('insurnace', own)).toEqual([3]);
  expect(numbers('parking', own)).toEqual([4]);
  expect(numbers('responsible sourcing', own)[0]).toBe(2);
  expect(numbers('zeppelin', own)).toEqual([]);
});

test('a title typed in full comes before a longer one that holds it', () => {
  const own = ownTitles('Budget of the region and the plant', 'Budget of the region');
  expect(numbers('budget of the region', own)).toEqual([2, 1]);
});

test('a number is a decision’s only where it stands alone or is called one', () => {
  expect(numbers('3')).toEqual([3]);
  expect(numbers('decision 3')).toEqual([3]);
  expect(numbers('top 3 vendors')[0]).toBe(3);
  expect(numbers('the 5 skills that people need')[0]).toBe(11);
});

test('a letter more never throws, whatever was typed before', () => {
  const text = 'Is the CÍO ressponsible—for “cloud”/AI?? 12 % of 3 vendrs… 漢字 \u202e';
  for (let length = 0; length <= text.length; length += 1)
    expect(Array.isArray(find(text.slice(0, length)).rows)).toBe(true);
});
