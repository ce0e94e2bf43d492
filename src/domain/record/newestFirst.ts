import type { RecordEntry } from '../workspace/types';

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
