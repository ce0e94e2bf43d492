import { mondayOf, toLocalDate } from './localDates';
import { seedSeries } from './seedSeries';
import { seedSingles } from './seedSingles';
import type { World } from './World';

/** Four weeks back and half a year ahead of the Monday of this week, the same every time. */
export function seedCalendars(world: World): void {
  const monday = mondayOf(toLocalDate(world.clock.now()));
  seedSeries(world, monday);
  for (const mailbox of world.mailboxes.values()) seedSingles(mailbox, monday);
}
