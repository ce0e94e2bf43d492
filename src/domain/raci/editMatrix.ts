import type { DecisionId, RaciLetter } from '../../playbook/decisions';
import type { MeetingId } from '../../playbook/meetings';
import type { RaciRole } from '../../playbook/roles';
import type { Organization } from '../org/types';
import { playbookMatrix } from './raciOf';
import type { MatrixRow } from './types';

/** One thing that a person changed about who decides what. */
export type MatrixEdit =
  | {
      readonly kind: 'setLetter';
      readonly decision: DecisionId;
      readonly role: RaciRole;
      readonly letter: RaciLetter | null;
    }
  | { readonly kind: 'addDecision'; readonly row: MatrixRow }
  | { readonly kind: 'renameDecision'; readonly decision: DecisionId; readonly title: string }
  | { readonly kind: 'retireDecision' | 'restoreDecision'; readonly decision: DecisionId }
  /** Rows of an imported matrix: those with a known id replace theirs, the others are added. */
  | { readonly kind: 'takeOverRows'; readonly rows: readonly MatrixRow[] }
  /** Null: at no meeting beyond the standing topics. */
  | { readonly kind: 'placeDecision'; readonly decision: DecisionId; readonly meeting: MeetingId | null };

/** The organization after the edit. An edit about a decision that the matrix does not have changes nothing. */
export function editMatrix(organization: Organization, edit: MatrixEdit): Organization {
  if (edit.kind === 'placeDecision') return { ...organization, placed: placedAfter(organization, edit) };
  return { ...organization, matrix: matrixAfter(organization.matrix ?? playbookMatrix, edit) };
}

function matrixAfter(
  matrix: readonly MatrixRow[],
  edit: Exclude<MatrixEdit, { kind: 'placeDecision' }>,
): readonly MatrixRow[] {
  switch (edit.kind) {
    case 'setLetter':
      return changed(matrix, edit.decision, ({ letters }) => ({
        letters: { ...letters, [edit.role]: edit.letter },
      }));
    case 'renameDecision':
      return changed(matrix, edit.decision, () => ({ title: edit.title }));
    case 'retireDecision':
      return changed(matrix, edit.decision, () => ({ retired: true }));
    case 'restoreDecision':
      return changed(matrix, edit.decision, () => ({ retired: false }));
    case 'addDecision':
      return takenOver(matrix, [edit.row]);
    case 'takeOverRows':
      return takenOver(matrix, edit.rows);
  }
}

function changed(
  matrix: readonly MatrixRow[],
  decision: DecisionId,
  change: (row: MatrixRow) => Partial<MatrixRow>,
): readonly MatrixRow[] {
  return matrix.map((row) => (row.decision === decision ? { ...row, ...change(row) } : row));
}

function takenOver(matrix: readonly MatrixRow[], rows: readonly MatrixRow[]): readonly MatrixRow[] {
  return [...new Map([...matrix, ...rows].map((row) => [row.decision, row])).values()];
}

function placedAfter(
  { placed = [] }: Organization,
  { decision, meeting }: Extract<MatrixEdit, { kind: 'placeDecision' }>,
): NonNullable<Organization['placed']> {
  const others = placed.filter((one) => one.decision !== decision);
  return meeting === null ? others : [...others, { decision, meeting }];
}
