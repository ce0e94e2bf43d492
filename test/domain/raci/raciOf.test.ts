import { accountableRole, decisionById, rolesWith, workingRoles } from '../../../src/domain/raci/rows';
import { filterByRole, raciOf } from '../../../src/domain/raci/raciOf';
import { meetingsOfDecision } from '../../../src/domain/raci/meetingsOfDecision';
import type { RaciRow } from '../../../src/domain/raci/types';
import type { ModelId } from '../../../src/playbook/models';
import { decisions } from '../../../src/playbook/decisions';

const rowOf = (model: ModelId, number: number): RaciRow => raciOf({ model: model })[number - 1]!;
const lettersOf = ({ letters }: RaciRow) =>
  Object.entries(letters).map(([role, letter]) => `${role} ${letter}`);

test.each<ModelId>(['caio-reports-to-ceo', 'both-report-to-coo'])(
  'keeps the playbook’s letters in model %s',
  (model) => {
    raciOf({ model: model }).forEach((row, index) => {
      expect(row.letters).toEqual(decisions[index]?.raci);
      expect(row).toMatchObject({ decision: decisions[index]?.id, number: index + 1, derived: false });
    });
  },
);

test.each([
  [1, 'R C A I', false],
  [2, 'R C A I', false],
  [3, 'R A C I', true],
  [4, 'C A I I', false],
  [5, 'C A I I', false],
  [6, 'R A C I', true],
  [7, 'R C I A', false],
  [8, 'C A I I', false],
  [9, 'R A R I', true],
  [10, 'R I C A', false],
  [11, 'R A R I', true],
  [12, 'R C A I', false],
])(
  'derives decision %i where the CIO owns AI: VP of AI, CIO, COO, CEO have %s',
  (number, letters, derived) => {
    const row = rowOf('cio-owns-ai', number);
    const expected = ['VPAI', 'CIO', 'COO', 'CEO'].map(
      (role, index) => `${role} ${letters.split(' ')[index] ?? ''}`,
    );
    expect(lettersOf(row)).toEqual(expected);
    expect(row.derived).toBe(derived);
  },
);

test('finds the one accountable role, and none where there are none or several', () => {
  const row = rowOf('caio-reports-to-ceo', 3);
  expect(accountableRole(row)).toBe('CAIO');
  expect(accountableRole({ ...row, letters: { CIO: 'R' } })).toBeNull();
  expect(accountableRole({ ...row, letters: { CIO: 'A', CAIO: 'A' } })).toBeNull();
});

test('finds the roles with a letter, in the order of the columns', () => {
  expect(rolesWith(rowOf('caio-reports-to-ceo', 6), 'C')).toEqual(['CIO', 'COO']);
  expect(rolesWith(rowOf('cio-owns-ai', 9), 'R')).toEqual(['VPAI', 'COO']);
});

test.each([4, 5, 6, 8])(
  'lets the accountable role do the work on decision %i, which names no R',
  (number) => {
    const row = rowOf('both-report-to-coo', number);
    expect(rolesWith(row, 'R')).toEqual([]);
    expect(workingRoles(row)).toEqual([accountableRole(row)]);
  },
);

test('lets the responsible role do the work where one is named', () => {
  expect(workingRoles(rowOf('both-report-to-coo', 3))).toEqual(['CIO']);
});

test.each([
  ['CAIO', [1, 2, 3, 6, 7, 9, 10, 11, 12]],
  ['CIO', [3, 4, 5, 8]],
  ['COO', [1, 2, 9, 11, 12]],
  ['CEO', [7, 10]],
  ['VPAI', []],
] as const)('filters what the %s answers for or works on', (role, numbers) => {
  expect(filterByRole(raciOf({ model: 'caio-reports-to-ceo' }), role).map((row) => row.number)).toEqual(
    numbers,
  );
});

test('finds a decision by its id, and nothing for a link that means none', () => {
  for (const decision of decisions) expect(decisionById(decision.id)).toBe(decision);
  expect(decisionById('constructor')).toBeNull();
});

test('knows the meetings that take a decision or bring news of it', () => {
  expect(meetingsOfDecision('tool-and-vendor-selection')).toEqual([
    { meeting: 'readiness-sync', kind: 'news' },
    { meeting: 'governance-council', kind: 'takes' },
  ]);
  expect(meetingsOfDecision('workforce-upskilling')).toEqual([]);
});
