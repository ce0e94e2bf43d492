import type { DecisionId } from '../../playbook/decisions';
import type { MeetingId } from '../../playbook/meetings';
import type { RecordEntry } from '../workspace/types';
import { foldedText, type RecordIndex } from './recordIndex';

/** What to leave out; nothing where it is absent. */
export interface RecordFilter {
  readonly kind?: RecordEntry['kind'];
  readonly status?: RecordEntry['status'];
  readonly decision?: DecisionId;
  readonly meeting?: MeetingId;
}

/**
 * The entries that hold every word of the text, newest first: in the title, the notes, the owner's name or address, or
 * the days. Case and accents do not matter, and any part of a word is enough. An empty text finds all.
 */
export function searchRecord(
  { lines }: RecordIndex,
  text: string,
  filter: RecordFilter = {},
): readonly RecordEntry[] {
  const words = foldedText(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const found: RecordEntry[] = [];
  for (const { entry, haystack } of lines) {
    if (isWanted(entry, filter) && words.every((word) => haystack.includes(word))) found.push(entry);
  }
  return found;
}

function isWanted(entry: RecordEntry, { kind, status, decision, meeting }: RecordFilter): boolean {
  return (
    (kind === undefined || entry.kind === kind) &&
    (status === undefined || entry.status === status) &&
    (decision === undefined || entry.decision === decision) &&
    (meeting === undefined || entry.meeting === meeting)
  );
}
