import type { ActualSeries } from '../../../domain/reconcile/types';
import { capitalized } from '../../../wording/capitalized';
import { describePattern } from '../../../wording/describePattern';
import type { SeriesTime } from '../../../domain/recurrence/types';
import type { WallTime } from '../../../domain/time/types';
import { formatWallTime } from '../../shared/dates/formatWallTime';

/** "Every Wednesday 11:00 AM–11:45 AM", in the zone of the series; its pattern alone where Tandem does not know it. */
export function describeCadence(
  { time, patternText: pattern }: Pick<ActualSeries, 'time' | 'patternText'>,
  locale: string,
): string {
  if (time === null) return capitalized(pattern);
  const [from, until] = [time.startTime, endOf(time)].map((at) => formatWallTime(at, locale));
  return `${capitalized(describePattern(time.pattern))} ${from}–${until}`;
}

const minutesPerDay = 1440;

/** Past midnight it is the next day's time. */
function endOf({ startTime, durationMinutes }: SeriesTime): WallTime {
  const [hours = 0, minutes = 0] = startTime.split(':').map(Number);
  const end = (hours * 60 + minutes + durationMinutes) % minutesPerDay;
  return [Math.floor(end / 60), end % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
