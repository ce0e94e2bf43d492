import { msPerMinute } from '../../../../domain/time/durations';
import { describePattern } from '../../../../wording/describePattern';
import type { SeriesTime } from '../../../../domain/recurrence/types';
import type { SlotFormat } from '../describeMiss';
import type { Person } from '../../../../domain/org/types';
import type { LocalDate, WallTime } from '../../../../domain/time/types';
import { formatDayList } from '../../../shared/dates/formatDates';
import { capitalized } from '../../../../wording/capitalized';
import { mailKey } from '../../../../domain/rhythm/sameMail';

const namedDates = 4;

/** The words for misses: people by name, the first few dates by day. */
export function slotFormat(people: readonly Person[], locale: string): SlotFormat {
  const names = new Map(people.map(({ mail, name }) => [mailKey(mail), name]));
  return {
    nameOf: (mail) => names.get(mailKey(mail)) ?? mail,
    formatDates: (dates) => formatDates(dates, locale),
  };
}

function formatDates(dates: readonly LocalDate[], locale: string): string {
  if (dates.length <= namedDates) return formatDayList(dates, locale);
  return `${dates.length} dates, first ${formatDayList(dates.slice(0, 1), locale)}`;
}

/** "Every Tuesday, 10:00 – 10:45 AM"; a fortnight says from when. */
export function formatWhen(time: SeriesTime, locale: string): string {
  const { pattern, firstDate, startTime, durationMinutes } = time;
  const isFortnight = pattern.kind === 'weekly' && pattern.intervalWeeks === 2;
  const from = isFortnight ? `, from ${formatDayList([firstDate], locale)}` : '';
  const hours = wallTimeRange(startTime, durationMinutes, locale);
  return `${capitalized(describePattern(pattern))}, ${hours}${from}`;
}

/** "10:00 – 10:45 AM" or "10:00–10:45", as the person's language writes it. */
export function wallTimeRange(startTime: WallTime, durationMinutes: number, locale: string): string {
  const start = Date.parse(`2024-01-01T${startTime}:00Z`);
  return new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  }).formatRange(start, start + durationMinutes * msPerMinute);
}
