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

/** Tells whether the meeting may be held at a weekday and start: inside its window, or exactly at its lock. */
export function allowedTimes({
  window,
  durationMinutes,
  locked,
}: SlotMeeting): (weekday: number, start: number) => boolean {
  const weekdays = window.weekdays.map(indexOfWeekday);
  const from = minutesOf(window.from);
  const latest = minutesOf(window.until) - durationMinutes;
  const lockedDay = locked === null ? null : indexOfWeekday(locked.weekday);
  const lockedStart = locked === null ? null : minutesOf(locked.startTime);
  return (weekday, start) =>
    (start >= from && start <= latest && weekdays.includes(weekday)) ||
    (start === lockedStart && weekday === lockedDay);
}
