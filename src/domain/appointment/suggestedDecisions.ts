import { searchDecisions } from '../raci/searchDecisions';
import type { RaciRow } from '../raci/types';
import { wordsOf } from '../raci/wordsOf';
import { roleNames } from '../../playbook/roles';

const most = 2;

/**
 * The decisions that a subject seems to be about, at most two, best first; none where it tells nothing. Reply marks,
 * numbers, short words and the names of roles are passed over: they would meet a row by accident, or all of them.
 */
export function suggestedDecisions(subject: string, rows: readonly RaciRow[]): readonly RaciRow[] {
  const words = tellingWords(subject);
  if (words.length === 0) return [];
  const found = searchDecisions(rows, `${words.join(' ')} `);
  return found.length > rows.length / 2 ? [] : found.slice(0, most);
}

const replyMark = /^\s*(?:(?:re|fw|fwd|aw|wg)\s*:\s*)+/i;
const roleWords = new Set(
  Object.values(roleNames).flatMap(({ short, full }) => [...wordsOf(short), ...wordsOf(full)]),
);

function tellingWords(subject: string): readonly string[] {
  const words = wordsOf(subject.replace(replyMark, '').replace(/\d+/g, ' '));
  return words.filter((word) => word.length > 2 && !roleWords.has(word));
}
