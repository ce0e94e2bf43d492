import type { World } from '../world/World';
import type { Mailbox } from '../world/Mailbox';
import type { WorldEvent } from '../world/WorldEvent';

/** Puts the changed event in its place, with a new change key and so a new ETag. */
export function saveEvent(world: World, { events }: Mailbox, event: WorldEvent): WorldEvent {
  const modifiedAt = new Date(world.clock.now()).toISOString();
  const saved = { ...event, modifiedAt, changeKey: event.changeKey + 1, seeded: false };
  events.set(saved.id, saved);
  return saved;
}
