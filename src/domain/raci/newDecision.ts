import type { DecisionId } from '../../playbook/decisions';
import type { MatrixRow } from './types';

/** The number after the highest; retired decisions keep theirs. 1 for an empty matrix. */
export function nextNumber(matrix: readonly Pick<MatrixRow, 'number'>[]): number {
  return matrix.reduce((highest, { number }) => Math.max(highest, number), 0) + 1;
}

const longestId = 60;

/**
 * An id for a new decision that can be read in a link: "Data centre sites" is `data-centre-sites`, and
 * `data-centre-sites-2` when that is taken.
 */
export function newDecisionId(title: string, taken: ReadonlySet<DecisionId>): DecisionId {
  const id = slugOf(title);
  for (let copy = 1; ; copy += 1) {
    const candidate = copy === 1 ? id : `${id}-${copy}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function slugOf(title: string): string {
  const words =
    title
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, longestId).replace(/-$/u, '') || 'decision';
}
