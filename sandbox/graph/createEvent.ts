import { eventWithDefaults } from '../world/eventDefaults';
import { instantOf, wallTimeAt } from '../world/windowsZones';
import { sendMail, writeCopies } from '../world/delivery';
import { badProperty, badRequest, GraphError } from './GraphError';
import { checkShape } from './checkShape';
import { mergedProperties } from './extendedProperties';
import { storedHtml } from './eventBody';
import { newOnlineMeeting, withJoinBlock } from './joinBlock';
import { readEventFields, requireSoundTimes } from './readEventFields';
import { firstDate, readRecurrence } from './readRecurrence';
import type { World } from '../world/World';
import type { Mailbox } from '../world/Mailbox';
import type { EventFields, WorldEvent, WorldRecurrence } from '../world/WorldEvent';

/** Makes the event and mails the invitations. The same transaction again gives the event that it made the first time. */
export function createEvent(world: World, mailbox: Mailbox, body: unknown): WorldEvent {
  const sent = checkShape(body, 'event');
  if (sent.attachments !== undefined)
    throw badRequest("'attachments' cannot be sent with a new event: add them afterwards.");
  const before = sameTransaction(mailbox, sent);
  if (before) return before;
  const event = eventFrom(world, mailbox, sent);
  mailbox.events.set(event.id, event);
  if (typeof sent.transactionId === 'string')
    mailbox.transactions.set(sent.transactionId, { eventId: event.id, content: JSON.stringify(sent) });
  const addresses = event.attendees.map(({ address }) => address);
  sendMail(world, 'invitation', { event, addresses });
  writeCopies(world, { event, addresses });
  return event;
}

/** The transaction stays taken once its event was removed, and for any other event. */
function sameTransaction(
  { events, transactions }: Mailbox,
  sent: Readonly<Record<string, unknown>>,
): WorldEvent | undefined {
  const { transactionId } = sent;
  const taken = typeof transactionId === 'string' ? transactions.get(transactionId) : undefined;
  if (taken === undefined) return undefined;
  const event = events.get(taken.eventId);
  if (event !== undefined && taken.content === JSON.stringify(sent)) return event;
  throw new GraphError(
    409,
    'ErrorDuplicateTransactionId',
    'An event with the same transaction id was created already.',
    {},
    { '@event.existingEventId': taken.eventId },
  );
}

function eventFrom(world: World, mailbox: Mailbox, sent: Readonly<Record<string, unknown>>): WorldEvent {
  const fields = readEventFields(sent, []);
  const { start, end } = fields;
  if (!start || !end) throw badProperty("An event needs 'start' and 'end'.");
  requireSoundTimes({ isAllDay: false, ...fields, start, end }, instantOf(end) < instantOf(start));
  mailbox.eventsMade += 1;
  const key = `event ${mailbox.owner.upn} ${mailbox.eventsMade}`;
  const createdAt = new Date(world.clock.now()).toISOString();
  const fresh = eventWithDefaults({ key, owner: mailbox.owner, createdAt, start, end });
  const extendedProperties = mergedProperties(new Map(), sent.singleValueExtendedProperties);
  const transactionId = (sent.transactionId as string | null | undefined) ?? null;
  const bodied = { ...fresh, body: storedHtml('html', ''), ...fields, transactionId, extendedProperties };
  const timed =
    sent.recurrence === undefined || sent.recurrence === null
      ? bodied
      : { ...bodied, ...recurring({ start, end }, sent.recurrence) };
  return sent.isOnlineMeeting === true ? madeOnline(world, mailbox, timed) : timed;
}

/** The event with a Teams meeting and its join block. */
export function madeOnline(world: World, mailbox: Mailbox, event: WorldEvent): WorldEvent {
  const onlineMeeting = newOnlineMeeting(event.id, world.tenantId, mailbox.owner.id);
  return { ...event, onlineMeeting, body: withJoinBlock(event.body, onlineMeeting) };
}

/** The first occurrence's times in the series' own zone, and the recurrence beginning there. */
export function recurring(
  times: Pick<EventFields, 'start' | 'end'>,
  sent: unknown,
): Pick<WorldEvent, 'start' | 'end' | 'recurrence'> {
  const recurrence = readRecurrence(sent, times.start.zone);
  const { startDate } = recurrence.range;
  const sentDate = times.start.local.slice(0, 10);
  if (sentDate !== startDate)
    throw badProperty(`'recurrence.range.startDate' is ${startDate}, but 'start' is on ${sentDate}.`);
  return { ...alignedTimes(times, recurrence), recurrence };
}

export function alignedTimes(
  times: Pick<EventFields, 'start' | 'end'>,
  recurrence: WorldRecurrence,
): Pick<EventFields, 'start' | 'end'> {
  const zone = recurrence.range.recurrenceTimeZone;
  const startMs = instantOf(times.start);
  const start = wallTimeAt(startMs, zone);
  const first = {
    local: `${firstDate(recurrence) ?? start.local.slice(0, 10)}${start.local.slice(10)}`,
    zone,
  };
  return { start: first, end: wallTimeAt(instantOf(first) + instantOf(times.end) - startMs, zone) };
}
