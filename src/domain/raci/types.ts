import type { DecisionId, RaciLetter } from '../../playbook/decisions';
import type { RaciRole, Role } from '../../playbook/roles';

/** One decision with the letter of each role that the model has. */
export interface RaciRow {
  readonly decision: DecisionId;
  readonly number: number;
  readonly title: string;
  readonly letters: Readonly<Partial<Record<Role, RaciLetter>>>;
  /** True where model 3 changed the playbook's letters. */
  readonly derived: boolean;
}

/**
 * One decision of the matrix as the organization keeps it, whatever the model: model 3 derives its rows from the same
 * letters. The decision's id, once given, stays.
 */
export interface MatrixRow {
  readonly decision: DecisionId;
  readonly number: number;
  readonly title: string;
  /** Null where the role has no letter. */
  readonly letters: Readonly<Record<RaciRole, RaciLetter | null>>;
  /** A retired decision keeps its number and its history, and stands in no matrix. */
  readonly retired: boolean;
}
