import { accountableNotInRoom } from '../../../src/domain/findings/accountableNotInRoom';
import { accountableOutsideLine } from '../../../src/domain/findings/accountableOutsideLine';
import { findingsIn, findingsOf } from '../../../src/domain/findings/findingsOf';
import { findingsOfDecision } from '../../../src/domain/findings/openFindings';
import { notOneAccountable } from '../../../src/domain/findings/notOneAccountable';
import { noResponsible } from '../../../src/domain/findings/noResponsible';
import type { Finding, FindingRule } from '../../../src/domain/findings/types';
import type { Organization, Seats } from '../../../src/domain/org/types';
import type { RaciRow } from '../../../src/domain/raci/types';
import { decisions } from '../../../src/playbook/decisions';
import type { ModelId } from '../../../src/playbook/models';
import { models } from '../../../src/playbook/models';
import { evidence, organizationOf, person, seatedIn } from './builders';

function findings(organization: Organization): readonly Finding[] {
  return findingsOf({ settings: { organization, overrides: [] } });
}

function numbersBy(model: ModelId, rule: FindingRule): readonly number[] {
  return findings(organizationOf(model))
    .filter((finding) => finding.rule === rule)
    .map(({ decision }) => decisions.find(({ id }) => id === decision)?.number ?? 0);
}

const [toCeo, toCoo, cioOwns] = models.map(({ id }) => id) as [ModelId, ModelId, ModelId];

test.each([
  [toCeo, [4, 5, 6, 8]],
  [toCoo, [4, 5, 6, 8]],
  [cioOwns, [4, 5, 8]],
])('names the decisions without a responsible role: %s', (model, numbers) => {
  expect(numbersBy(model, 'noResponsible')).toEqual(numbers);
});

test.each([toCeo, toCoo, cioOwns])('names the decisions that no meeting takes: %s', (model) => {
  expect(numbersBy(model, 'noMeetingTakes')).toEqual([1, 7, 8, 9, 10, 11]);
});

test('tells a decision on no agenda from one that is only news', () => {
  const facts = new Map(
    findings(organizationOf(toCeo)).flatMap((one) =>
      one.rule === 'noMeetingTakes' ? [[one.decision, one] as const] : [],
    ),
  );
  for (const nowhere of ['engineering-team-tooling', 'workforce-upskilling'] as const)
    expect(facts.get(nowhere)).toMatchObject({ meeting: null, newsIn: [] });
  expect(facts.get('ai-strategy-and-roadmap')).toMatchObject({
    meeting: 'portfolio-review',
    row: { number: 1, title: 'Enterprise AI strategy and roadmap' },
    newsIn: ['portfolio-review'],
  });
  expect(facts.get('business-unit-adoption')?.meeting).toBe('portfolio-review');
  expect(facts.get('regulatory-compliance')?.meeting).toBe('governance-council');
  expect(facts.get('roi-and-board-reporting')?.meeting).toBe('governance-council');
});

test.each([toCeo, toCoo, cioOwns])(
  'names the charters that own what another role answers for: %s',
  (model) => {
    expect(numbersBy(model, 'charterOwnsElsewhere')).toEqual([1, 2, 7, 10]);
  },
);

test('says which charter line and who is accountable', () => {
  const finding = findings(organizationOf(toCeo)).find(({ rule }) => rule === 'charterOwnsElsewhere');
  expect(finding).toMatchObject({
    owner: 'CAIO',
    line: 'Enterprise AI strategy and roadmap',
    role: 'COO',
    row: { number: 1 },
  });
});

test.each([
  [toCeo, [1, 2, 12]],
  [toCoo, []],
  [cioOwns, []],
])('names the accountable roles outside the line of who does the work: %s', (model, numbers) => {
  expect(numbersBy(model, 'accountableOutsideLine')).toEqual(numbers);
});

test('counts everybody who works outside the line', () => {
  const row = withLetters({ CAIO: 'R', CIO: 'R', COO: 'I', CEO: 'I', VPAI: 'A' });
  const [finding] = accountableOutsideLine(evidence({ rows: [row] }));
  expect(finding).toMatchObject({ role: 'VPAI', workers: ['CAIO', 'CIO'] });
});

