import type { Occurrence } from '../recurrence/types';
import { msPerMinute } from '../time/durations';
import { weekdayOf } from '../time/localDates';
import type { Interval, LocalDate, ZoneId } from '../time/types';
import { toInstant } from '../time/zonedTime';
import type { BusyKind, Conflict, ConflictKind, FreeBusy } from './types';
import { isWithinWorkingHours, touchesDayOff } from './workingTime';

/** Free, working elsewhere or tentative: as an answer may write it. */
const holdsNobody = /^[014]*$/;

/**
 * The firmest thing in the calendar during the interval; null when all of it is free. A slot that the interval only
 * touches in part counts whole. Where the view ends, or holds a character nobody knows, the answer is 'unknown',
 * unless what is known is busy already.
 */
function busyKindAt(
  { startUtc, slotMinutes, view }: Extract<FreeBusy, { known: true }>,
  interval: Interval,
): BusyKind | 'unknown' | null {
  const slotMs = slotMinutes * msPerMinute;
  const first = Math.floor((interval.startUtc - startUtc) / slotMs);
  const end = Math.ceil((interval.endUtc - startUtc) / slotMs);
  const slots = view.slice(Math.max(first, 0), Math.max(end, 0));
  if (slots.includes('3')) return 'outOfOffice';
  if (slots.includes('2')) return 'busy';
  if (!holdsNobody.test(slots) || slots.length < end - first) return 'unknown';
  return slots.includes('1') ? 'tentative' : null;
}

/**
 * What stands in whose way at which occurrence: person by person in the order given, and by date within a person. At
 * most one conflict for a person and an occurrence, the firmest: out of office, a day off in the person's own zone, busy,
 * unknown (no answer, or the answer ends before the occurrence does); then what keeps nobody away: outside the working
 * hours, tentative. Its interval is that of the occurrence.
 */
export function conflictsOf(
  occurrences: readonly Occurrence[],
  freeBusy: readonly FreeBusy[],
): readonly Conflict[] {
  return freeBusy.flatMap((answer) =>
    occurrences.flatMap((occurrence) => {
      const kind = conflictKind(occurrence, answer);
      return kind === null ? [] : [{ ...occurrence, mail: answer.mail, kind }];
    }),
  );
}

function conflictKind(occurrence: Occurrence, answer: FreeBusy): ConflictKind | null {
  if (!answer.known) return 'unknown';
  const { workingHours } = answer;
  const busy = busyKindAt(answer, occurrence);
  if (busy === 'outOfOffice') return busy;
  if (workingHours !== null && touchesDayOff(workingHours, occurrence)) return 'dayOff';
  if (busy === 'busy' || busy === 'unknown') return busy;
  if (workingHours !== null && !isWithinWorkingHours(workingHours, occurrence)) return 'outsideWorkingHours';
  return busy;
}

/**
 * The one definition of free: whether somebody cannot come because of this. Who is tentative, or outside their hours on
 * a day on which they work, can; who gave no answer is never called free.
 */
export const keepsAway = (kind: ConflictKind | 'holiday'): boolean =>
  kind !== 'tentative' && kind !== 'outsideWorkingHours';

/** At how many of the occurrences no conflict keeps anybody away: the 24 of "24 of 26 free". */
export function freeCount(occurrences: readonly Occurrence[], conflicts: readonly Conflict[]): number {
  const missed = new Set(conflicts.filter(({ kind }) => keepsAway(kind)).map(({ startUtc }) => startUtc));
  return occurrences.filter(({ startUtc }) => !missed.has(startUtc)).length;
}

const usualDays: readonly string[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/**
 * Whether somebody is out of office the whole of a day on which they would work: such as on a holiday of their country's.
 * Without hours of their own, from nine to five in `zone` on a weekday. False where the answer does not cover the day.
 */
export function isAwayAllDay(answer: FreeBusy, date: LocalDate, zone: ZoneId): boolean {
  if (!answer.known) return false;
  const hours = answer.workingHours ?? { days: usualDays, start: '09:00', end: '17:00', zone };
  if (!hours.days.includes(weekdayOf(date)) || hours.end <= hours.start) return false;
  const [startUtc, endUtc] = [hours.start, hours.end].map((time) => toInstant(date, time, hours.zone));
  const slotOf = (at = 0): number => (at - answer.startUtc) / (answer.slotMinutes * msPerMinute);
  const [first, end] = [Math.floor(slotOf(startUtc)), Math.ceil(slotOf(endUtc))];
  return first >= 0 && end <= answer.view.length && /^3+$/.test(answer.view.slice(first, end));
}
