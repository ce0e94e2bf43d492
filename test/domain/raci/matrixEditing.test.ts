import fc from 'fast-check';
import { cellOf } from '../../../src/domain/raci/rows';
import { playbookMatrix, raciOf } from '../../../src/domain/raci/raciOf';
import { editMatrix } from '../../../src/domain/raci/editMatrix';
import { matrixProblems, titleProblems } from '../../../src/domain/raci/matrixProblems';
import { newDecisionId, nextNumber } from '../../../src/domain/raci/newDecision';
import type { MatrixRow } from '../../../src/domain/raci/types';
import { rolesOf } from '../../../src/domain/org/roles';
import type { RaciLetter } from '../../../src/playbook/decisions';
import { models } from '../../../src/playbook/models';

const [strategy] = playbookMatrix as readonly [MatrixRow, ...MatrixRow[]];
const kindsOf = (changes: Partial<MatrixRow>) =>
  matrixProblems({ ...strategy, ...changes }, playbookMatrix).map(({ kind }) => kind);

test('the playbook’s matrix has no problems, in any model', () => {
  for (const row of playbookMatrix) expect(matrixProblems(row, playbookMatrix)).toEqual([]);
  for (const { id } of models) {
    for (const row of raciOf({ model: id })) expect(matrixProblems(row, raciOf({ model: id }))).toEqual([]);
  }
});

test.each([
  ['', ['emptyTitle']],
  ['  \t', ['emptyTitle']],
  ['ai  TOOL and vendor selection ', ['titleTwice']],
  ['x'.repeat(120), []],
  ['x'.repeat(121), ['titleLong']],
  ['x'.repeat(256), ['titleTooLong']],
  ['Budget\u202Egnp', ['hiddenCharacters']],
  ['Budget\u0007', ['hiddenCharacters']],
  ['Données & modèles 模型', []],
])('judges the title %j', (title, kinds) => {
  expect(kindsOf({ title })).toEqual(kinds);
});

test('a title that a retired decision has is only a warning', () => {
  const [, second] = playbookMatrix;
  const matrix = playbookMatrix.map((row) => (row === second ? { ...row, retired: true } : row));
  const [problem] = titleProblems({ decision: null, title: second!.title }, matrix);
  expect(problem).toMatchObject({ kind: 'titleOfRetired', severity: 'warns' });
});

test('warns of letters that name nobody or several, and blocks neither', () => {
  const none = matrixProblems({ ...strategy, letters: { ...strategy.letters, COO: 'C' } }, []);
  expect(none).toMatchObject([{ kind: 'noAccountable', severity: 'warns', about: 'letters' }]);
  const two = matrixProblems({ ...strategy, letters: { ...strategy.letters, CIO: 'A' } }, []);
  expect(two).toMatchObject([{ kind: 'severalAccountable', roles: ['CIO', 'COO'] }]);
});

test('says which character cannot be seen', () => {
  const [problem] = matrixProblems({ ...strategy, title: 'a\u200Bb' }, []);
  expect(problem).toMatchObject({ kind: 'hiddenCharacters', codePoint: 0x200b });
});

const letters: readonly (RaciLetter | null)[] = ['R', 'A', 'C', 'I', null];

test('a letter set in an open cell is the letter shown there, in every model', () => {
  const row = fc.record({
    CAIO: fc.constantFrom(...letters),
    CIO: fc.constantFrom(...letters),
    COO: fc.constantFrom(...letters),
    CEO: fc.constantFrom(...letters),
  });
  const model = fc.constantFrom(...models.map(({ id }) => id));
  fc.assert(
    fc.property(row, model, (given, id) => {
      const stored: MatrixRow = { ...strategy, letters: given };
      for (const role of rolesOf(id)) {
        const cell = cellOf(stored, role, id);
        if (cell.kind === 'derived') continue;
        for (const letter of [...cell.letters, null]) {
          const { matrix = [] } = editMatrix(
            { model: id, seats: {}, escalation: 'fromModel', matrix: [stored] },
            { kind: 'setLetter', decision: stored.decision, role: cell.edits, letter },
          );
          expect(raciOf({ model: id, matrix })[0]?.letters[role] ?? null).toBe(letter);
        }
      }
    }),
  );
});

test('what model 3 makes of the CAIO’s A cannot be edited, and the other letters can', () => {
  const tools = playbookMatrix[2]!;
  expect(rolesOf('cio-owns-ai').map((role) => cellOf(tools, role, 'cio-owns-ai').kind)).toEqual([
    'derived',
    'derived',
    'open',
    'open',
  ]);
  expect(cellOf(strategy, 'VPAI', 'cio-owns-ai')).toEqual({
    kind: 'open',
    edits: 'CAIO',
    letters: ['R', 'C', 'I'],
  });
  expect(cellOf(strategy, 'VPAI', 'caio-reports-to-ceo').kind).toBe('derived');
});

test('numbers go on after the highest', () => {
  expect(nextNumber(playbookMatrix)).toBe(13);
  expect(nextNumber([strategy, { number: 40 }, { number: 7 }])).toBe(41);
  expect(nextNumber([])).toBe(1);
});

test.each([
  ['Data centre sites', 'data-centre-sites'],
  ['  Où & quand?  ', 'ou-quand'],
  ['模型', '模型'],
  ['!!!', 'decision'],
])('the id of %j can be read in a link', (title, id) => {
  expect(newDecisionId(title, new Set())).toBe(id);
  expect(newDecisionId(title, new Set([id]))).toBe(`${id}-2`);
});

test('a new id is never one that is taken', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 0, max: 20 }), (title, count) => {
      const taken = new Set<string>();
      for (let made = 0; made < count; made += 1) taken.add(newDecisionId(title, taken));
      expect(taken.size).toBe(count);
    }),
  );
});
