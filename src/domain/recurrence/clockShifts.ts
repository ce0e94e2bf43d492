import { daysBetween, weekdayOf } from '../time/localDates';
import { localDateOf, wallTimeOf } from '../time/zonedTime';
import type { Interval, LocalDate, Weekday, WallTime, ZoneId } from '../time/types';
import { expandSeries } from './occurrences';
import type { SeriesTime } from './types';

/** A stretch of occurrences that an attendee in another zone sees at another hour than usual. */
export interface ClockShift {
  /** The first and the last occurrence of the stretch, by their dates in the series' own zone. */
  readonly fromDate: LocalDate;
  /** Null when the window ends before the usual hour is back: the attendee is told "from then on". */
  readonly untilDate: LocalDate | null;
  readonly usualTime: WallTime;
  readonly shiftedTime: WallTime;
  /** The days of the week there, when the shift crosses midnight; else both null. */
  readonly usualDay: Weekday | null;
  readonly shiftedDay: Weekday | null;
}

interface Sighting {
  readonly date: LocalDate;
  readonly time: WallTime;
  readonly day: Weekday;
  /** Equal for occurrences at the same hour on the same side of midnight. */
  readonly key: string;
}

/**
 * The daylight-saving audit: when an attendee in `zone` sees the hour of the series move. Usual is the hour that most
 * occurrences in the window have there (the earlier one when two are equally common), so that the two odd weeks in
 * March are the exception and not the rest of the year. Neighbours at the same other hour are one stretch, and a
 * change that stays is one stretch without an end. Tandem's rule on daylight saving.
 */
export function clockShifts(time: SeriesTime, zone: ZoneId, window: Interval): readonly ClockShift[] {
  const stretches = stretchesOf(sightingsOf(time, zone, window));
  const usual = usualStretch(stretches)?.[0];
  if (usual === undefined) return [];
  return stretches.flatMap((stretch, index) =>
    stretch[0].key === usual.key ? [] : [shiftOf(stretch, usual, index === stretches.length - 1)],
  );
}

type Stretch = readonly [Sighting, ...Sighting[]];

function sightingsOf(time: SeriesTime, zone: ZoneId, window: Interval): readonly Sighting[] {
  return expandSeries(time, window).map(({ localDate: date, startUtc }) => {
    const dateThere = localDateOf(startUtc, zone);
    const timeThere = wallTimeOf(startUtc, zone);
    const key = `${String(daysBetween(date, dateThere))} ${timeThere}`;
    return { date, time: timeThere, day: weekdayOf(dateThere), key };
  });
}

function stretchesOf(sightings: readonly Sighting[]): readonly Stretch[] {
  const stretches: [Sighting, ...Sighting[]][] = [];
  for (const sighting of sightings) {
    const current = stretches.at(-1);
    if (current?.[0].key === sighting.key) current.push(sighting);
    else stretches.push([sighting]);
  }
  return stretches;
}

function usualStretch(stretches: readonly Stretch[]): Stretch | undefined {
  const counts = new Map<string, number>();
  for (const [{ key }, ...rest] of stretches) counts.set(key, (counts.get(key) ?? 0) + 1 + rest.length);
  const most = Math.max(...counts.values());
  return stretches.find(([{ key }]) => counts.get(key) === most);
}

function shiftOf(stretch: Stretch, usual: Sighting, isLast: boolean): ClockShift {
  const [first] = stretch;
  const crossesMidnight = first.day !== usual.day;
  return {
    fromDate: first.date,
    untilDate: isLast ? null : (stretch.at(-1) ?? first).date,
    usualTime: usual.time,
    shiftedTime: first.time,
    usualDay: crossesMidnight ? usual.day : null,
    shiftedDay: crossesMidnight ? first.day : null,
  };
}
