import fc from 'fast-check';
import { cellName } from '../../../src/domain/raci/import/cellName';
import { cellsOfPastedText } from '../../../src/domain/raci/import/cellsOfPastedText';
import { readMatrix } from '../../../src/domain/raci/import/readMatrix';
import { playbookMatrix } from '../../../src/domain/raci/raciOf';
import type { CellFault } from '../../../src/domain/raci/import/types';
import type { MatrixRow } from '../../../src/domain/raci/types';
import { raciRoles } from '../../../src/playbook/roles';

type Cells = readonly (readonly string[])[];

const headings = ['#', 'Decision', 'CAIO', 'CIO', 'COO', 'CEO'];

const lineOf = ({ number, title, letters }: MatrixRow): readonly string[] => [
  String(number),
  title,
  ...raciRoles.map((role) => letters[role] ?? ''),
];

const sheetOf = (matrix: readonly MatrixRow[]): Cells => [headings, ...matrix.map(lineOf)];

const read = (...lines: Cells) => readMatrix([headings, ...lines], playbookMatrix);

const budget = ['12', 'AI budget allocation', 'R', 'C', 'A', 'I'];
const sites = ['', 'Data centre sites', 'I', 'R', 'C', 'A'];

test('a matrix that was written out reads back as the same', () => {
  const { rows, problems, ignoredColumns } = readMatrix(sheetOf(playbookMatrix), playbookMatrix);
  expect(rows.map(({ row }) => row)).toEqual(playbookMatrix);
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['same']));
  expect([problems, ignoredColumns]).toEqual([[], []]);
});

