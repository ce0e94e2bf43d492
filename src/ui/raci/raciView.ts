import { meetingsOfDecision } from '../../domain/raci/meetingsOfDecision';
import { filterByRole } from '../../domain/raci/raciOf';
import type { FoundDecisions } from '../../domain/raci/searchDecisions';
import type { Organization } from '../../domain/org/types';
import type { RaciRow } from '../../domain/raci/types';
import type { RaciLetter } from '../../playbook/decisions';
import type { Role } from '../../playbook/roles';
import type { FinderState } from './find/useFinder';
import { personIn, type RaciColumn } from './raciColumns';

export type RoleFilter = 'all' | 'mine' | Role;
export type RaciOrder = 'number' | 'meeting' | Role;

export interface RaciView {
  readonly text: string;
  readonly filter: RoleFilter;
  readonly order: RaciOrder;
}

export const firstView: RaciView = { text: '', filter: 'all', order: 'number' };

export interface ShownDecisions {
  readonly rows: readonly RaciRow[];
  /** Offered where none is found. */
  readonly nearest: readonly RaciRow[];
  /** Null while nothing was asked, or nothing can be understood yet. */
  readonly understood: FoundDecisions | null;
}

export interface RowsOptions {
  readonly columns: readonly RaciColumn[];
  readonly organization: Organization;
  readonly finder: FinderState;
}

/**
 * The rows to show: those of the role, in the order chosen, and of these the ones that the text finds, best first.
 * Until the finder is here a title finds itself.
 */
export function rowsToShow(
  rows: readonly RaciRow[],
  { columns, organization, finder }: RowsOptions,
  { text, filter, order }: RaciView,
): ShownDecisions {
  const chosen = ordered(filtered(rows, columns, filter), order, organization);
  if (text.trim() === '') return { rows: chosen, nearest: [], understood: null };
  if (typeof finder === 'string') return { rows: titled(chosen, text), nearest: [], understood: null };
  const namesOf = (role: Role): string | null => personIn(columns, role)?.name ?? null;
  const understood = finder.findDecisions(rows, text, { namesOf });
  return { ...among(chosen, understood, rows), understood };
}

/** A text that tells nothing leaves the order that was chosen. */
function among(
  chosen: readonly RaciRow[],
  found: FoundDecisions,
  all: readonly RaciRow[],
): Pick<ShownDecisions, 'rows' | 'nearest'> {
  if (found.rows === all) return { rows: chosen, nearest: [] };
  const isChosen = new Set(chosen);
  const rows = found.rows.filter((row) => isChosen.has(row));
  return { rows, nearest: found.rows.length === 0 ? found.nearest : found.rows.slice(0, 3) };
}

/** All rows where no title holds the text: what cannot be understood yet is not nothing. */
function titled(rows: readonly RaciRow[], text: string): readonly RaciRow[] {
  const typed = text.trim().toLowerCase();
  const found = rows.filter(({ title }) => title.toLowerCase().includes(typed));
  return found.length > 0 ? found : rows;
}

function filtered(
  rows: readonly RaciRow[],
  columns: readonly RaciColumn[],
  filter: RoleFilter,
): readonly RaciRow[] {
  if (filter === 'all') return rows;
  if (filter !== 'mine') return filterByRole(rows, filter);
  const mine = columns.filter(({ isMine }) => isMine);
  return rows.filter((row) => mine.some(({ role }) => filterByRole([row], role).length > 0));
}

const weightOfLetter: Readonly<Record<RaciLetter, number>> = { A: 0, R: 1, C: 2, I: 3 };

function ordered(rows: readonly RaciRow[], order: RaciOrder, organization: Organization): readonly RaciRow[] {
  if (order === 'number') return rows;
  const weight =
    order === 'meeting'
      ? (row: RaciRow) => weightOfMeeting(row, organization)
      : (row: RaciRow) => weightOfLetter[row.letters[order] ?? 'I'];
  return [...rows].sort((one, other) => weight(one) - weight(other) || one.number - other.number);
}

/** No meeting first, then news only, then decided. */
function weightOfMeeting({ decision }: RaciRow, organization: Organization): number {
  const links = meetingsOfDecision(decision, organization);
  if (links.some(({ kind }) => kind === 'takes')) return 2;
  return links.length > 0 ? 1 : 0;
}
