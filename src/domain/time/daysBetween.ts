import { dayNumberOf } from './calendarDate';
import type { LocalDate } from './types';

/** How many days `to` lies after `from`; negative when it lies before. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumberOf(to) - dayNumberOf(from);
