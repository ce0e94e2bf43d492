import { entryDates } from './entryFields';
import type { RecordEntry } from '../workspace/types';

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
export function foldedText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
