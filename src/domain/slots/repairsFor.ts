import type { MeetingId } from '../../playbook/meetings';
import type { Occurrence } from '../recurrence/types';
import type { Interval } from '../time/types';
import { allowedTimes } from './allowedStarts';
import { daysPerWeek, minutesOf } from './clockFace';
import type { SlotSearch } from './findSlots';
import { shareRequired } from './pairing';
import { occurrenceOn, slotDays } from './slotOccurrences';
import { cellIndex, type SlotTable } from './slotTable';
import type { SlotTime } from './types';
import { hasWeek } from './weekSet';

/** An occurrence at which somebody required is not free, and where it could go. */
export interface Repair {
  readonly meeting: MeetingId;
  readonly occurrence: Occurrence;
  /** Null when everybody required is free at no allowed time within two weeks. */
  readonly moveTo: Occurrence | null;
}

/** Something that stands in a calendar, and whose. */
interface Taken extends Interval {
  readonly table: SlotTable;
}

const furthestDays = 14;

/**
 * The occurrences of the chosen times (one for each meeting, in the order of the search) that somebody required cannot
 * attend, each with the nearest time at which all of them can: within the meeting's window and the horizon, in the same
 * week if there is one, else at most 14 days away; of equally near ones the earlier. No repair overlaps an occurrence
 * or an earlier repair of a meeting with which it shares a required person.
 */
export function repairsFor(search: SlotSearch, slots: readonly SlotTime[]): readonly Repair[] {
  const planned = search.tables.flatMap((table, at) => {
    const slot = slots[at];
    return slot === undefined ? [] : plannedOf(search, table, slot);
  });
  const taken: Taken[] = planned.map(({ table, occurrence }) => ({ ...occurrence, table }));
  return planned.flatMap((misplaced) => {
    const { table, day, start, occurrence } = misplaced;
    if (isFree(search, table, day, start)) return [];
    const moveTo = nearestFree(search, misplaced, taken);
    if (moveTo !== null) taken.push({ ...moveTo, table });
    return [{ meeting: table.meeting.meeting, occurrence, moveTo }];
  });
}

/** One occurrence of a chosen time. */
interface Planned {
  readonly table: SlotTable;
  readonly day: number;
  /** Minutes after midnight. */
  readonly start: number;
  readonly occurrence: Occurrence;
}

function plannedOf({ frame }: SlotSearch, table: SlotTable, slot: SlotTime): readonly Planned[] {
  const start = minutesOf(slot.startTime);
  const { durationMinutes } = table.meeting;
  return slotDays(frame.grid, slot).map((day) => ({
    table,
    day,
    start,
    occurrence: occurrenceOn(frame.grid, day, start, durationMinutes),
  }));
}

/** Whether everybody required is free for the whole of it. */
function isFree({ frame }: SlotSearch, { requiredBusy }: SlotTable, day: number, start: number): boolean {
  return !hasWeek(requiredBusy, cellIndex(frame, day % daysPerWeek, start), Math.floor(day / daysPerWeek));
}

function nearestFree(
  search: SlotSearch,
  { table, day, occurrence }: Planned,
  taken: readonly Taken[],
): Occurrence | null {
  const inTheWay = taken.filter((other) => other.table === table || shareRequired(other.table, table));
  const distance = ({ startUtc }: Occurrence): number => Math.abs(startUtc - occurrence.startUtc);
  const nearest = (days: readonly number[]): Occurrence | undefined =>
    days
      .flatMap((other) => freeOn(search, table, other))
      .filter((candidate) => !inTheWay.some((other) => overlap(other, candidate)))
      .sort((a, b) => distance(a) - distance(b) || a.startUtc - b.startUtc)[0];
  const monday = day - (day % daysPerWeek);
  return (
    nearest(range(monday, monday + daysPerWeek)) ??
    nearest(range(day - furthestDays, day + furthestDays + 1)) ??
    null
  );
}

/** Every time of one day, if it lies in the horizon, at which the meeting may be held and everybody required is free. */
function freeOn(search: SlotSearch, table: SlotTable, day: number): readonly Occurrence[] {
  const { grid } = search.frame;
  if (day < 0 || day >= grid.dates.length) return [];
  const isAllowed = allowedTimes({ ...table.meeting, locked: null });
  return table.starts
    .filter((start) => isAllowed(day % daysPerWeek, start) && isFree(search, table, day, start))
    .map((start) => occurrenceOn(grid, day, start, table.meeting.durationMinutes));
}

const overlap = (a: Interval, b: Interval): boolean => a.startUtc < b.endUtc && b.startUtc < a.endUtc;

const range = (from: number, until: number): readonly number[] =>
  Array.from({ length: until - from }, (_, at) => from + at);
