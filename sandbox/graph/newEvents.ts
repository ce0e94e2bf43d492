import { GraphError, itemNotFound } from './GraphError';
import { madeOnline } from './createEvent';
import { saveEvent } from './saveEvent';
import type { World } from '../world/World';
import type { Mailbox } from '../world/Mailbox';
import type { WorldEvent } from '../world/WorldEvent';
import type { GraphContext } from './GraphContext';

/** Watches a new event: some moods make its first moments difficult. An online meeting may get its link later. */
export function watchNewEvent({ moods }: World, mailbox: Mailbox, event: WorldEvent): WorldEvent {
  if (mailbox.fresh.has(event.id)) return event;
  mailbox.fresh.set(event.id, { met: 0, changed: 0, looked: 0 });
  if (event.onlineMeeting === null || !(moods.has('lateTeamsLink') || moods.has('noTeamsLink'))) return event;
  const without = { ...event, onlineMeeting: null };
  mailbox.events.set(event.id, without);
  return without;
}

/** Called on each request for an event. Refuses the first, or the first change, where such a mood is on. */
export function meetNewEvent(c: GraphContext, mailbox: Mailbox, id: string): void {
  const { world } = c.env;
  const fresh = mailbox.fresh.get(id);
  if (fresh === undefined) return;
  fresh.met += 1;
  if (fresh.met === 1 && world.moods.has('notFoundAfterCreation')) throw itemNotFound();
  if (c.req.method === 'GET') {
    fresh.looked += 1;
    finishMeeting(world, mailbox, id);
  } else meetChange(c, fresh);
}

function meetChange(c: GraphContext, fresh: { changed: number }): void {
  if (c.req.header('If-Match') !== undefined) return;
  fresh.changed += 1;
  if (fresh.changed > 1 || !c.env.world.moods.has('teamsFinishesEvents')) return;
  throw new GraphError(
    412,
    'ErrorIrresolvableConflict',
    'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
  );
}

const looksUntilLink = 2;

function finishMeeting(world: World, mailbox: Mailbox, id: string): void {
  const event = mailbox.events.get(id);
  const looked = mailbox.fresh.get(id)?.looked ?? 0;
  if (!world.moods.has('lateTeamsLink') || event?.onlineMeeting !== null || looked !== looksUntilLink) return;
  saveEvent(world, mailbox, madeOnline(world, mailbox, event));
}
