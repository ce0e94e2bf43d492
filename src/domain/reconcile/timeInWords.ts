import { patternInWords } from '../recurrence/patternInWords';
import type { SeriesTime } from '../recurrence/types';

/** The whole of a series' time on one line: "every Tuesday at 10:00 for 45 minutes, Europe/Berlin, from 2026-12-01". */
export function timeInWords({ pattern, startTime, durationMinutes, zone, firstDate }: SeriesTime): string {
  return `${patternInWords(pattern)} at ${startTime} for ${durationMinutes} minutes, ${zone}, from ${firstDate}`;
}
