import { dateOfDay, dayNumberOf } from './calendarDate';
import type { LocalDate } from './types';

/** The date so many days later; earlier when negative. */
export const addDays = (date: LocalDate, days: number): LocalDate => dateOfDay(dayNumberOf(date) + days);
