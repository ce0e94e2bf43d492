import { mondayOf, toLocalDate } from './localDates';
import { seedSeries } from './seedSeries';
import { seedSingles } from './seedSingles';
import type { World } from './World';
import type { WorldEvent } from './WorldEvent';

/** By Monday, then by user id. Events are never changed in place, so that worlds can share them. */
const seeds = new Map<string, ReadonlyMap<string, readonly WorldEvent[]>>();

/** Four weeks back and half a year ahead of the Monday of this week, the same every time. */
export function seedCalendars(world: World): void {
  const monday = mondayOf(toLocalDate(world.clock.now()));
  const known = seeds.get(monday);
  if (known) fill(world, known);
  else seeds.set(monday, made(world, monday));
}

function made(world: World, monday: string): ReadonlyMap<string, readonly WorldEvent[]> {
  seedSeries(world, monday);
  for (const mailbox of world.mailboxes.values()) seedSingles(mailbox, monday);
  return new Map([...world.mailboxes].map(([userId, { events }]) => [userId, [...events.values()]]));
}

function fill(world: World, known: ReadonlyMap<string, readonly WorldEvent[]>): void {
  for (const [userId, { events }] of world.mailboxes)
    for (const event of known.get(userId) ?? []) events.set(event.id, event);
}
