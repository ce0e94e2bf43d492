import type { RaciLetter } from '../../playbook/decisions';
import type { Role } from '../../playbook/roles';
import { cellOf, matrixRowOf } from '../raci/rows';
import type { RaciRow } from '../raci/types';
import type { ContentEdit } from '../workspace/editContent';
import type { DoneAtOnce, Evidence, Remedy } from './types';

/** A letter for each of these roles on the row, as one remedy; null where the model makes one of the letters. */
export function letterRemedy(
  { organization }: Pick<Evidence, 'organization'>,
  { decision }: RaciRow,
  act: DoneAtOnce,
  letters: readonly (readonly [Role, RaciLetter])[],
): Remedy | null {
  const stored = matrixRowOf(organization, decision);
  if (stored === null) return null;
  const edits = letters.flatMap(([role, letter]): readonly ContentEdit[] => {
    const cell = cellOf(stored, role, organization.model);
    if (cell.kind === 'derived' || !cell.letters.includes(letter)) return [];
    return [{ kind: 'setLetter', decision, role: cell.edits, letter }];
  });
  return edits.length < letters.length ? null : { kind: 'edit', act, edits };
}

/** The remedies that there are, of several tried. */
export function remediesOf(...remedies: readonly (Remedy | null)[]): readonly Remedy[] {
  return remedies.filter((remedy) => remedy !== null);
}
