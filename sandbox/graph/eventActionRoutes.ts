import { checkShape } from './checkShape';
import { findEvent } from './eventLookup';
import { GraphError, badRequest } from './GraphError';
import { calendarPaths, openMailbox } from './openMailbox';
import { readQuery } from './queryOptions';
import { removeEvent } from './removeEvent';
import { saveEvent } from './saveEvent';
import type { World } from '../world/World';
import type { Mailbox } from '../world/Mailbox';
import type { ResponseKind, ShowAs, WorldEvent } from '../world/WorldEvent';
import type { GraphApp, GraphContext } from './GraphContext';

const answers = {
  accept: 'accepted',
  decline: 'declined',
  tentativelyAccept: 'tentativelyAccepted',
} as const;
const shownAs: Partial<Record<ResponseKind, ShowAs>> = { accepted: 'busy', tentativelyAccepted: 'tentative' };

export function serveEventActions(app: GraphApp): void {
  for (const path of calendarPaths) {
    app.post(`${path}/events/:event/cancel`, cancelEvent);
    app.post(`${path}/events/:event/accept`, (c) => answerEvent(c, answers.accept));
    app.post(`${path}/events/:event/decline`, (c) => answerEvent(c, answers.decline));
    app.post(`${path}/events/:event/tentativelyAccept`, (c) => answerEvent(c, answers.tentativelyAccept));
  }
}

function cancelEvent(c: GraphContext): Response {
  const mailbox = openMailbox(c, 'write');
  readQuery(c);
  const sent = c.env.body === undefined ? {} : checkShape(c.env.body, 'cancel');
  const found = findEvent(mailbox, c.req.param('event') ?? '');
  if (!found.event.isOrganizer)
    throw refused("Your request can't be completed. You need to be an organizer to cancel a meeting.");
  removeEvent(c.env.world, mailbox, found, String(sent.Comment ?? sent.comment ?? ''));
  return c.body(null, 202);
}

function answerEvent(c: GraphContext, response: ResponseKind): Response {
  const mailbox = openMailbox(c, 'write');
  readQuery(c);
  if (c.env.body !== undefined) checkShape(c.env.body, 'respond');
  const { event, occurrence } = findEvent(mailbox, c.req.param('event') ?? '');
  if (occurrence !== null) throw badRequest('The sandbox does not play an answer to a single occurrence.');
  if (event.isOrganizer)
    throw refused(
      "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.",
    );
  answer(c.env.world, mailbox, event, response);
  return c.body(null, 202);
}

const refused = (message: string): GraphError => new GraphError(400, 'ErrorInvalidRequest', message);

/** The organizer's copy learns the answer. A declined meeting leaves the attendee's calendar. */
function answer(world: World, mailbox: Mailbox, event: WorldEvent, response: ResponseKind): void {
  const respondedAt = new Date(world.clock.now()).toISOString();
  if (response === 'declined') mailbox.events.delete(event.id);
  else
    saveEvent(world, mailbox, { ...event, response, respondedAt, showAs: shownAs[response] ?? event.showAs });
  const organizer = world.personByUpn(event.organizer.address);
  const theirs = organizer && world.mailboxes.get(organizer.id);
  const original =
    theirs &&
    [...theirs.events.values()].find(({ iCalUId, isOrganizer }) => isOrganizer && iCalUId === event.iCalUId);
  if (!theirs || !original) return;
  const isTheirs = (address: string): boolean => address.toLowerCase() === mailbox.owner.mail;
  const attendees = original.attendees.map((each) =>
    isTheirs(each.address) ? { ...each, response, respondedAt } : each,
  );
  saveEvent(world, theirs, { ...original, attendees });
}
