import type { RaciLetter } from '../../../playbook/decisions';
import type { RaciRole } from '../../../playbook/roles';
import { lettersWithoutCaio } from '../raciOf';
import type { MatrixRow } from '../types';
import type { SheetLine } from './readLine';
import type { ImportedLetterFault } from './types';

export type ImportedLetters =
  | { readonly kind: 'known'; readonly letters: SheetLine['letters'] }
  /** They can be taken over, and mean more than one thing. */
  | {
      readonly kind: 'doubtful';
      readonly letters: SheetLine['letters'];
      readonly role: RaciRole;
      readonly because: ImportedLetterFault;
    }
  | { readonly kind: 'refused'; readonly role: RaciRole; readonly because: ImportedLetterFault };

/**
 * The letters that the matrix keeps, from a line of a sheet without a CAIO, in which the VP of AI stands in the CAIO's
 * place. What model 3 makes of the kept letters is no change. Where the kept A is the CAIO's, both letters made of it are
 * refused when they say something else, as in the grid. `kept` is null for a new decision.
 *
 * A CAIO's A and a CIO's C show as R and A; a sheet that says R and A again leaves A and C as they are.
 */
export function importedLetters(
  given: SheetLine['letters'],
  known: MatrixRow['letters'] | null,
): ImportedLetters {
  if (given.CAIO === 'A') return { kind: 'refused', role: 'CAIO', because: 'vpAccountable' };
  if (known === null) return ofNewDecision(given);
  const shown = lettersWithoutCaio(known);
  const made: Partial<Record<RaciRole, RaciLetter | null>> = { CAIO: shown.VPAI, CIO: shown.CIO };
  const changed = (['CAIO', 'CIO'] as const).find((role) => role in given && given[role] !== made[role]);
  if (changed === undefined)
    return { kind: 'known', letters: { ...given, CAIO: known.CAIO, CIO: known.CIO } };
  if (known.CAIO === 'A') return { kind: 'refused', role: changed, because: 'vpMadeByModel' };
  return { kind: 'known', letters: given };
}

function ofNewDecision(given: SheetLine['letters']): ImportedLetters {
  if (given.CAIO !== 'R' || given.CIO !== 'A') return { kind: 'known', letters: given };
  return { kind: 'doubtful', letters: given, role: 'CAIO', because: 'vpResponsible' };
}
