import type { DecisionId } from '../../playbook/decisions';
import type { MeetingId } from '../../playbook/meetings';
import type { RecordEntry } from '../workspace/types';
import { isOpen } from './isOpen';
import { foldedText, searchText } from './searchText';

/** What to leave out; nothing where it is absent. */
export interface RecordFilter {
  readonly kind?: RecordEntry['kind'];
  /** Only what somebody still has to do something about. */
  readonly openOnly?: boolean;
  readonly decision?: DecisionId;
  readonly meeting?: MeetingId;
}

/**
 * The entries that hold every word of the text, in their order: in the title, the notes, the owner's name or address, or
 * the days. Case and accents do not matter, and any part of a word is enough. An empty text finds all.
 */
export function searchRecord(
  entries: readonly RecordEntry[],
  text: string,
  filter: RecordFilter = {},
): readonly RecordEntry[] {
  const words = foldedText(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const holdsWords = (entry: RecordEntry): boolean => {
    const searched = searchText(entry);
    return words.every((word) => searched.includes(word));
  };
  return entries.filter((entry) => isWanted(entry, filter) && (words.length === 0 || holdsWords(entry)));
}

function isWanted(entry: RecordEntry, { kind, openOnly = false, decision, meeting }: RecordFilter): boolean {
  return (
    (kind === undefined || entry.kind === kind) &&
    (!openOnly || isOpen(entry)) &&
    (decision === undefined || entry.decision === decision) &&
    (meeting === undefined || entry.meeting === meeting)
  );
}