test.each([
  [toCeo, 17],
  [toCoo, 14],
  [cioOwns, 14],
])('finds nothing else in the default playbook when every seat is taken: %s', (model, count) => {
  expect(findings(organizationOf(model))).toHaveLength(count);
});

test.each([toCeo, toCoo, cioOwns])('finds exactly one accountable role on each decision: %s', (model) => {
  expect(numbersBy(model, 'notOneAccountable')).toEqual([]);
});

function withLetters(letters: RaciRow['letters']): RaciRow {
  return {
    decision: 'budget-allocation',
    number: 12,
    title: 'AI budget allocation',
    letters,
    derived: false,
  };
}

test('finds nobody accountable, and several', () => {
  const found = (letters: RaciRow['letters']) =>
    notOneAccountable(evidence({ rows: [withLetters(letters)] }));
  expect(found({ CAIO: 'R', COO: 'C' })).toMatchObject([{ roles: [] }]);
  expect(found({ CAIO: 'A', CIO: 'A' })).toMatchObject([{ roles: ['CAIO', 'CIO'] }]);
  expect(found({ CAIO: 'R', COO: 'A' })).toEqual([]);
});

test('says who answers for it where nobody is responsible', () => {
  const roles = (letters: RaciRow['letters']) =>
    noResponsible(evidence({ rows: [withLetters(letters)] })).map(({ role }) => role);
  expect(roles({ CIO: 'A' })).toEqual(['CIO']);
  expect(roles({ CIO: 'C' })).toEqual([null]);
});

test('finds each vacant seat of the model, and no seat that the model lacks', () => {
  const vacant = (model: ModelId, seats: Seats) =>
    findings(organizationOf(model, seats))
      .filter(({ rule }) => rule === 'vacantSeat')
      .map(({ role }) => role);
  expect(vacant(toCeo, {})).toEqual(['CAIO', 'CIO', 'COO', 'CEO']);
  expect(vacant(cioOwns, { CIO: person('ben'), COO: null })).toEqual(['VPAI', 'COO', 'CEO']);
  expect(vacant(toCeo, seatedIn(toCeo))).toEqual([]);
});

test('says how many decisions a vacant seat leaves without an answer', () => {
  const vacant = findings(organizationOf(cioOwns, {})).filter(({ rule }) => rule === 'vacantSeat');
  expect(vacant.slice(0, 2)).toMatchObject([
    { role: 'VPAI', answersFor: 0 },
    { role: 'CIO', answersFor: 7 },
  ]);
});

test('finds the accountable role that is not invited where its decision is taken', () => {
  const overrides = (['portfolio-review', 'governance-council'] as const).map((meeting) => ({
    meeting,
    role: 'COO' as const,
    kind: 'informed' as const,
  }));
  const found = findingsOf({ settings: { organization: organizationOf(toCoo), overrides } }).filter(
    ({ rule }) => rule === 'accountableNotInRoom',
  );
  expect(found.map(({ decision, meeting, role }) => [decision, meeting, role])).toEqual([
    ['use-case-prioritization', 'portfolio-review', 'COO'],
    ['budget-allocation', 'governance-council', 'COO'],
  ]);
});

test('says nothing of rooms when everybody is invited as the matrix has it', () => {
  expect(accountableNotInRoom(evidence())).toEqual([]);
});

test('takes a person who is in the room in another seat as present', () => {
  const grace = person('grace');
  const seats = { ...seatedIn(toCoo), COO: grace, CAIO: grace };
  const overrides = [
    { meeting: 'governance-council' as const, role: 'COO' as const, kind: 'informed' as const },
  ];
  const organization = organizationOf(toCoo, seats);
  expect(accountableNotInRoom(evidence({ organization, overrides }))).toEqual([]);
});

test('leaves a row without one accountable role to the rule about that', () => {
  const rows = [withLetters({ CAIO: 'R', CIO: 'C', COO: 'C', CEO: 'I' })];
  const found = findingsIn(evidence({ organization: organizationOf(toCeo), rows }));
  expect(found.map(({ rule }) => rule)).toEqual(['notOneAccountable']);
});

test('gives the findings of one decision', () => {
  const found = findingsOfDecision(findings(organizationOf(toCeo)), 'ai-strategy-and-roadmap');
  expect(found.map(({ rule }) => rule)).toEqual([
    'accountableOutsideLine',
    'charterOwnsElsewhere',
    'noMeetingTakes',
  ]);
});
