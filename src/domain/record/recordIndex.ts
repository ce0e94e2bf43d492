import type { RecordEntry } from '../workspace/types';

/** The record made ready for searching, newest first. */
export interface RecordIndex {
  readonly lines: readonly { readonly entry: RecordEntry; readonly haystack: string }[];
}

/** An entry does not change while it is the same object: its text is folded once, also when others are added. */
const knownHaystacks = new WeakMap<RecordEntry, string>();

/** Puts the entries in order, newest day first, of one day the later in the list first. */
export function recordIndex(entries: readonly RecordEntry[]): RecordIndex {
  const lines = entries.map((entry) => ({ entry, haystack: haystackOf(entry) })).reverse();
  return { lines: lines.sort((one, other) => compareDays(other.entry.on, one.entry.on)) };
}

function compareDays(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function haystackOf(entry: RecordEntry): string {
  const known = knownHaystacks.get(entry);
  if (known !== undefined) return known;
  const { title, notes, owner, on, due } = entry;
  const haystack = foldedText([title, notes, owner?.name ?? '', owner?.mail ?? '', on, due ?? ''].join('\n'));
  knownHaystacks.set(entry, haystack);
  return haystack;
}

/** Lower case, without accents. */
export function foldedText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