test('any matrix with titles that differ reads back as the same', () => {
  const letter = fc.constantFrom('R', 'A', 'C', 'I', null);
  const row = fc.record({
    title: fc.stringMatching(/^[a-zé]{1,8}( [a-z=,;"']{1,8})?$/u),
    letters: fc.record({ CAIO: letter, CIO: letter, COO: letter, CEO: letter }),
  });
  const rows = fc.uniqueArray(row, { maxLength: 8, selector: ({ title }) => title.toLowerCase() });
  fc.assert(
    fc.property(rows, (drawn) => {
      const matrix = drawn.map((one, index) => ({
        ...one,
        decision: `own-${index}`,
        number: index + 1,
        retired: false,
      })) as readonly MatrixRow[];
      const reading = readMatrix(sheetOf(matrix), matrix);
      expect(reading.rows.map((one) => one.row)).toEqual(matrix);
      expect(reading.problems.filter(({ severity }) => severity === 'blocks')).toEqual([]);
    }),
  );
});

test('finds the headings below a title, in any order and form, and names the columns it ignores', () => {
  const { rows, problems, ignoredColumns } = readMatrix(
    [
      ['Who decides what', '', '', '', '', ''],
      [],
      ['CEO', 'Chief Information Officer', 'coo:', 'Remarks', 'Decision', 'Chief AI Officer (CAIO)'],
      ['i', 'Consulted', 'a', 'urgent', 'AI budget\nallocation', 'R Responsible'],
    ],
    playbookMatrix,
  );
  expect(rows).toMatchObject([{ line: 4, kind: 'same' }]);
  expect(problems).toEqual([]);
  expect(ignoredColumns).toEqual(['Remarks']);
});

test('says what changes on a decision that it knows', () => {
  const [imported] = read(['12', 'AI budget allocation', 'A', 'C', '-', 'I']).rows;
  expect(imported).toMatchObject({
    kind: 'changed',
    row: { decision: 'budget-allocation' },
    changes: [
      { field: 'CAIO', from: 'R', to: 'A' },
      { field: 'COO', from: 'A', to: null },
    ],
  });
});

test('a new title on a known number may be a new name, if they share a word, and is asked about', () => {
  const line = ['12', 'Budget of AI', 'R', 'C', 'A', 'I'];
  const { rows, questions } = read(line);
  expect(rows).toEqual([]);
  expect(questions).toMatchObject([
    { kind: 'rename', line: 2, number: 12, before: 'AI budget allocation', after: 'Budget of AI' },
  ]);
  const answered = (answer: string) =>
    readMatrix([headings, line], playbookMatrix, { answers: new Map([[questions[0]!.key, answer]]) });
  expect(answered('rename').rows).toMatchObject([
    { row: { decision: 'budget-allocation' }, changes: [{ field: 'title', to: 'Budget of AI' }] },
  ]);
  expect(answered('new').rows).toMatchObject([{ kind: 'new', row: { number: 13, title: 'Budget of AI' } }]);
});

test('a decision without a number keeps its own, and a new one gets the next that the sheet leaves free', () => {
  const { rows, problems } = read(['', ...budget.slice(1)], sites, [
    '13',
    'Office space',
    'I',
    'I',
    'A',
    'C',
  ]);
  expect(rows.map(({ kind, row }) => [kind, row.number])).toEqual([
    ['same', 12],
    ['new', 14],
    ['new', 13],
  ]);
  expect(problems).toEqual([]);
});

test('two decisions can change numbers', () => {
  const { rows, problems } = read(
    ['11', ...budget.slice(1)],
    ['12', 'AI workforce upskilling', 'A', 'C', 'R', 'I'],
  );
  expect(problems).toEqual([]);
  expect(rows.map(({ row }) => row.number)).toEqual([11, 12]);
});

test('a line that is left out keeps its number, so that no other can have it', () => {
  const { rows, problems } = read(
    ['11', ...budget.slice(1)],
    ['12', 'AI workforce upskilling', 'x', 'C', 'R', 'A'],
  );
  expect(rows).toEqual([]);
  expect(problems.map(({ cell }) => cell)).toEqual(['A2', 'C3']);
  expect(problems[0]?.fault).toEqual({ kind: 'numberTaken', number: 11, by: 'AI workforce upskilling' });
});

test('a retired decision in the sheet comes back', () => {
  const retired = playbookMatrix.map((row) => ({ ...row, retired: row.number === 12 }));
  const [imported] = readMatrix([headings, budget], retired).rows;
  expect(imported?.changes).toEqual([{ field: 'retired' }]);
  expect(imported?.row.retired).toBe(false);
});

test.each<[what: string, line: readonly string[], cell: string, fault: CellFault]>([
  ['an unknown letter', ['', 'Sites', 'X', 'A', '', ''], 'C2', { kind: 'noLetter' }],
  ['two letters', ['', 'Sites', 'A/R', '', '', ''], 'C2', { kind: 'severalLetters' }],
  ['an unknown word', ['', 'Sites', 'A', 'Approves', '', ''], 'D2', { kind: 'noLetter' }],
  ['a broken formula', ['', 'Sites', 'A', '#REF!', '', ''], 'D2', { kind: 'letterIsError' }],
  ['a broken formula for a title', ['', '#N/A', 'A', '', '', ''], 'B2', { kind: 'titleIsError' }],
  ['no title', ['13', ' ', 'A', 'R', '', ''], 'B2', { kind: 'emptyTitle' }],
  [
    'a title too long',
    ['', 'x'.repeat(256), 'A', '', '', ''],
    'B2',
    { kind: 'titleTooLong', length: 256, most: 255 },
  ],
  [
    'a hidden character',
    ['', 'Si\u200Btes', 'A', '', '', ''],
    'B2',
    { kind: 'hiddenCharacters', codePoint: 0x200b },
  ],
  ['a number in words', ['twelve', 'Sites', 'A', '', '', ''], 'A2', { kind: 'noNumber' }],
  ['a fraction', ['1.5', 'Sites', 'A', '', '', ''], 'A2', { kind: 'noNumber' }],
  ['zero', ['0', 'Sites', 'A', '', '', ''], 'A2', { kind: 'noNumber' }],
  [
    'a number of another decision',
    ['3', 'Sites', 'A', '', '', ''],
    'A2',
    { kind: 'numberTaken', number: 3, by: 'AI tool and vendor selection' },
  ],
])('%s is told at its cell, and leaves the line out', (_what, line, cell, fault) => {
  const { rows, problems } = read(line, budget);
  expect(problems).toMatchObject([{ cell, severity: 'blocks' }]);
  expect(problems[0]?.fault).toEqual(fault);
  expect(problems[0]?.value).toBe(line[cell.charCodeAt(0) - 65]);
  expect(rows.map(({ row }) => row.number)).toEqual([12]);
});

test.each<[what: string, line: readonly string[], cell: string, fault: CellFault]>([
  ['nobody accountable', ['', 'Sites', 'R', '', '', ''], 'C2', { kind: 'noAccountable' }],
  [
    'two accountable',
    ['', 'Sites', 'A', 'C', 'A', ''],
    'E2',
    { kind: 'severalAccountable', roles: ['CAIO', 'COO'] },
  ],
  [
    'a long title',
    ['', 'x'.repeat(121), 'A', '', '', ''],
    'B2',
    { kind: 'titleLong', length: 121, most: 120 },
  ],
])('%s is told at its cell, and the line can be taken over', (_what, line, cell, fault) => {
  const { rows, problems } = read(line);
  expect(problems).toMatchObject([{ cell, severity: 'warns' }]);
  expect(problems[0]?.fault).toEqual(fault);
  expect(rows).toHaveLength(1);
});

test('a title or a number that stands twice is told where it comes again', () => {
  const { rows, problems } = read(
    sites,
    budget,
    ['', 'data centre  SITES', '', 'A', '', ''],
    ['12', 'Money', '', 'A', '', ''],
  );
  expect(problems.map(({ cell }) => cell)).toEqual(['B4', 'A5']);
  expect(problems.map(({ fault }) => fault)).toEqual([
    { kind: 'twice', what: 'title', line: 2 },
    { kind: 'twice', what: 'number', line: 3 },
  ]);
  expect(rows.map(({ line }) => line)).toEqual([2, 3]);
});

test('a column that stands twice is told at the second, and the first counts', () => {
  const { rows, problems } = readMatrix(
    [
      [...headings, 'CIO'],
      [...budget, 'A'],
    ],
    playbookMatrix,
  );
  expect(problems).toMatchObject([{ cell: 'G1', value: 'CIO', severity: 'warns' }]);
  expect(rows[0]?.kind).toBe('same');
});

test('a role without a column keeps its letters', () => {
  const { rows, problems } = readMatrix(
    [
      ['Decision', 'CAIO', 'CIO', 'COO'],
      ['AI budget allocation', 'R', 'I', 'A'],
    ],
    playbookMatrix,
  );
  expect(problems).toMatchObject([{ cell: 'E1', severity: 'warns' }]);
  expect(problems[0]?.fault).toEqual({ kind: 'noColumn', role: 'CEO' });
  expect(rows[0]?.row.letters).toEqual({ CAIO: 'R', CIO: 'I', COO: 'A', CEO: 'I' });
});

test('the VP of AI’s letters follow from the CAIO’s, so the column is passed over', () => {
  const { problems } = readMatrix(
    [
      [...headings, 'VP of AI'],
      [...budget, 'R'],
    ],
    playbookMatrix,
  );
  expect(problems).toMatchObject([{ cell: 'G1', value: 'VP of AI', severity: 'warns' }]);
});

describe('a sheet without a CAIO, as model 3 exports it', () => {
  const withoutCaio = ['#', 'Decision', 'CIO', 'COO', 'CEO', 'VP of AI'];
  const vendors = ['3', 'AI tool and vendor selection', 'A', 'C', 'I', 'R'];
  const readSheet = (...lines: Cells) => readMatrix([withoutCaio, ...lines], playbookMatrix);

  test('gives the CAIO’s A back where the CIO has it and the VP of AI is R', () => {
    const reading = readSheet(vendors);
    expect(reading).toMatchObject({ problems: [], isWithoutCaio: true });
    expect(reading.rows).toMatchObject([
      { kind: 'same', row: { letters: { CAIO: 'A', CIO: 'R', COO: 'C', CEO: 'I' } } },
    ]);
  });

  test('changes what the model does not make: the VP of AI’s letter is the CAIO’s', () => {
    const { rows, problems } = readSheet(['12', 'AI budget allocation', 'I', 'A', 'I', 'C']);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([
      {
        kind: 'changed',
        row: { letters: { CAIO: 'C', CIO: 'I', COO: 'A', CEO: 'I' } },
        changes: [
          { field: 'VPAI', from: 'R', to: 'C' },
          { field: 'CIO', from: 'C', to: 'I' },
        ],
      },
    ]);
  });

  test('the other letters of a decision with the CAIO’s A may change', () => {
    const { rows } = readSheet(['3', 'AI tool and vendor selection', 'A', 'I', 'I', 'R']);
    expect(rows).toMatchObject([{ row: { letters: { CAIO: 'A', CIO: 'R', COO: 'I', CEO: 'I' } } }]);
  });

  test.each([
    ['F2', ['3', 'AI tool and vendor selection', 'A', 'C', 'I', 'C']],
    ['C2', ['3', 'AI tool and vendor selection', 'C', 'C', 'I', 'R']],
  ])('what follows from the CAIO’s A is refused at %s where it says something else', (cell, line) => {
    const { rows, problems } = readSheet(line);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ cell, severity: 'blocks' }]);
    expect(problems[0]?.fault).toEqual({ kind: 'vpMadeByModel' });
  });

  test('the VP of AI can be given no A', () => {
    const { rows, problems } = readSheet(['', 'Data centre sites', 'C', '', '', 'A']);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ cell: 'F2', value: 'A', severity: 'blocks' }]);
  });

  test('a new decision with R beside the CIO’s A says what that means with a CAIO', () => {
    const { rows, problems } = readSheet(['', 'Data centre sites', 'A', '', '', 'R']);
    expect(rows).toMatchObject([{ kind: 'new', row: { letters: { CAIO: 'R', CIO: 'A' } } }]);
    expect(problems).toMatchObject([{ cell: 'F2', severity: 'warns' }]);
  });
});

