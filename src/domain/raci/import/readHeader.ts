import { raciRoles, roleNames, type RaciRole } from '../../../playbook/roles';
import { theRole } from '../theRole';
import { titleKey } from '../sameTitle';
import { cellName } from './cellName';
import type { CellProblem } from './types';

type ColumnKind = 'title' | 'number' | RaciRole;

/** Where a sheet has what. */
export interface Header {
  /** Counted from 0. */
  readonly row: number;
  readonly columns: ReadonlyMap<ColumnKind, number>;
  /** The column of the CAIO is the VP of AI's: the sheet has no other. */
  readonly isWithoutCaio: boolean;
  readonly ignored: readonly string[];
  readonly problems: readonly CellProblem[];
}

/** How far down a heading may stand: below a title, a date and a note. */
const rowsToLookThrough = 20;

/** The row of headings: the first that names the decision and a role. Null when there is none. */
export function readHeader(cells: readonly (readonly string[])[]): Header | null {
  const row = cells.slice(0, rowsToLookThrough).findIndex(isHeader);
  const headings = cells[row];
  if (headings === undefined) return null;
  const { columns, twice } = columnsOf(headings);
  const named = headings.map((heading, column) => ({ heading: heading.trim(), column }));
  const vpOfAi = named.find(({ heading }) => isVpOfAi(heading));
  const isWithoutCaio = vpOfAi !== undefined && !columns.has('CAIO');
  if (isWithoutCaio) columns.set('CAIO', vpOfAi.column);
  const strange = named.filter(
    ({ heading, column }) => heading !== '' && kindOf(heading) === null && columns.get('CAIO') !== column,
  );
  return {
    row,
    columns,
    isWithoutCaio,
    ignored: strange.filter(({ heading }) => !isVpOfAi(heading)).map(({ heading }) => heading),
    problems: [
      ...twice.map((column) => twiceProblem(headings, column, row)),
      ...strange.filter(({ heading }) => isVpOfAi(heading)).map((one) => vpProblem(one, row)),
      ...missingProblems(columns, { row, after: headings.length }),
    ],
  };
}

function isHeader(row: readonly string[]): boolean {
  const kinds = row.map(kindOf);
  return kinds.includes('title') && raciRoles.some((role) => kinds.includes(role));
}

function columnsOf(headings: readonly string[]) {
  const columns = new Map<ColumnKind, number>();
  const twice: number[] = [];
  headings.forEach((heading, column) => {
    const kind = kindOf(heading);
    if (kind === null) return;
    if (columns.has(kind)) twice.push(column);
    else columns.set(kind, column);
  });
  return { columns, twice };
}

const headings: Readonly<Record<'title' | 'number', readonly string[]>> = {
  title: [
    'decision',
    'decisions',
    'title',
    'decision title',
    'boundary decision',
    'topic',
    'activity',
    'task',
  ],
  number: ['#', 'no', 'no.', 'nr', 'nr.', 'number', 'n°', 'nº'],
};

function kindOf(heading: string): ColumnKind | null {
  const text = titleKey(heading);
  if (headings.title.includes(text)) return 'title';
  if (headings.number.includes(text)) return 'number';
  return raciRoles.find((role) => isRole(text, role)) ?? null;
}

/** "CIO", "Chief Information Officer", and either with more behind it: "CIO (Ben Ruiz)", "Chief Information Officer (CIO)". */
function isRole(text: string, role: keyof typeof roleNames): boolean {
  const { short, full } = roleNames[role];
  return [short, full].some((name) => {
    const rest = text.startsWith(name.toLowerCase()) ? text.slice(name.length) : null;
    return rest !== null && /^(?:$|\s*[(:,–-])/u.test(rest);
  });
}

const isVpOfAi = (heading: string): boolean => isRole(titleKey(heading), 'VPAI');

function twiceProblem(row: readonly string[], column: number, line: number): CellProblem {
  return {
    cell: cellName(column, line),
    value: row[column] ?? '',
    message: 'This column stands twice; the first one counts. Remove the other.',
    severity: 'warns',
  };
}

function vpProblem({ heading, column }: { heading: string; column: number }, row: number): CellProblem {
  return {
    cell: cellName(column, row),
    value: heading,
    message:
      'The VP of AI has no letters of its own: they follow from the CAIO’s. This column is passed over.',
    severity: 'warns',
  };
}

function missingProblems(
  columns: ReadonlyMap<ColumnKind, number>,
  { row, after }: { readonly row: number; readonly after: number },
): readonly CellProblem[] {
  return raciRoles
    .filter((role) => !columns.has(role))
    .map((role, index) => ({
      cell: cellName(after + index, row),
      value: '',
      message: `No column is headed ${roleNames[role].short}. Letters of ${theRole(role)} stay as they are, and new decisions get none.`,
      severity: 'warns' as const,
    }));
}
