import { datesFrom, longestGapDays } from '../recurrence/occurrences';
import type { SeriesTime } from '../recurrence/types';
import { movesThatFit, type Neighbours, neighboursOf } from '../rhythm/movesThatFit';
import type { ExpectedSeries, OccurrenceMove } from '../rhythm/types';
import { addDays } from '../time/localDates';
import { localDateOf, toInstant } from '../time/zonedTime';
import type { Instant, LocalDate } from '../time/types';
import { mailsOf } from './mailsOf';
import { moveStep } from './steps';
import { isSameOccurrenceTime, placeInSeries, placeOfMove } from './sameTime';
import type { ActualSeries, OccurrenceTime, PlanStep, SeriesException } from './types';

/** A series of which single dates can be changed: its pattern is one that Tandem knows. */
export interface DatedSeries extends ActualSeries {
  readonly time: SeriesTime;
}

export const isDated = (series: ActualSeries): series is DatedSeries => series.time !== null;

/** The next dates of a series as the calendar has them, in its own order; those that were taken away too. */
export function comingDates(series: DatedSeries, now: Instant, count: number): readonly SeriesException[] {
  const { time, endsOn, exceptions } = series;
  const from = addDays(localDateOf(now, time.zone), -longestGapDays(time.pattern));
  const coming: SeriesException[] = [];
  for (const date of datesFrom(time.pattern, time.firstDate, from)) {
    if (coming.length === count || (endsOn !== null && date > endsOn)) break;
    const one = exceptions.find((exception) => exception.date === date) ?? {
      date,
      standsAt: placeInSeries(series, date),
    };
    if (startOf(one.standsAt ?? placeInSeries(series, date), time) > now) coming.push(one);
  }
  return coming;
}

const startOf = ({ date, time }: OccurrenceTime, { zone }: SeriesTime): Instant =>
  toInstant(date, time, zone);

/** Takes one date away; everybody in it is told. */
export function skipStep(
  expected: ExpectedSeries,
  actual: DatedSeries,
  { date, from }: { readonly date: LocalDate; readonly from: OccurrenceTime },
): PlanStep {
  return {
    kind: 'cancelOccurrence',
    meeting: actual.meeting,
    why: [{ kind: 'dateSkipped' }],
    mails: mailsOf(actual.attendees),
    series: asItStands(expected, actual),
    eventId: actual.eventId,
    date,
    from,
  };
}

/** Single dates are counted by the time that the calendar has, whatever time is to be written. */
const asItStands = (expected: ExpectedSeries, { time, subject }: DatedSeries): ExpectedSeries => ({
  ...expected,
  time,
  subject,
});

/** A date that is to be held elsewhere: what it takes, or why it cannot be. */
export type MoveOfDate =
  | { readonly kind: 'moves'; readonly step: PlanStep }
  | { readonly kind: 'past' }
  | { readonly kind: 'stays' }
  /** Exchange lets no date of a series pass its neighbours. */
  | { readonly kind: 'beyond'; readonly neighbours: Neighbours };

export function moveOfDate(
  expected: ExpectedSeries,
  actual: DatedSeries,
  {
    move,
    from,
    now,
  }: { readonly move: OccurrenceMove; readonly from: OccurrenceTime; readonly now: Instant },
): MoveOfDate {
  const series = asItStands(expected, actual);
  const goal = placeOfMove(series, move);
  if (isSameOccurrenceTime(goal, from)) return { kind: 'stays' };
  if (startOf(goal, actual.time) <= now) return { kind: 'past' };
  const isOwnTime = isSameOccurrenceTime(goal, placeInSeries(series, move.date));
  const others = actual.exceptions.flatMap(({ date, standsAt }) =>
    date === move.date || standsAt === null
      ? []
      : [{ meeting: actual.meeting, date, toDate: standsAt.date, toTime: standsAt.time }],
  );
  if (!isOwnTime && !movesThatFit(actual.time, [...others, move]).includes(move)) {
    const neighbours = neighboursOf(actual.time, move.date) ?? { previous: null, next: move.date };
    return { kind: 'beyond', neighbours };
  }
  return {
    kind: 'moves',
    step: moveStep(series, actual.eventId, { move, from, cause: 'chosen' }, actual.attendees),
  };
}

/** The moves that are agreed on once this date is held as it is now decided: null where it is taken away. */
export function movesWith(
  moves: readonly OccurrenceMove[],
  { meeting, date }: Pick<OccurrenceMove, 'meeting' | 'date'>,
  move: OccurrenceMove | null,
): readonly OccurrenceMove[] {
  const others = moves.filter((one) => one.meeting !== meeting || one.date !== date);
  return move === null ? others : [...others, move];
}