test('a decision in force is meant before a retired one of its title', () => {
  const [first] = playbookMatrix;
  const current = [...playbookMatrix, { ...first!, decision: 'older', number: 40, retired: true }];
  const { rows } = readMatrix(sheetOf([first!]), current);
  expect(rows).toMatchObject([{ kind: 'same', row: { decision: first!.decision } }]);
});

test.each<[string, Cells]>([
  ['nothing', []],
  ['no headings', [['AI budget allocation', 'R', 'A']]],
  ['no column of decisions', [['CAIO', 'CIO']]],
  ['no role', [['#', 'Decision']]],
])('a sheet with %s says how it should begin', (_what, cells) => {
  const { rows, problems } = readMatrix(cells, playbookMatrix);
  expect(rows).toEqual([]);
  expect(problems).toMatchObject([{ cell: 'A1', severity: 'blocks' }]);
  expect(problems[0]?.fault).toEqual({ kind: 'noHeadings' });
});

test('several problems stand in the order of the sheet', () => {
  const { problems } = read(['x', '', 'Q', 'A', '', ''], ['', 'Sites', 'A', 'Z', '', 'Y']);
  expect(problems.map(({ cell }) => cell)).toEqual(['A2', 'B2', 'C2', 'D3', 'F3']);
});

test('no sheet at all makes it fail, and what it lets through has no number or title twice', () => {
  const cell = fc.oneof(
    fc.constantFrom(...headings, 'A', 'r', '-', '3', '12', 'AI budget allocation'),
    fc.string(),
  );
  const cells = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });
  fc.assert(
    fc.property(cells, (lines) => {
      const { rows } = readMatrix([headings, ...lines], playbookMatrix);
      const after = new Map(
        [...playbookMatrix, ...rows.map(({ row }) => row)].map((row) => [row.decision, row]),
      );
      const numbers = [...after.values()].map(({ number }) => number);
      expect(new Set(numbers).size).toBe(numbers.length);
      const titles = [...after.values()].map(({ title }) => title.toLowerCase());
      expect(new Set(titles).size).toBe(titles.length);
    }),
  );
});

