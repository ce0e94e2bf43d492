import type { WallTime, Weekday } from '../time/types';
import { weekdays } from '../time/localDates';

export const daysPerWeek = 7;
export const minutesPerDay = 1440;

/** Monday is 0. */
export const indexOfWeekday = (weekday: Weekday): number => weekdays.indexOf(weekday);

/** Minutes after midnight; "24:00" is the end of the day. */
export const minutesOf = (time: WallTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

export const wallTimeAt = (minutes: number): WallTime =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
