/** Plain dates, written "2026-11-23". */
const dayMs = 86_400_000;

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** The Monday on or before the date. */
export function mondayOf(date: string): string {
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(date, -weekday);
}

export const daysOfWeek = (monday: string): readonly string[] =>
  [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(monday, day));

const formatter = (options: Intl.DateTimeFormatOptions): ((date: string) => string) => {
  const format = new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
  return (date) => format.format(new Date(`${date}T00:00:00Z`));
};

export const weekdayAndDay = formatter({ weekday: 'short', day: 'numeric' });
export const longDate = formatter({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' });
export const monthAndDay = formatter({ month: 'long', day: 'numeric', year: 'numeric' });

export const isDate = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
