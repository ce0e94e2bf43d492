import type { OccurrenceTime } from '../domain/reconcile/types';

/** "2026-12-09 at 14:00 for 45 minutes". */
export function formatOccurrenceTime({ date, time, durationMinutes }: OccurrenceTime): string {
  return `${date} at ${time} for ${durationMinutes} minutes`;
}
