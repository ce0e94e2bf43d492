import { readableText } from '../../../domain/text/readableText';
import type { HostContext } from '../../../application/ports/Host';
import { describePattern } from '../../../wording/describePattern';
import type { SeriesTime } from '../../../domain/recurrence/types';
import type { OccurrenceTime, DisplayValue } from '../../../domain/reconcile/types';
import { formatDay, formatLocalDate, formatWallTime, formatZone } from './formatDates';

type Reader = Pick<HostContext, 'locale' | 'zone'>;

/** As the reader's language writes it. Where a series begins and ends may lie years away, and has its year. */
export function formatDisplayValue(value: DisplayValue, reader: Reader): string {
  if (typeof value === 'string') return readableText(value);
  switch (value.kind) {
    case 'attendance':
      return attendances[value.as];
    case 'end':
      return value.endsOn === null ? 'no end' : formatDay(value.endsOn, reader.locale);
    case 'occurrence':
      return formatOccurrenceTime(value.place, reader);
    case 'series': {
      const until = value.endsOn === null ? '' : ` until ${formatDay(value.endsOn, reader.locale)}`;
      return `${describeSeries(value.time, reader)}${until}`;
    }
  }
}

const attendances = {
  required: 'required',
  optional: 'optional',
  resource: 'resource',
  notInvited: 'not invited',
  removed: 'removed',
} as const;

/** "Wed, Dec 9, 2:00 PM, 45 minutes". */
function formatOccurrenceTime({ date, time, durationMinutes }: OccurrenceTime, { locale }: Reader): string {
  return `${formatLocalDate(date, locale)}, ${formatWallTime(time, locale)}, ${durationMinutes} minutes`;
}

/** "every Tuesday, 10:00 AM, 45 minutes, from Dec 1, 2026"; the zone is named where it is not the reader's own. */
function describeSeries(time: SeriesTime, { locale, zone }: Reader): string {
  const parts = [
    describePattern(time.pattern),
    `${formatWallTime(time.startTime, locale)}${time.zone === zone ? '' : ` in ${formatZone(time.zone, locale)}`}`,
    `${time.durationMinutes} minutes`,
    `from ${formatDay(time.firstDate, locale)}`,
  ];
  return parts.join(', ');
}
