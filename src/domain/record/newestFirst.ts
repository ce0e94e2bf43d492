import type { RecordEntry } from '../workspace/types';

/** The entries newest day first, of one day the later in the list first. One pass where their days are in order already. */
export function newestFirst(entries: readonly RecordEntry[]): readonly RecordEntry[] {
  const byDay = [...entries].sort((one, other) => compareDays(other.on, one.on));
  const days: RecordEntry[][] = [];
  for (const entry of byDay) {
    const day = days.at(-1);
    if (day?.[0]?.on === entry.on) day.push(entry);
    else days.push([entry]);
  }
  return days.flatMap((day) => day.reverse());
}

function compareDays(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
