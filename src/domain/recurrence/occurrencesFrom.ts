import { toInstant } from '../time/toInstant';
import type { LocalDate } from '../time/types';
import { datesFrom } from './datesFrom';
import type { Occurrence, SeriesTime } from './types';

const msPerMinute = 60_000;

/** The occurrences whose date in the series' own zone is `from` or later, without end and in order. */
export function* occurrencesFrom(
  { pattern, firstDate, startTime, durationMinutes, zone }: SeriesTime,
  from: LocalDate,
): Generator<Occurrence, never, undefined> {
  const dates = datesFrom(pattern, firstDate, from);
  for (;;) {
    const localDate = dates.next().value;
    const startUtc = toInstant(localDate, startTime, zone);
    yield { localDate, startUtc, endUtc: startUtc + durationMinutes * msPerMinute };
  }
}
