import { indexOfWeekday, minutesOf } from './clockFace';
import type { SlotMeeting } from './types';

/** The starts on the grid at which the meeting fits into its window, in minutes after midnight. */
export function windowStarts(
  { window, durationMinutes }: SlotMeeting,
  gridMinutes: number,
): readonly number[] {
  const first = Math.ceil(minutesOf(window.from) / gridMinutes);
  const last = Math.floor((minutesOf(window.until) - durationMinutes) / gridMinutes);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => (first + at) * gridMinutes);
}

/** The weekdays that the meeting may be held on, and that of its lock; Monday is 0. */
export const allowedWeekdays = ({ window, locked }: SlotMeeting): readonly number[] => [
  ...new Set([...window.weekdays, ...(locked ? [locked.weekday] : [])].map(indexOfWeekday)),
];

/** Whether the window holds the meeting at this weekday and start, on the grid or not. */
export function fitsWindow(
  { window, durationMinutes }: SlotMeeting,
  weekday: number,
  start: number,
): boolean {
  if (!window.weekdays.some((allowed) => indexOfWeekday(allowed) === weekday)) return false;
  return start >= minutesOf(window.from) && start + durationMinutes <= minutesOf(window.until);
}

/** Whether the meeting is locked to this weekday and start. */
export const isLockedTo = ({ locked }: SlotMeeting, weekday: number, start: number): boolean =>
  locked !== null && indexOfWeekday(locked.weekday) === weekday && minutesOf(locked.startTime) === start;
