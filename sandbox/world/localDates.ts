const dayMs = 86_400_000;
const epochDay = (localDate: string): number => Date.parse(`${localDate}T00:00:00Z`) / dayMs;

/** Sunday first, as Exchange counts. */
export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;
export type Weekday = (typeof weekdays)[number];

export const toLocalDate = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
export const addDays = (localDate: string, days: number): string =>
  toLocalDate((epochDay(localDate) + days) * dayMs);
/** 0 is Sunday. */
export const weekdayNumber = (localDate: string): number => (((epochDay(localDate) + 4) % 7) + 7) % 7;
export const mondayOf = (localDate: string): string =>
  addDays(localDate, -((weekdayNumber(localDate) + 6) % 7));
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A month past December runs on into the next year. A day past the month's end is the month's last day. */
export function monthDay(year: number, month: number, day: number): string {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const last = daysInMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return toLocalDate(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, last)));
}
