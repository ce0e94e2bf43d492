import type { Wishes } from './types';

const lunch = { from: 12 * 60, until: 13 * 60 };
const five = 17 * 60;
const lateOnFriday = 15 * 60;
const friday = 4;

/** No wish of one's own. */
export const noWishes: Wishes = { noFridays: false, notOverLunch: false, overByFive: false };

/** How many of the wishes an occurrence breaks, by the organizer's clocks; half-open: what ends at 12:00 is before lunch. */
export function wishesBroken(weekday: number, start: number, end: number, wishes: Wishes): number {
  const broken = [
    wishes.noFridays && weekday === friday,
    wishes.notOverLunch && isOverLunch(start, end),
    wishes.overByFive && end > five,
  ];
  return broken.filter(Boolean).length;
}

/** What everybody prefers without having to say so: lunch, and an early end on Fridays. */
export const preferencesBroken = (weekday: number, start: number, end: number): number =>
  Number(isOverLunch(start, end)) + Number(weekday === friday && end > lateOnFriday);

const isOverLunch = (start: number, end: number): boolean => start < lunch.until && end > lunch.from;
