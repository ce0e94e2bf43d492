import { cellsOfPastedText } from '../../../src/domain/raci/import/cellsOfPastedText';
import { lookAlikeKey } from '../../../src/domain/raci/import/lookAlikeKey';
import { readLetter } from '../../../src/domain/raci/import/readLetter';
import { readMatrix } from '../../../src/domain/raci/import/readMatrix';
import { noMarks, type SheetMarks } from '../../../src/domain/raci/import/types';
import { playbookMatrix } from '../../../src/domain/raci/raciOf';

const headings = ['#', 'Decision', 'CAIO', 'CIO', 'COO', 'CEO'];
const budget = ['12', 'AI budget allocation', 'R', 'C', 'A', 'I'];

type Cells = readonly (readonly string[])[];

const read = (
  cells: Cells,
  marks: Partial<SheetMarks> = {},
  answers: Readonly<Record<string, string>> = {},
) =>
  readMatrix(cells, playbookMatrix, {
    marks: { ...noMarks, ...marks },
    answers: new Map(Object.entries(answers)),
  });

test.each(['notWorkedOut', 'unreadable'] as const)(
  'a letter that is %s is told, and erases nothing',
  (kind) => {
    const cells = [headings, ['12', 'AI budget allocation', 'R', 'C', '', 'I']];
    const { rows, problems } = read(cells, { doubts: [{ row: 1, column: 4, kind }] });
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ cell: 'E2', severity: 'blocks', fault: { kind } }]);
  },
);

test('a letter under a merged cell is told with the cell, and erases nothing', () => {
  const cells = [headings, ['12', 'AI budget allocation', 'R', 'A', '', 'I']];
  const doubts = [{ row: 1, column: 4, kind: 'merged' as const, with: 'D2' }];
  const { rows, problems } = read(cells, { doubts });
  expect(rows).toEqual([]);
  expect(problems[0]?.fault).toMatchObject({ kind: 'merged', with: 'D2' });
});

test('a line of which only the title could be read is no heading of a section', () => {
  const doubts = [2, 3, 4, 5].map((column) => ({ row: 1, column, kind: 'notWorkedOut' as const }));
  const { problems, passedOver } = read([headings, ['', 'Data centre sites', '', '', '', '']], { doubts });
  expect(passedOver).toEqual([]);
  expect(problems.map(({ cell }) => cell)).toEqual(['C2', 'D2', 'E2', 'F2']);
});

test('hidden rows and columns are named and not taken over', () => {
  const cells = [
    headings,
    budget,
    ['', 'Data centre sites', 'A', 'A', '', ''],
    ['', 'Office', 'A', 'I', '', ''],
  ];
  const { rows, hiddenRows, hiddenColumns } = read(cells, { hiddenRows: [2], hiddenColumns: [3, 9] });
  expect(rows.map(({ row }) => row.title)).toEqual(['AI budget allocation', 'Office']);
  expect(rows.map(({ row }) => row.letters.CIO)).toEqual(['C', null]);
  expect(hiddenRows).toEqual([{ at: '3', text: 'Data centre sites' }]);
  expect(hiddenColumns).toEqual([{ at: 'D', text: 'CIO' }]);
});

test.each(['CIO-1', 'CIO, CTO', 'CIO (delegate)', 'Deputy CIO', 'CIO (Ben Ruiz)', 'CIO/COO'])(
  'a heading “%s” is not the CIO without a question',
  (heading) => {
    const cells = [
      ['Decision', 'CAIO', heading, 'CEO'],
      ['AI budget allocation', 'R', 'A', 'I'],
    ];
    const unanswered = read(cells);
    expect(unanswered.questions.map(({ key }) => key)).toContain('role:CIO');
    expect(unanswered.rows).toMatchObject([{ kind: 'same', row: { letters: { CIO: 'C' } } }]);
    expect(read(cells, {}, { 'role:CIO': '2' }).rows).toMatchObject([{ row: { letters: { CIO: 'A' } } }]);
    expect(read(cells, {}, { 'role:CIO': 'none' }).rows).toMatchObject([{ kind: 'same' }]);
  },
);

test('an exact heading wins over one that contains the role, on whichever side it stands', () => {
  const { rows, questions, ignoredColumns } = read([
    ['Decision', 'CIO (delegate)', 'CIO', 'CAIO', 'COO', 'CEO'],
    ['AI budget allocation', 'A', 'C', 'R', 'A', 'I'],
  ]);
  expect(questions).toEqual([]);
  expect(rows).toMatchObject([{ kind: 'same' }]);
  expect(ignoredColumns).toEqual(['CIO (delegate)']);
});

