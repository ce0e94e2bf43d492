import { indexOfWeekday, minutesOf } from '../../../../domain/slots/clockFace';
import { tableOf, type SlotSearch } from '../../../../domain/slots/findSlots';
import { freeCounts } from '../../../../domain/slots/freeCounts';
import { slotDays } from '../../../../domain/slots/slotOccurrences';
import type { SlotTime, Variant } from '../../../../domain/slots/types';
import type { MeetingId } from '../../../../playbook/meetings';
import { workWeek } from '../search/slotMeetings';

/** A time of the week, and how often it suits everybody required. */
export interface MapCell {
  /** Monday is 0. */
  readonly weekday: number;
  /** Minutes after midnight. */
  readonly start: number;
  readonly free: number;
  readonly occurrences: number;
  readonly isPlaced: boolean;
  /** The other meetings that are proposed at the same time on some date. */
  readonly overlaps: readonly MeetingId[];
}

export interface MapRow {
  readonly start: number;
  readonly cells: readonly MapCell[];
}

export interface MapChoice {
  readonly meeting: MeetingId;
  readonly stepMinutes: number;
}

/** The week as a meeting sees it: a row for each step of the window, and one for its own time. */
export function mapOf(
  search: SlotSearch,
  { meeting, variant, stepMinutes }: MapChoice & { readonly variant: Variant },
): readonly MapRow[] {
  const counts = freeCounts(search, meeting, variant);
  const placed = placedSlot(search, meeting);
  const placedStart = placed === null ? null : minutesOf(placed.startTime);
  const overlapsAt = overlapsWithOthers(search, meeting, variant);
  return counts.starts.flatMap((start, at) => {
    if (start % stepMinutes !== 0 && start !== placedStart) return [];
    const cells = workWeek.map((day, weekday) => ({
      weekday,
      start,
      free: counts.free[weekday * counts.starts.length + at] ?? 0,
      occurrences: counts.occurrences[weekday] ?? 0,
      isPlaced: placed?.variant === variant && placed.weekday === day && start === placedStart,
      overlaps: overlapsAt(weekday, start),
    }));
    return [{ start, cells }];
  });
}

/** Where the search put the meeting; null when it put none. */
export function placedSlot({ placement, tables }: SlotSearch, meeting: MeetingId): SlotTime | null {
  if (placement.kind === 'noSlot') return null;
  return placement.slots[tables.findIndex((table) => table.meeting.meeting === meeting)] ?? null;
}

function overlapsWithOthers(search: SlotSearch, meeting: MeetingId, variant: Variant) {
  const { durationMinutes } = tableOf(search, meeting).meeting;
  const others = search.tables.flatMap((table) => {
    const slot = placedSlot(search, table.meeting.meeting);
    return table.meeting.meeting === meeting || slot === null || !shareDates(search, variant, slot)
      ? []
      : [{ slot, meeting: table.meeting.meeting, durationMinutes: table.meeting.durationMinutes }];
  });
  return (weekday: number, start: number): readonly MeetingId[] =>
    others
      .filter(({ slot, durationMinutes: length }) => {
        const other = minutesOf(slot.startTime);
        const isSameDay = indexOfWeekday(slot.weekday) === weekday;
        return isSameDay && start < other + length && other < start + durationMinutes;
      })
      .map((other) => other.meeting);
}

/** Whether the other slot's weekday, in this variant, falls on one of the other's dates. */
function shareDates({ frame: { grid } }: SlotSearch, variant: Variant, other: SlotTime): boolean {
  const own = new Set(slotDays(grid, { ...other, variant }));
  return slotDays(grid, other).some((day) => own.has(day));
}
