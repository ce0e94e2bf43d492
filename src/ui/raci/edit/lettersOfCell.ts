import { cellOf } from '../../../domain/raci/rows';
import type { MatrixRow } from '../../../domain/raci/types';
import type { RaciLetter } from '../../../playbook/decisions';
import type { ModelId } from '../../../playbook/models';
import { roleNames, type Role } from '../../../playbook/roles';
import { describeLetter } from './describeEdit';
import { describeLock } from '../describeLock';

/** The letters that the cell can take; none where the model makes its letter. */
export function lettersOfCell(row: MatrixRow, role: Role, model: ModelId): readonly RaciLetter[] {
  const cell = cellOf(row, role, model);
  return cell.kind === 'open' ? cell.letters : [];
}

/** Why the cell does not take the letter, in a sentence; null where it does. */
export function whyCellRefuses(
  row: MatrixRow,
  { role, letter }: { readonly role: Role; readonly letter: RaciLetter | null },
  model: ModelId,
): string | null {
  const cell = cellOf(row, role, model);
  if (cell.kind === 'derived') return describeLock(cell.because);
  if (letter === null || cell.letters.includes(letter)) return null;
  const choices = new Intl.ListFormat('en', { type: 'disjunction' }).format(cell.letters);
  return `The ${roleNames[role].short} cannot be ${describeLetter(letter)} in this model. Choose ${choices}.`;
}
