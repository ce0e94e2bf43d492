import { msPerWeek } from '../../../domain/time/durations';
import type { MeetingStatus } from '../../../application/rhythmStatus';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { findSlots, type SlotSearch } from '../../../domain/slots/findSlots';
import type { Horizon } from '../../../domain/slots/types';
import { layOutWeeks } from '../../../domain/slots/weekGrid';
import { zonesOfPeople } from '../../../domain/slots/zonesOfPeople';
import { addDays, daysToWeekday, weekdayOf } from '../../../domain/time/localDates';
import { localDateOf } from '../../../domain/time/zonedTime';
import type { Instant, ZoneId } from '../../../domain/time/types';
import { gridMinutes } from '../times/planningWindow';
import { repairsOf, type DateRepair } from '../times/repairsOf';
import { chosenSlots, heldAt } from '../times/search/chosenSlots';
import { initialLimits } from '../times/search/searchLimits';
import { slotMeetings } from '../times/search/slotMeetings';
import { slotPeople } from '../times/search/slotPeople';
import type { CalendarReading } from '../times/useFreeBusy';

const weeksLookedAt = 6;

/** The weeks that hold the coming six, whole: a date is moved within its week. */
export function comingHorizon(now: Instant, zone: ZoneId): Horizon {
  const today = localDateOf(now, zone);
  const firstMonday = addDays(today, -daysToWeekday('monday', weekdayOf(today)));
  return { firstMonday, weeks: weeksLookedAt + 1, zone, gridMinutes };
}

export interface ComingRepairs {
  readonly search: SlotSearch;
  readonly repairs: readonly DateRepair[];
}

/**
 * The dates from tomorrow to six weeks ahead that are where their series has them, and that a required attendee cannot
 * make. Null where none is, or the meetings have times outside the search.
 */
export function comingRepairs(
  settings: RhythmSettings,
  { horizon, window, ...reading }: CalendarReading,
  statuses: readonly MeetingStatus[],
): ComingRepairs | null {
  const slots = chosenSlots(horizon, settings.times);
  if (slots === null) return null;
  const people = slotPeople(reading);
  const grid = layOutWeeks(horizon, zonesOfPeople(people));
  const search = findSlots(grid, heldAt(slotMeetings(settings, initialLimits), slots), people);
  const until = window.startUtc + weeksLookedAt * msPerWeek;
  const standsThere = standingStarts(statuses);
  const repairs = repairsOf(search, slots, settings).filter(({ repair: { meeting, occurrence } }) => {
    const { startUtc } = occurrence;
    return startUtc >= window.startUtc && startUtc < until && standsThere.has(`${meeting} ${startUtc}`);
  });
  return repairs.length === 0 ? null : { search, repairs };
}

/** The original slot of a moved or cancelled date no longer matters. */
const standingStarts = (statuses: readonly MeetingStatus[]): ReadonlySet<string> =>
  new Set(
    statuses.flatMap(({ occurrences }) =>
      occurrences.flatMap(({ meeting, startUtc, state }) =>
        state === 'asPlanned' ? [`${meeting} ${startUtc}`] : [],
      ),
    ),
  );
