import { raciRoles, roleNames, type RaciRole, type Role } from '../../../playbook/roles';
import { cellName } from './cellName';
import { lookAlikeKey } from './lookAlikeKey';
import type { CellProblem, ImportAnswers, ImportOption, ImportQuestion } from './types';

type ColumnKind = 'title' | 'number' | RaciRole;

/** Where a sheet has what. */
export interface Header {
  /** Counted from 0. */
  readonly row: number;
  readonly columns: ReadonlyMap<ColumnKind, number>;
  /** The column of the CAIO is the VP of AI's: the sheet has no other. */
  readonly isWithoutCaio: boolean;
  readonly ignored: readonly string[];
  readonly questions: readonly ImportQuestion[];
  readonly problems: readonly CellProblem[];
}

/** How far down a heading may stand: below a title, a date and a note. */
const rowsToLookThrough = 20;

/**
 * The row of headings: the first that names the decision and a role. Null when there is none. A heading that is a role's
 * name is that role; one that only contains it ("CIO-1", "COO (delegate)") is asked about, and so are two columns of
 * titles.
 */
export function readHeader(
  cells: readonly (readonly string[])[],
  answers: ImportAnswers = new Map(),
): Header | null {
  const row = cells.slice(0, rowsToLookThrough).findIndex(isHeader);
  const texts = cells[row];
  if (texts === undefined) return null;
  const named = texts.map((heading, column) => ({ heading: heading.trim(), column, row }));
  const { columns, twice } = columnsOf(named);
  const questions = [...titleQuestions(named), ...roleQuestions(named)];
  for (const { key } of questions) takeAnswer(columns, key, answers.get(key));
  const vpOfAi =
    named.find(({ heading }) => roleNamed(heading) === 'VPAI')?.column ?? answered(answers, 'role:VPAI');
  const isWithoutCaio = vpOfAi !== null && !columns.has('CAIO');
  if (isWithoutCaio) columns.set('CAIO', vpOfAi);
  const used = new Set(columns.values());
  const strange = named.filter(({ heading, column }) => heading !== '' && !used.has(column));
  const isVp = ({ heading }: Heading): boolean => roleNamed(heading) === 'VPAI';
  return {
    row,
    columns,
    isWithoutCaio,
    ignored: strange
      .filter((one) => kindOf(one.heading) === null && !isVp(one))
      .map(({ heading }) => heading),
    questions,
    problems: [
      ...twice.map(twiceProblem),
      ...strange.filter(isVp).map(vpProblem),
      ...missingProblems(columns, { row, after: texts.length }),
    ],
  };
}

interface Heading {
  readonly heading: string;
  readonly column: number;
  readonly row: number;
}

function isHeader(row: readonly string[]): boolean {
  return (
    row.some((heading) => kindOf(heading) === 'title') && row.some((heading) => rolesIn(heading).length > 0)
  );
}

function columnsOf(named: readonly Heading[]) {
  const columns = new Map<ColumnKind, number>();
  const twice: Heading[] = [];
  for (const one of named) {
    const kind = kindOf(one.heading);
    if (kind === null) continue;
    if (!columns.has(kind)) columns.set(kind, one.column);
    else if (kind !== 'title') twice.push(one);
  }
  return { columns, twice };
}

/** What the answer "none" or no answer leaves: the role without a column. */
function takeAnswer(columns: Map<ColumnKind, number>, key: string, answer: string | undefined): void {
  const column = Number(answer);
  const kind = key === 'title' ? key : raciRoles.find((role) => key === `role:${role}`);
  if (kind !== undefined && answer !== undefined && Number.isInteger(column)) columns.set(kind, column);
}

function answered(answers: ImportAnswers, key: string): number | null {
  const column = Number(answers.get(key) ?? 'none');
  return Number.isInteger(column) ? column : null;
}

function titleQuestions(named: readonly Heading[]): readonly ImportQuestion[] {
  const titles = named.filter(({ heading }) => kindOf(heading) === 'title');
  if (titles.length < 2) return [];
  return [{ kind: 'titles', key: 'title', options: titles.map(optionOf) }];
}

/** For each role that no heading names alone, where one contains it. */
function roleQuestions(named: readonly Heading[]): readonly ImportQuestion[] {
  const hasOwn = new Set(named.map(({ heading }) => roleNamed(heading)));
  const isVpUseful = !hasOwn.has('CAIO');
  const asked: readonly Role[] = isVpUseful ? [...raciRoles, 'VPAI'] : raciRoles;
  return asked.flatMap((role) => {
    if (hasOwn.has(role) || (role === 'CAIO' && hasOwn.has('VPAI'))) return [];
    const candidates = named.filter(({ heading }) => rolesIn(heading).includes(role));
    if (candidates.length === 0) return [];
    const none = { value: 'none', kind: 'noColumn' } as const;
    return [
      {
        kind: 'letters',
        role,
        key: `role:${role}`,
        options: [...candidates.map(optionOf), none],
      },
    ];
  });
}

const optionOf = ({ heading, column, row }: Heading): ImportOption => ({
  ...{ kind: 'column', value: String(column) },
  ...{ cell: cellName(column, row), heading },
});

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
  number: ['#', 'no', 'nr', 'number', 'n°', 'nº'],
};

function kindOf(heading: string): ColumnKind | null {
  const text = headingKey(heading);
  if (headings.title.includes(text)) return 'title';
  if (headings.number.includes(text)) return 'number';
  return raciRoles.find((role) => roleNamed(heading) === role) ?? null;
}

/** As it looks, without a colon or a full stop at its end. */
const headingKey = (heading: string): string => lookAlikeKey(heading).replace(/\s*[:.]$/u, '');

const roles: readonly Role[] = [...raciRoles, 'VPAI'];

/** The role whose name the heading is: "CIO", "Chief Information Officer", or both, "Chief Information Officer (CIO)". */
function roleNamed(heading: string): Role | null {
  const text = headingKey(heading);
  const isNamed = (role: Role): boolean => {
    const [short, full] = [roleNames[role].short.toLowerCase(), roleNames[role].full.toLowerCase()];
    return [short, full, `${full} (${short})`, `${short} (${full})`].includes(text);
  };
  return roles.find(isNamed) ?? null;
}

/** The roles whose names stand in the heading as words. */
function rolesIn(heading: string): readonly Role[] {
  const words = ` ${lookAlikeKey(heading).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return roles.filter((role) =>
    [roleNames[role].short, roleNames[role].full].some((name) => words.includes(` ${name.toLowerCase()} `)),
  );
}

function twiceProblem({ heading, column, row }: Heading): CellProblem {
  return {
    cell: cellName(column, row),
    value: heading,
    fault: { kind: 'columnTwice' },
    severity: 'warns',
  };
}

function vpProblem({ heading, column, row }: Heading): CellProblem {
  return {
    cell: cellName(column, row),
    value: heading,
    fault: { kind: 'columnOfVp' },
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
      fault: { kind: 'noColumn', role },
      severity: 'warns' as const,
    }));
}
