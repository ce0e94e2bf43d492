import fc from 'fast-check';
import { playbookMatrix, raciOf } from '../../../src/domain/raci/raciOf';
import { readyToFind, searchDecisions } from '../../../src/domain/raci/searchDecisions';
import type { Role } from '../../../src/playbook/roles';

const rows = raciOf({ model: 'both-report-to-coo' });
const names: Partial<Record<Role, string>> = { CAIO: 'Ada Okafor', CIO: 'Benoît Ruiz', COO: 'Grace Liu' };
const namesOf = (role: Role) => names[role] ?? null;
const numbers = (text: string, on = rows) => searchDecisions(on, text, { namesOf }).map((row) => row.number);

test.each(['', '   ', '?', 'who decides this', 'AI'])(
  'returns all rows in order for %j, which tells nothing',
  (text) => {
    expect(
      searchDecisions(rows, text)
        .slice(0, 3)
        .map((row) => row.number),
    ).toEqual([1, 2, 3]);
  },
);

test.each([
  ['vendor', 3],
  ['vendors', 3],
  ['Who approves a model?', 6],
  ['who is approving models', 6],
  ['Who buys ChatGPT?', 3],
  ['purchases', 3],
  ['prioritizing use cases', 2],
  ['policies', 6],
  ['ethic', 6],
  ['BÜDGET', 12],
  ['who pays? money', 12],
  ['upskill', 11],
  ['the cloud', 5],
  ['github copilot', 8],
  ['EU AI Act', 7],
  ['responsible ai', 6],
  ['training', 11],
  ['data', 4],
  ['board reporting', 10],
  ['change management', 9],
  ['roadmap', 1],
  ['7', 7],
  ['#12', 12],
  ['decision 1', 1],
])('puts the decision meant by %j first', (text, number) => {
  expect(numbers(text)[0]).toBe(number);
});

test('finds by every beginning of a word', () => {
  for (const text of ['v', 've', 'ven', 'vend', 'vendo', 'vendor']) expect(numbers(text)).toContain(3);
});

test('returns nothing when nothing is found', () => {
  expect(numbers('zeppelin')).toEqual([]);
  expect(numbers('13')).toEqual([]);
});

test('takes a number as a whole', () => {
  expect(numbers('1')).toEqual([1]);
});

test('keeps only the rows that meet the most words', () => {
  expect(numbers('vendor coo')).toEqual([3]);
  expect(numbers('vendor zeppelin')).toEqual([3]);
});

test('ranks the decisions of a role by its letter: accountable first, informed last', () => {
  expect(numbers('COO')).toEqual([1, 2, 12, 9, 11, 3, 6, 10, 4, 5, 7, 8]);
});

test('finds a person by the name, without accents', () => {
  expect(numbers('benoit').slice(0, 3)).toEqual([4, 5, 8]);
  expect(numbers('What does Grace Liu decide?').slice(0, 3)).toEqual([1, 2, 12]);
  expect(numbers("Grace's budget")).toEqual([12]);
  expect(searchDecisions(rows, 'Grace')).toEqual([]);
});

test('takes a whole name before the beginning of another word', () => {
  const ben = (role: Role) => (role === 'CIO' ? 'Ben Ruiz' : null);
  const found = searchDecisions(rows, 'ben', { namesOf: ben }).map((row) => row.number);
  expect(found.slice(0, 4)).toEqual([4, 5, 8, 3]);
});

test('finds a role written out', () => {
  expect(numbers('Chief AI Officer').slice(0, 4)).toEqual(numbers('CAIO').slice(0, 4));
});

test('knows the VP of AI only where the model has one', () => {
  const derived = raciOf({ model: 'cio-owns-ai' });
  expect(numbers('vp', derived)).toHaveLength(12);
  expect(numbers('vp of ai')).toEqual([]);
});

test('leaves the rows with the letter that is asked of a role', () => {
  expect(numbers('What is the COO responsible for?')).toEqual([9, 11]);
  expect(numbers('What is Grace Liu consulted on?')).toEqual([3, 6, 10]);
  expect(numbers('Is the CIO consulted on the budget?')).toEqual([12]);
});

test('does not fall empty while a question word is being typed', () => {
  expect(numbers('wh')).toHaveLength(12);
});

test('finds the same whether or not the rows were made ready before', () => {
  const text = fc.constantFrom('vendor', 'who approves a mod', '12', 'cio', 'bud tool', 'zz');
  const madeAnew = () =>
    raciOf({ model: 'caio-reports-to-ceo', matrix: playbookMatrix.map((row) => ({ ...row })) });
  fc.assert(
    fc.property(text, fc.nat({ max: 12 }), (typed, readyCount) => {
      const [ready, plain] = [madeAnew(), madeAnew()];
      ready.slice(0, readyCount).forEach(readyToFind);
      expect(searchDecisions(ready, typed)).toEqual(searchDecisions(plain, typed));
    }),
  );
});
