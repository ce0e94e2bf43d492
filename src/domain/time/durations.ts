/** Lengths of time; days as a calendar counts them in UTC, without changes of the clock. */
export const msPerMinute = 60_000;
export const msPerHour = 60 * msPerMinute;
export const msPerDay = 24 * msPerHour;
export const msPerWeek = 7 * msPerDay;
