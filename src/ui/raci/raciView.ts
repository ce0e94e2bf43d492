import { filterByRole } from '../../domain/raci/filterByRole';
import { searchDecisions } from '../../domain/raci/searchDecisions';
import type { Organization } from '../../domain/org/types';
import type { RaciRow } from '../../domain/raci/types';
import type { RaciLetter } from '../../playbook/decisions';
import type { Role } from '../../playbook/roles';
import { meetingNotes } from './meetingNotes';
import type { RaciColumn } from './raciColumns';

export type RoleFilter = 'all' | 'mine' | Role;
export type RaciOrder = 'number' | 'meeting' | Role;

export interface RaciView {
  readonly text: string;
  readonly filter: RoleFilter;
  readonly order: RaciOrder;
}

export const firstView: RaciView = { text: '', filter: 'all', order: 'number' };

/** The rows to show: those of the role, in the order chosen, and of these the ones that the text finds, best first. */
export function rowsToShow(
  rows: readonly RaciRow[],
  { columns, organization }: { columns: readonly RaciColumn[]; organization: Organization | null },
  { text, filter, order }: RaciView,
): readonly RaciRow[] {
  const chosen = ordered(filtered(rows, columns, filter), order, organization);
  const namesOf = (role: Role): string | null =>
    columns.find((column) => column.role === role)?.person?.name ?? null;
  return text.trim() === '' ? chosen : searchDecisions(chosen, text, { namesOf });
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

function ordered(
  rows: readonly RaciRow[],
  order: RaciOrder,
  organization: Organization | null,
): readonly RaciRow[] {
  if (order === 'number') return rows;
  const weight =
    order === 'meeting'
      ? (row: RaciRow) => weightOfMeeting(row, organization)
      : (row: RaciRow) => weightOfLetter[row.letters[order] ?? 'I'];
  return [...rows].sort((one, other) => weight(one) - weight(other) || one.number - other.number);
}

/** No meeting first, then news only, then decided. */
function weightOfMeeting({ decision }: RaciRow, organization: Organization | null): number {
  const { decidedAt, newsAt } = meetingNotes(decision, organization);
  if (decidedAt.length > 0) return 2;
  return newsAt.length > 0 ? 1 : 0;
}
