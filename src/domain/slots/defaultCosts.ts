import type { SlotCosts } from './types';

/**
 * The costs Tandem begins with, in points for each occurrence: one required person who is busy outweighs thirty in
 * whose calendar the hour lies outside working time, and preferences only settle what people leave open.
 */
export const defaultCosts: SlotCosts = {
  requiredBusy: 10_000,
  outsideWorkingHours: 300,
  optionalBusy: 100,
  tentative: 30,
  overLunch: 4,
  lateFriday: 4,
  reviewBeforeSync: 1,
  sameDay: 2,
};
