import type { SlotCosts } from './types';

const lunch = { from: 12 * 60, until: 13 * 60 };
const lateOnFriday = 15 * 60;
const friday = 4;

/** What the preferences say of one occurrence by the organizer's clocks, in points; half-open: one that ends at 12:00 is before lunch. */
export function preferenceCost(weekday: number, start: number, end: number, costs: SlotCosts): number {
  const isOverLunch = start < lunch.until && end > lunch.from;
  const isLateFriday = weekday === friday && end > lateOnFriday;
  return (isOverLunch ? costs.overLunch : 0) + (isLateFriday ? costs.lateFriday : 0);
}
