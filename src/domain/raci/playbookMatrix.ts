import { decisions } from '../../playbook/decisions';
import type { MatrixRow } from './types';

/** The twelve decisions with the playbook's letters. */
export const playbookMatrix: readonly MatrixRow[] = decisions.map(({ id, number, title, raci }) => ({
  decision: id,
  number,
  title,
  letters: raci,
  retired: false,
}));
