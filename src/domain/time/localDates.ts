import { msPerDay } from './durations';
import { Temporal } from './temporal';
import type { LocalDate, Weekday } from './types';

/** A date as its numbers; January is month 1. */
interface PlainDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** In four hundred years the Gregorian calendar comes round: 97 of them are leap years. */
const daysPerCycle = 146_097;
const yearsPerCycle = 400;
/** From 0000-03-01, where the counting below begins, to 1970-01-01. */
const daysBeforeEpoch = 719_468;

/**
 * The days from 1970-01-01 to the date, by arithmetic on the calendar alone, so that a series may ask for every date.
 * Throws a RangeError for a date that no calendar has.
 */
export function dayNumberOf(date: LocalDate): number {
  const plain = plainDay(date) ?? Temporal.PlainDate.from(date);
  return daysOf(plain);
}

/** The date so many days after 1970-01-01. */
export function dateOfDay(day: number): LocalDate {
  const plain = plainDayOf(day);
  const { year, month, day: dayOfMonth } = plain;
  if (year < 1000 || year > 9999) return Temporal.PlainDate.from(plain).toString();
  return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** The calendar year of a moment by clocks at UTC. */
export const yearOfMs = (ms: number): number => plainDayOf(Math.floor(ms / msPerDay)).year;

/** The first day of the month that lies so many months after that of the date. */
export function firstOfMonth(date: LocalDate, monthsLater: number): LocalDate {
  const { year, month } = plainDayOf(dayNumberOf(date));
  const months = year * 12 + month - 1 + monthsLater;
  return dateOfDay(daysOf({ year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 }));
}

/** Years are counted from March, so that the leap day is the last one: then a month's first day is a straight line. */
export function daysOf({ year, month, day }: PlainDay): number {
  const fromMarch = (month + 9) % 12;
  const marchYear = month <= 2 ? year - 1 : year;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / yearsPerCycle);
  return marchYear * 365 + leapDays + Math.floor((153 * fromMarch + 2) / 5) + day - 1 - daysBeforeEpoch;
}

function plainDayOf(dayNumber: number): PlainDay {
  const fromMarch = dayNumber + daysBeforeEpoch;
  const cycle = Math.floor(fromMarch / daysPerCycle);
  const dayOfCycle = fromMarch - cycle * daysPerCycle;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / (daysPerCycle - 1))) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = yearOfCycle + cycle * yearsPerCycle + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** Null for what is not written as "2026-11-23", or stands in no calendar. */
function plainDay(date: string): PlainDay | null {
  if (date.length !== 10 || date[4] !== '-' || date[7] !== '-') return null;
  const plain = { year: digits(date, 0, 4), month: digits(date, 5, 7), day: digits(date, 8, 10) };
  return plain.month >= 1 && plain.month <= 12 && plain.day >= 1 && plain.day <= lengthOf(plain)
    ? plain
    : null;
}

const lengthOf = ({ year, month }: PlainDay): number =>
  daysOf({ year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 }) -
  daysOf({ year, month, day: 1 });

/** NaN where something else than digits stands. */
function digits(text: string, from: number, until: number): number {
  let value = 0;
  for (let at = from; at < until; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** The date so many days later; earlier when negative. */
export const addDays = (date: LocalDate, days: number): LocalDate => dateOfDay(dayNumberOf(date) + days);

/** How many days `to` lies after `from`; negative when it lies before. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumberOf(to) - dayNumberOf(from);

/** Far beyond any meeting, and near enough that every sum of dates stays one that can be written with four digits. */
const [firstYear, lastYear] = [1900, 2999];

/** Whether the text is a day of the calendar, "2026-11-23", from 1900 to 2999; false for "2026-13-45" and "2026-02-30". */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return false;
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

/** The days of a week, Monday first (ISO 8601). */
export const weekdays: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** 1970-01-01 was a Thursday. */
const weekdayOfFirstDay = 3;

/** The day of the week on which the date falls. */
export function weekdayOf(date: LocalDate): Weekday {
  const weekday = weekdays[(((dayNumberOf(date) + weekdayOfFirstDay) % 7) + 7) % 7];
  if (weekday === undefined) throw new Error(`"${date}" falls on no day of the week.`);
  return weekday;
}

/** How many days after a `from` the next `to` comes: 0 to 6. */
export function daysToWeekday(from: Weekday, to: Weekday): number {
  return (weekdays.indexOf(to) - weekdays.indexOf(from) + 7) % 7;
}
