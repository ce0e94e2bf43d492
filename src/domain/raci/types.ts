import type { DecisionId, RaciLetter } from '../../playbook/decisions';
import type { Role } from '../../playbook/roles';

/** One decision with the letter of each role that the model has. */
export interface RaciRow {
  readonly decision: DecisionId;
  readonly number: number;
  readonly title: string;
  readonly letters: Readonly<Partial<Record<Role, RaciLetter>>>;
  /** True where model 3 changed the playbook's letters. */
  readonly derived: boolean;
}
