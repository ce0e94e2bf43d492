import { Temporal } from './temporal';
import type { LocalDate } from './types';

/** Far beyond any meeting, and near enough that every sum of dates stays one that can be written with four digits. */
const [firstYear, lastYear] = [1900, 2999];

/** Whether the text is a day of the calendar, "2026-11-23", from 1900 to 2999; false for "2026-13-45" and "2026-02-30". */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return false;
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}
