import { checkShape } from './checkShape';
import { findEvent } from './eventLookup';
import { GraphError, badRequest } from './GraphError';
import { calendarPaths, openMailbox } from './openMailbox';
import { readQuery } from './queryOptions';
import { removeEvent } from './removeEvent';
import { saveEvent } from './saveEvent';
import { readWallTime } from './wallTimes';
import type { World } from '../world/World';
import type { Mailbox } from '../world/Mailbox';
import type { ResponseKind, ShowAs, WorldAttendee, WorldEvent } from '../world/WorldEvent';
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
  const { Comment, comment } = c.env.body === undefined ? {} : cancellationIn(c.env.body);
  const found = findEvent(mailbox, c.req.param('event') ?? '');
  if (!found.event.isOrganizer)
    throw refused("Your request can't be completed. You need to be an organizer to cancel a meeting.");
  removeEvent(c.env.world, mailbox, found, Comment ?? comment ?? '');
  return c.body(null, 202);
}

interface Cancellation {
  readonly Comment?: string | null;
  readonly comment?: string | null;
}

/** The description says `Comment`, the examples `comment`: Graph takes either. */
const cancellationIn = (body: unknown): Cancellation => checkShape(body, 'cancel');

function answerEvent(c: GraphContext, response: ResponseKind): Response {
  const mailbox = openMailbox(c, 'write');
  readQuery(c);
  const sent = c.env.body === undefined ? {} : checkShape(c.env.body, 'respond');
  const { event, occurrence } = findEvent(mailbox, c.req.param('event') ?? '');
  if (event.isOrganizer)
    throw refused(
      "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.",
    );
  const proposedNewTime = proposalIn(sent, event, response);
  const date = occurrence?.originalDate ?? null;
  answer(c.env.world, mailbox, event, { response, date, proposedNewTime });
  return c.body(null, 202);
}

/** Another time can be proposed with a no or a maybe that is sent, where the organizer lets people. */
function proposalIn(
  sent: Readonly<Record<string, unknown>>,
  { allowNewTimeProposals }: WorldEvent,
  response: ResponseKind,
): WorldAttendee['proposedNewTime'] {
  const proposed = sent.proposedNewTime as { start?: unknown; end?: unknown } | null | undefined;
  if (!proposed) return undefined;
  if (response === 'accepted')
    throw badRequest("The property 'proposedNewTime' does not exist on type 'accept'.");
  if (!allowNewTimeProposals || (sent.sendResponse ?? sent.SendResponse) === false)
    throw badRequest('The attendee cannot propose a new time for this meeting.');
  return { start: readWallTime(proposed.start, 'start'), end: readWallTime(proposed.end, 'end') };
}

interface Answer {
  readonly response: ResponseKind;
  /** The one occurrence that is answered; null for all. */
  readonly date: string | null;
  readonly proposedNewTime: WorldAttendee['proposedNewTime'];
}

const refused = (message: string): GraphError => new GraphError(400, 'ErrorInvalidRequest', message);

/** The organizer's copy learns the answer. A declined meeting leaves the attendee's calendar. */
function answer(
  world: World,
  mailbox: Mailbox,
  event: WorldEvent,
  { response, date, proposedNewTime }: Answer,
): void {
  const respondedAt = new Date(world.clock.now()).toISOString();
  if (date === null && response === 'declined') mailbox.events.delete(event.id);
  else if (date === null)
    saveEvent(world, mailbox, { ...event, response, respondedAt, showAs: shownAs[response] ?? event.showAs });
  const organizer = world.personByUpn(event.organizer.address);
  const theirs = organizer && world.mailboxes.get(organizer.id);
  const original =
    theirs &&
    [...theirs.events.values()].find(({ iCalUId, isOrganizer }) => isOrganizer && iCalUId === event.iCalUId);
  if (!theirs || !original) return;
  const isTheirs = (address: string): boolean => address.toLowerCase() === mailbox.owner.mail;
  const shown = date === null ? undefined : original.exceptions.get(date);
  const attendees = (shown?.attendees ?? original.attendees).map((each) =>
    isTheirs(each.address)
      ? { ...each, response, respondedAt, ...(proposedNewTime && { proposedNewTime }) }
      : each,
  );
  const answered =
    date === null
      ? { attendees }
      : { exceptions: new Map(original.exceptions).set(date, { ...shown, attendees }) };
  saveEvent(world, theirs, { ...original, ...answered });
}
