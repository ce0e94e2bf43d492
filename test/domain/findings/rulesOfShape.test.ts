import fc from 'fast-check';
import { evidence as sign } from '../model/signEvidence';
import { overloadedRole } from '../../../src/domain/findings/overloadedRole';
import { roleOnNoDecision } from '../../../src/domain/findings/roleOnNoDecision';
import { timeToMoveOn } from '../../../src/domain/findings/timeToMoveOn';
import { tooManyConsulted } from '../../../src/domain/findings/tooManyConsulted';
import { topicTiedToNothing } from '../../../src/domain/findings/topicTiedToNothing';
import { editMatrix } from '../../../src/domain/raci/editMatrix';
import type { RaciRow } from '../../../src/domain/raci/types';
import { evidence, organizationOf } from './builders';

const row = (number: number, letters: RaciRow['letters']): RaciRow => ({
  decision: `own-${number}`,
  number,
  title: `Own ${number}`,
  letters,
  derived: false,
});

/** Rows of which the CIO has the first so many. */
function rowsWithCio(letter: 'A' | 'R', count: number, of: number): readonly RaciRow[] {
  const mine: RaciRow['letters'] = letter === 'A' ? { CIO: 'A' } : { CIO: 'R', COO: 'C' };
  return Array.from({ length: of }, (_, index) => row(index + 1, index < count ? mine : { CEO: 'C' }));
}

test.each([
  ['A', 6, 12, 0],
  ['A', 7, 12, 1],
  ['R', 9, 12, 0],
  ['R', 10, 12, 1],
  ['A', 5, 5, 0],
] as const)('a role with %s on %i of %i decisions gives %i findings', (letter, count, of, expected) => {
  expect(overloadedRole(evidence({ rows: rowsWithCio(letter, count, of) }))).toHaveLength(expected);
});

test('at most one role can be overloaded with accountability', () => {
  const accountable = fc.array(fc.constantFrom('CAIO', 'CIO', 'COO', 'CEO'), { minLength: 6, maxLength: 40 });
  fc.assert(
    fc.property(accountable, (roles) => {
      const rows = roles.map((role, index) => row(index + 1, { [role]: 'A' }));
      expect(overloadedRole(evidence({ rows })).length).toBeLessThanOrEqual(1);
    }),
  );
});

test('two roles may be asked before a decision, three are too many', () => {
  const found = (letters: RaciRow['letters']) => tooManyConsulted(evidence({ rows: [row(1, letters)] }));
  expect(found({ CAIO: 'A', CIO: 'C', COO: 'C' })).toEqual([]);
  expect(found({ CAIO: 'A', CIO: 'C', COO: 'C', CEO: 'C' })).toMatchObject([
    { roles: ['CIO', 'COO', 'CEO'] },
  ]);
});

test('finds a role that has no letter anywhere, and none in an empty matrix', () => {
  const rows = [row(1, { CAIO: 'A', CIO: 'R' }), row(2, { COO: 'I' })];
  expect(roleOnNoDecision(evidence({ rows })).map(({ role }) => role)).toEqual(['CEO']);
  expect(roleOnNoDecision(evidence({ rows: [] }))).toEqual([]);
});

test('a topic whose only decision was retired is tied to nothing, and can be tied again', () => {
  const organization = editMatrix(organizationOf('both-report-to-coo'), {
    kind: 'retireDecision',
    decision: 'budget-allocation',
  });
  const [found, ...others] = topicTiedToNothing(evidence({ organization }));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ topic: 'Budget alignment', meeting: 'governance-council' });
  expect(found?.remedies).toMatchObject([
    { act: { kind: 'restoreDecision', row: { number: 12, title: 'AI budget allocation' } } },
  ]);
});

test('a topic that still brings news is tied to it', () => {
  const organization = editMatrix(organizationOf('both-report-to-coo'), {
    kind: 'retireDecision',
    decision: 'data-security-and-governance',
  });
  expect(topicTiedToNothing(evidence({ organization }))).toEqual([]);
});

test('a sign that shows asks to leave model 3, and no other model', () => {
  const signs = [sign({ figure: 5 }), sign({ sign: 'board-request', isAsked: true })];
  const found = timeToMoveOn(evidence({ organization: organizationOf('cio-owns-ai'), signs }));
  expect(found).toMatchObject([
    { model: 'cio-owns-ai', sign: { sign: 'units-running-initiatives', evidence: { figure: 5 } } },
    { model: 'cio-owns-ai', sign: { sign: 'board-request', evidence: { isAsked: true } } },
  ]);
  expect(timeToMoveOn(evidence({ signs }))).toEqual([]);
});
