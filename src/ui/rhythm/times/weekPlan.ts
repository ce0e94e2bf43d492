import { msPerMinute } from '../../../domain/time/durations';
import type { FreeBusy } from '../../../domain/freebusy/types';
import type { Person } from '../../../domain/org/types';
import { expandSeries } from '../../../domain/recurrence/occurrences';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { addDays, daysToWeekday, weekdayOf } from '../../../domain/time/localDates';
import { localDateOf, toInstant } from '../../../domain/time/zonedTime';
import type { Interval, LocalDate, ZoneId } from '../../../domain/time/types';
import { meetings, type MeetingId } from '../../../playbook/meetings';
import { sameMail } from '../../../domain/rhythm/sameMail';

export interface WeekDay {
  readonly date: LocalDate;
  /** One list of busy stretches a person, in the order of the people. */
  readonly busy: readonly (readonly Interval[])[];
  readonly meetings: readonly (Interval & { readonly meeting: MeetingId })[];
}

/** The first week that holds the most of the three meetings: Monday's date. */
export function representativeWeek(settings: RhythmSettings, window: Interval, zone: ZoneId): LocalDate {
  const mondays = meetings.flatMap(({ id }) => {
    const time = settings.times[id];
    const dates =
      time === undefined ? [] : expandSeries(time, window).map(({ startUtc }) => localDateOf(startUtc, zone));
    return [...new Set(dates.map(mondayOf))];
  });
  const counts = new Map<LocalDate, number>();
  for (const monday of mondays) counts.set(monday, (counts.get(monday) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const fullest = [...counts].filter(([, count]) => count === most).map(([monday]) => monday);
  return fullest.sort()[0] ?? mondayOf(localDateOf(window.startUtc, zone));
}

const mondayOf = (date: LocalDate): LocalDate => addDays(date, -daysToWeekday('monday', weekdayOf(date)));

export interface WeekPlanInput {
  readonly settings: RhythmSettings;
  readonly people: readonly Person[];
  readonly freeBusy: readonly FreeBusy[];
  readonly zone: ZoneId;
}

/** Monday to Friday of that week: everybody's busy stretches and the meetings as they are chosen. */
export function weekPlan(input: WeekPlanInput, monday: LocalDate): readonly WeekDay[] {
  return [0, 1, 2, 3, 4].map((days) => dayPlan(input, addDays(monday, days)));
}

function dayPlan({ settings, people, freeBusy, zone }: WeekPlanInput, date: LocalDate): WeekDay {
  const day = {
    startUtc: toInstant(date, '00:00', zone),
    endUtc: toInstant(addDays(date, 1), '00:00', zone),
  };
  const busy = people.map(({ mail }) => {
    const answer = freeBusy.find((candidate) => sameMail(candidate.mail, mail));
    return answer === undefined ? [] : busyBlocks(answer, day);
  });
  const onThatDay = meetings.flatMap(({ id }) => {
    const time = settings.times[id];
    return time === undefined
      ? []
      : expandSeries(time, day).map((occurrence) => ({ ...occurrence, meeting: id }));
  });
  return { date, busy, meetings: onThatDay };
}

/** The stretches inside the window in which the calendar is not free, joined where they touch. */
function busyBlocks(answer: FreeBusy, window: Interval): readonly Interval[] {
  if (!answer.known) return [];
  const slotMs = answer.slotMinutes * msPerMinute;
  return [...answer.view.matchAll(/[123]+/g)]
    .map(({ index, 0: run }) => ({
      startUtc: Math.max(answer.startUtc + index * slotMs, window.startUtc),
      endUtc: Math.min(answer.startUtc + (index + run.length) * slotMs, window.endUtc),
    }))
    .filter(({ startUtc, endUtc }) => startUtc < endUtc);
}
