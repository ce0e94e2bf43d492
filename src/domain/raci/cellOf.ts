import type { RaciLetter } from '../../playbook/decisions';
import type { ModelId } from '../../playbook/models';
import type { RaciRole, Role } from '../../playbook/roles';
import { roleInModel, rolesOf } from '../org/rolesOf';
import type { MatrixRow } from './types';

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
