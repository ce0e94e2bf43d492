import type { DecisionId } from '../../playbook/decisions';
import type { MeetingId } from '../../playbook/meetings';
import type { RecordEntry } from '../workspace/types';
import { entryDates } from './entryFields';

/** Whether somebody still has to do something. A decision in the record was taken: it waits for nobody. */
export function isOpen({ kind, status }: Pick<RecordEntry, 'kind' | 'status'>): boolean {
  return kind !== 'decision' && status === 'open';
}

/** An entry does not change while it is the same object: its text is folded once. */
const knownTexts = new WeakMap<RecordEntry, string>();

/**
 * What of an entry a search looks through, folded. Asked for as the entries come, a page at a time, so that the first
 * letter that somebody types does not wait for twenty thousand.
 */
export function searchText(entry: RecordEntry): string {
  const known = knownTexts.get(entry);
  if (known !== undefined) return known;
  const { title, notes, owner } = entry;
  const dates = entryDates.map((name) => entry[name] ?? '');
  const text = foldedText([title, notes, owner?.name ?? '', owner?.mail ?? '', ...dates].join('\n'));
  knownTexts.set(entry, text);
  return text;
}

/** Lower case, without accents. */
function foldedText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

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

/** The entries newest day first, of one day the later in the list first. One pass where their days are in order already. */
export function newestFirst(entries: readonly RecordEntry[]): readonly RecordEntry[] {
  const ordered = [...entries].sort((one, other) => compareDays(other.on, one.on));
  let from = 0;
  for (let at = 1; at <= ordered.length; at += 1) {
    if (ordered[at]?.on === ordered[from]?.on) continue;
    turn(ordered, from, at - 1);
    from = at;
  }
  return ordered;
}

function compareDays(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Turns the part from first to last round. */
function turn(entries: RecordEntry[], first: number, last: number): void {
  for (let from = first, to = last; from < to; from += 1, to -= 1) {
    const [one, other] = [entries[from], entries[to]];
    if (one === undefined || other === undefined) return;
    entries[from] = other;
    entries[to] = one;
  }
}
