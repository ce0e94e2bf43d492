import type { Cadence, MeetingId } from '../../playbook/meetings';
import type { Person } from '../org/types';
import { sameRhythm } from '../reconcile/sameTime';
import { datesFrom, nextOccurrence } from '../recurrence/occurrences';
import type { RecurrencePattern, SeriesTime, WeekIndex } from '../recurrence/types';
import { expectedSeries } from '../rhythm/expectedSeries';
import { meetingOf } from '../rhythm/meetings';
import type { ExpectedSeries, RhythmSettings } from '../rhythm/types';
import { weekdayOf } from '../time/localDates';
import type { Instant, LocalDate, ZoneId } from '../time/types';
import { localDateOf, wallTimeOf } from '../time/zonedTime';
import type { AppointmentDraft, FormAttendee } from './types';

/** A series that begins when the form does, in the meeting's cadence and length: from a Thursday the 3rd, "first Thursday". */
function timeOfForm(meeting: MeetingId, startUtc: Instant, zone: ZoneId): SeriesTime {
  const { cadence, durationMinutes } = meetingOf(meeting);
  const firstDate = localDateOf(startUtc, zone);
  const startTime = wallTimeOf(startUtc, zone);
  return { pattern: patternFrom(cadence, firstDate), firstDate, startTime, durationMinutes, zone };
}

function patternFrom(cadence: Cadence, date: LocalDate): RecurrencePattern {
  const weekday = weekdayOf(date);
  if (cadence === 'monthly') return { kind: 'monthly', weekday, index: indexInMonth(date) };
  const intervalWeeks = cadence === 'weekly' ? 1 : 2;
  return { kind: 'weekly', intervalWeeks, weekday, firstDayOfWeek: 'monday' };
}

const indexes: readonly WeekIndex[] = ['first', 'second', 'third', 'fourth'];

/** Exchange knows no fifth: that is the last. */
function indexInMonth(date: LocalDate): WeekIndex {
  return indexes[Math.floor((Number(date.slice(8)) - 1) / 7)] ?? 'last';
}

/** Where and when the form is open. */
interface FormMoment {
  readonly now: Instant;
  /** Of the times that nobody has decided on yet. */
  readonly zone: ZoneId;
}

/**
 * The meeting as it should stand in this form: organized by the form's organizer, at the time that was decided on, from
 * its next date on. A series that keeps that time already may have begun on any of its dates. Where no time was decided
 * on, the form's own start, in the meeting's cadence and length.
 */
export function expectedInForm(
  meeting: MeetingId,
  draft: AppointmentDraft,
  settings: RhythmSettings,
  { now, zone }: FormMoment,
): ExpectedSeries {
  const decided = settings.times[meeting];
  const time =
    decided === undefined ? timeOfForm(meeting, draft.time.startUtc, zone) : startingFrom(decided, now);
  const times = { [meeting]: asBegun(time, draft.recurrence) };
  const organizer = personOf(draft.organizer) ?? settings.organizer;
  const [expected] = expectedSeries(
    { ...settings, times, moves: [], organizer },
    nobody,
    null,
    localDateOf(now, zone),
  );
  if (expected === undefined) throw new Error(`The meeting "${meeting}" has a time and no series.`);
  return expected;
}

function startingFrom(time: SeriesTime, now: Instant): SeriesTime {
  const { localDate } = nextOccurrence(time, now);
  return { ...time, firstDate: localDate };
}

/** The time with the first date that stands in the form, where both keep the same hours on the same days. */
function asBegun(time: SeriesTime, standing: SeriesTime | null): SeriesTime {
  if (standing === null || !sameRhythm(time, standing)) return time;
  const [earlier = time.firstDate, later = time.firstDate] = [time.firstDate, standing.firstDate].sort();
  const meets = datesFrom(time.pattern, earlier, later).next().value === later;
  return meets ? { ...time, firstDate: standing.firstDate } : time;
}

/** Stands for an organizer whom neither the client nor the settings tell: then everybody asked for is invited. */
const nobody: Person = { id: '', name: '', mail: '', title: null };

function personOf(attendee: FormAttendee | null): Person | null {
  return attendee === null ? null : { ...attendee, id: '', title: null };
}
