import { readableText } from '../../../domain/text/readableText';
import type { HostContext } from '../../../application/ports/Host';
import { patternInWords } from '../../../domain/recurrence/patternInWords';
import type { SeriesTime } from '../../../domain/recurrence/types';
import type { OccurrencePlace, Told } from '../../../domain/reconcile/types';
import { formatDay } from './formatDay';
import { formatLocalDate } from './formatLocalDate';
import { formatWallTime } from './formatWallTime';
import { zoneInWords } from './zoneInWords';

type Reader = Pick<HostContext, 'locale' | 'zone'>;

/** As the reader's language writes it. Where a series begins and ends may lie years away, and has its year. */
export function toldInWords(told: Told, reader: Reader): string {
  if (typeof told === 'string') return readableText(told);
  switch (told.kind) {
    case 'date':
      return formatDay(told.date, reader.locale);
    case 'occurrence':
      return placeInWords(told.place, reader);
    case 'series': {
      const until = told.endsOn === null ? '' : ` until ${formatDay(told.endsOn, reader.locale)}`;
      return `${seriesInWords(told.time, reader)}${until}`;
    }
  }
}

/** "Wed, Dec 9, 2:00 PM, 45 minutes". */
function placeInWords({ date, time, durationMinutes }: OccurrencePlace, { locale }: Reader): string {
  return `${formatLocalDate(date, locale)}, ${formatWallTime(time, locale)}, ${durationMinutes} minutes`;
}

/** "every Tuesday, 10:00 AM, 45 minutes, from Dec 1, 2026"; the zone is named where it is not the reader's own. */
function seriesInWords(time: SeriesTime, { locale, zone }: Reader): string {
  const parts = [
    patternInWords(time.pattern),
    `${formatWallTime(time.startTime, locale)}${time.zone === zone ? '' : ` in ${zoneInWords(time.zone, locale)}`}`,
    `${time.durationMinutes} minutes`,
    `from ${formatDay(time.firstDate, locale)}`,
  ];
  return parts.join(', ');
}