test('two columns of titles are asked about, and nothing is taken over before', () => {
  const cells = [
    ['Topic', 'Decision', 'CAIO', 'CIO', 'COO', 'CEO'],
    ['Money', 'AI budget allocation', 'R', 'C', 'A', 'I'],
  ];
  const { rows, questions } = read(cells);
  expect(rows).toEqual([]);
  expect(questions[0]?.options).toMatchObject([
    { cell: 'A1', heading: 'Topic' },
    { cell: 'B1', heading: 'Decision' },
  ]);
  expect(read(cells, {}, { title: '1' }).rows).toMatchObject([{ kind: 'same' }]);
  expect(read(cells, {}, { title: '0' }).rows).toMatchObject([{ kind: 'new', row: { title: 'Money' } }]);
});

test.each<[string, readonly string[]]>([
  ['a section', ['', 'Strategy', '', '', '', '']],
  ['a section in the first column', ['Data and risk', '', '', '', '', '']],
  ['a legend in one cell', ['', 'R = Responsible, A = Accountable', '', '', '', '']],
  ['a legend over the columns', ['', 'Legend', 'R = Responsible', 'A = Accountable', 'C = Consulted', '']],
  ['a letter and its word', ['R', 'Responsible', '', '', '', '']],
  ['a key', ['', 'Key: R responsible', '', 'A', '', '']],
])('%s makes no decision and is named', (_, line) => {
  const { rows, passedOver, problems } = read([headings, line, budget]);
  expect(rows.map(({ kind }) => kind)).toEqual(['same']);
  expect(problems).toEqual([]);
  expect(passedOver).toHaveLength(1);
});

test.each(['-R', '2C', 'R1', '+A', 'R?', 'R*', 'C, R', 'A.', '(R)', 'RA'])(
  '“%s” is refused, not cleaned',
  (value) => {
    expect(readLetter(value).kind).toBe('unreadable');
  },
);

test.each([
  ['a', 'A'],
  ['Accountable', 'A'],
  ['A Accountable', 'A'],
  ['A (accountable)', 'A'],
  ['—', null],
])('“%s” is read', (value, letter) => {
  expect(readLetter(value)).toEqual({ kind: 'letter', letter });
});

test('the separator is the one that makes a row of headings', () => {
  const text = 'Exported; by, Ada; on 3 May\nDecision,CAIO,CIO,COO,CEO\nAI budget allocation,R,C,A,I';
  expect(cellsOfPastedText(text)[2]).toEqual(['AI budget allocation', 'R', 'C', 'A', 'I']);
  const tabbed = 'A\ttitle\nDecision;CAIO;CIO;COO;CEO\nAI budget; allocation;R;C;A;I';
  expect(cellsOfPastedText(tabbed)[1]).toEqual(['Decision', 'CAIO', 'CIO', 'COO', 'CEO']);
});

test.each([
  ['a soft hyphen', 'AI bud\u00ADget allocation'],
  ['a zero-width space', 'AI budget\u200B allocation'],
  ['Cyrillic letters', 'АI budgеt аllосаtiоn'],
  ['full-width letters', 'ＡＩ budget allocation'],
])('a title with %s is the one that it looks like, whose title stays', (_, title) => {
  const { rows, problems } = read([headings, ['', title, 'R', 'C', 'A', 'C']]);
  expect(rows).toMatchObject([
    { kind: 'changed', row: { decision: 'budget-allocation', title: 'AI budget allocation' } },
  ]);
  expect(problems).toMatchObject([{ cell: 'B2', severity: 'warns' }]);
});

test('a heading in look-alike letters is the role that it looks like', () => {
  expect(read([['#', 'Decision', 'САIО', 'СIО', 'СОО', 'СЕО'], budget]).rows).toMatchObject([
    { kind: 'same' },
  ]);
});

test('titles that differ to a reader stay apart', () => {
  expect(lookAlikeKey('Cloud')).not.toBe(lookAlikeKey('Clouds'));
  expect(lookAlikeKey('Datenschutz')).not.toBe(lookAlikeKey('Datenschütz'));
});

test('a quote that never closes and a million quotes take no longer than others', () => {
  expect(cellsOfPastedText(`"${'""'.repeat(500_000)}`)).toHaveLength(1);
  expect(cellsOfPastedText('"\t'.repeat(100_000))[0]?.length).toBeGreaterThan(1000);
});