test.each([
  [0, 0, 'A1'],
  [2, 3, 'C4'],
  [25, 0, 'Z1'],
  [26, 0, 'AA1'],
  [701, 9, 'ZZ10'],
  [702, 9, 'AAA10'],
])('column %i of row %i is %s', (column, row, name) => {
  expect(cellName(column, row)).toBe(name);
});

test.each<[string, Cells]>([
  ['', []],
  ['\n\n', []],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    '\uFEFFa;b\nc;"d;e"',
    [
      ['a', 'b'],
      ['c', 'd;e'],
    ],
  ],
  [
    'a,b\n"c,""d""\ne",f',
    [
      ['a', 'b'],
      ['c,"d"\ne', 'f'],
    ],
  ],
  ['a, b\tc; d', [['a, b', 'c; d']]],
  ['5" screens\t"Quick" wins\t"open', [['5" screens', '"Quick" wins', '"open']]],
  ['Title\n\nDecision;CIO', [['Title'], [''], ['Decision', 'CIO']]],
  [
    'a\t\t\n\tb',
    [
      ['a', '', ''],
      ['', 'b'],
    ],
  ],
])('takes %j apart into cells', (text, cells) => {
  expect(cellsOfPastedText(text)).toEqual(cells);
});

test('what a spreadsheet puts on the clipboard comes back cell by cell', () => {
  const cell = fc
    .oneof(fc.string(), fc.constantFrom('a\nb', '"', 'x\ty', '""', ';'))
    .map((text) => text.replace(/\r/gu, ''));
  const cells = fc.array(fc.tuple(cell, cell, fc.constant('end')), { minLength: 1, maxLength: 6 });
  const quoted = (text: string) => (/[\t\n"]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text);
  fc.assert(
    fc.property(cells, (rows) => {
      const plain = rows.map(([first, ...rest]) => [first.replace(/^\uFEFF/u, ''), ...rest]);
      const text = plain.map((row) => row.map(quoted).join('\t')).join('\n');
      expect(cellsOfPastedText(text)).toEqual(plain);
    }),
  );
});
