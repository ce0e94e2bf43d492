import {
  type Decision,
  type DecisionId,
  decisions,
  type PlaybookDecisionId,
  type RaciLetter,
} from '../../playbook/decisions';
import type { ModelId } from '../../playbook/models';
import type { RaciRole, Role } from '../../playbook/roles';
import { roleInModel, rolesOf } from '../org/roles';
import type { Organization } from '../org/types';
import type { MatrixRow, RaciRow } from './types';
import { playbookMatrix } from './raciOf';

/** What a cell of the shown matrix is to the matrix that is kept. */
export type MatrixCell =
  | {
      readonly kind: 'open';
      /** Whose letter the cell edits. */
      readonly edits: RaciRole;
      /** The letters that it can take, besides none. */
      readonly letters: readonly RaciLetter[];
    }
  /** The model lacks the role, or makes its letter. */
  | { readonly kind: 'derived'; readonly because: 'notInModel' | 'madeByModel' };

/**
 * The cell of a role in the model. The VP of AI edits the CAIO’s letter, but can be given no A: that would pass to the
 * CIO. Where the CAIO has the A, both letters that model 3 makes of it are derived, as is one of a role that the model
 * lacks.
 */
export function cellOf({ letters }: Pick<MatrixRow, 'letters'>, role: Role, model: ModelId): MatrixCell {
  if (!rolesOf(model).includes(role)) return { kind: 'derived', because: 'notInModel' };
  const isAiLead = role === roleInModel(model, 'CAIO');
  const edits: RaciRole = isAiLead || role === 'VPAI' ? 'CAIO' : role;
  if (roleInModel(model, 'CAIO') === 'CAIO') return { kind: 'open', edits, letters: allLetters };
  const isMade = letters.CAIO === 'A' && (isAiLead || role === 'CIO');
  if (isMade) return { kind: 'derived', because: 'madeByModel' };
  return { kind: 'open', edits, letters: isAiLead ? ['R', 'C', 'I'] : allLetters };
}

const allLetters: readonly RaciLetter[] = ['R', 'A', 'C', 'I'];

/** The VP of AI takes the CAIO's column. */
const byRank: readonly Role[] = ['CAIO', 'VPAI', 'CIO', 'COO', 'CEO'];

/** The roles that have this letter on the row, in the order of the columns. */
export function rolesWith(row: RaciRow, letter: RaciLetter): readonly Role[] {
  return byRank.filter((role) => row.letters[role] === letter);
}

/**
 * Who does the work: the responsible roles, or, where the row names no R, the accountable role too. Playbook rows 4,
 * 5, 6 and 8.
 */
export function workingRoles(row: RaciRow): readonly Role[] {
  const responsible = rolesWith(row, 'R');
  return responsible.length > 0 ? responsible : rolesWith(row, 'A');
}

/** The rules ask for one row after another: a matrix is looked through once. */
const known = new WeakMap<readonly MatrixRow[], ReadonlyMap<DecisionId, MatrixRow>>();

/** The decision's row in the matrix that is kept, retired or not; null where it has none. */
export function matrixRowOf(
  { matrix = playbookMatrix }: Pick<Organization, 'matrix'>,
  decision: DecisionId,
): MatrixRow | null {
  const rows = known.get(matrix) ?? new Map(matrix.map((row) => [row.decision, row]));
  known.set(matrix, rows);
  return rows.get(decision) ?? null;
}

/** Whether two titles are one to a reader: neither case nor spaces tell them apart. */
export function sameTitle(one: string, other: string): boolean {
  return titleKey(one) === titleKey(other);
}

/** The title as it is compared. */
export function titleKey(title: string): string {
  return title.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** The one role that answers for the decision, or null when the row names none or several. */
export function accountableRole(row: RaciRow): Role | null {
  const [first, ...others] = rolesWith(row, 'A');
  return others.length === 0 ? (first ?? null) : null;
}

/** The playbook's decision with this id, or null for one of the organization's own, or for an id that means nothing. */
export function decisionById(id: string): (Decision & { readonly id: PlaybookDecisionId }) | null {
  return decisions.find((decision) => decision.id === id) ?? null;
}
