import type { MeetingId } from '../../playbook/meetings';
import { daysPerWeek } from './clockFace';
import { tableOf, type SlotSearch } from './findSlots';
import { cellIndex } from './slotTable';
import type { Variant } from './types';
import { countShared } from './weekSet';

/** How often everybody required is free, for each weekday (Monday first) and start: what the heat map shades. */
export interface FreeCounts {
  /** Minutes after midnight. */
  readonly starts: readonly number[];
  /** Occurrences within the horizon, for each weekday. */
  readonly occurrences: readonly number[];
  /** Index: weekday * starts.length + start; 0 on weekdays that no meeting may be held on. */
  readonly free: Uint16Array;
}

/** The heat map of one meeting, in one of the ways its cadence can fall. */
export function freeCounts(search: SlotSearch, meeting: MeetingId, variant: Variant): FreeCounts {
  const { frame } = search;
  const { words, weeksOf } = frame.grid;
  const { starts, requiredBusy } = tableOf(search, meeting);
  const free = new Uint16Array(daysPerWeek * starts.length);
  const laidOut = new Set(frame.days.map(({ day }) => day % daysPerWeek));
  const occurrences = Array.from({ length: daysPerWeek }, (_, weekday) => {
    const weeks = weeksOf[variant].subarray(weekday * words, (weekday + 1) * words);
    const dates = countShared(weeks, weeks, words);
    if (!laidOut.has(weekday)) return dates;
    starts.forEach((start, at) => {
      free[weekday * starts.length + at] =
        dates - countShared(requiredBusy, weeks, words, cellIndex(frame, weekday, start));
    });
    return dates;
  });
  return { starts, occurrences, free };
}
