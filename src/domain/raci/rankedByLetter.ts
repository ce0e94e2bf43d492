import type { RaciLetter } from '../../playbook/decisions';
import type { Role } from '../../playbook/roles';
import type { RaciRow } from './types';

const order: readonly RaciLetter[] = ['A', 'R', 'C', 'I'];

/**
 * The rows on which one of the roles has one of these letters, in the order given: accountable first, then responsible,
 * consulted and informed. No letters are all letters.
 */
export function rankedByLetter(
  rows: readonly RaciRow[],
  roles: readonly Role[],
  letters: readonly RaciLetter[],
): readonly RaciRow[] {
  const asked = letters.length === 0 ? order : order.filter((letter) => letters.includes(letter));
  const ranked = asked.map((): RaciRow[] => []);
  for (const row of rows) ranked[bestRank(row, roles, asked)]?.push(row);
  return ranked.flat();
}

/** How much the roles have to do with the row: 4 for accountable, 1 for informed, 0 for nothing. */
export function letterRank(row: RaciRow, roles: readonly Role[]): number {
  const rank = bestRank(row, roles, order);
  return rank === -1 ? 0 : order.length - rank;
}

function bestRank(row: RaciRow, roles: readonly Role[], asked: readonly RaciLetter[]): number {
  let best = -1;
  for (const role of roles) {
    const letter = row.letters[role];
    const rank = letter === undefined ? -1 : asked.indexOf(letter);
    if (rank !== -1 && (best === -1 || rank < best)) best = rank;
  }
  return best;
}
