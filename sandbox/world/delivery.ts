import { copyForAttendee } from './attendeeCopy';
import type { World } from './World';
import type { SentMail } from './SentMail';
import type { ShowAs, WorldEvent } from './WorldEvent';

export interface Delivery {
  /** The event as it stands in the organizer's calendar. */
  readonly event: WorldEvent;
  readonly addresses: readonly string[];
  readonly comment?: string;
}

/** Mails each address but the organizer's own. */
export function sendMail(world: World, kind: SentMail['kind'], delivery: Delivery): void {
  const { event, addresses, comment = '' } = delivery;
  const sentAt = new Date(world.clock.now()).toISOString();
  for (const to of withoutOrganizer(event, addresses)) {
    const hasAttachments = kind !== 'cancellation' && event.attachments.length > 0;
    world.mail.push({
      kind,
      from: event.organizer.address,
      to,
      subject: mailSubject(kind, event),
      eventId: event.id,
      sentAt,
      hasAttachments,
      comment,
    });
  }
}

/** Puts the event as it now stands, attachments and all, into the calendars of those people who are of the tenant. */
export function writeCopies(world: World, { event, addresses }: Delivery): void {
  for (const { copy, existing, events } of copiesOf(world, { event, addresses })) {
    const hasAnswered = existing !== undefined && !existing.isCancelled && isSameTime(existing, event);
    const answer = hasAnswered
      ? { response: existing.response, respondedAt: existing.respondedAt, showAs: existing.showAs }
      : {};
    events.set(copy.id, { ...copy, ...answer, changeKey: (existing?.changeKey ?? 0) + 1 });
  }
}

/** A cancelled meeting stays in the attendee's calendar, marked, until they remove it. */
export function cancelCopies(world: World, delivery: Delivery): void {
  for (const { copy, existing, events } of copiesOf(world, delivery)) {
    if (existing === undefined) continue;
    const marked = {
      isCancelled: true,
      showAs: 'free' as ShowAs,
      subject: mailSubject('cancellation', delivery.event),
    };
    events.set(copy.id, { ...existing, ...marked, changeKey: existing.changeKey + 1 });
  }
}

interface CopyPlace {
  readonly copy: WorldEvent;
  readonly existing: WorldEvent | undefined;
  readonly events: Map<string, WorldEvent>;
}

function copiesOf(world: World, { event, addresses }: Delivery): CopyPlace[] {
  return withoutOrganizer(event, addresses).flatMap((address) => {
    const person = world.personByUpn(address);
    const events = person && world.mailboxes.get(person.id)?.events;
    if (!person || !events) return [];
    const copy = copyForAttendee(event, person);
    return [{ copy, existing: events.get(copy.id), events }];
  });
}

const mailSubject = (kind: SentMail['kind'], { subject }: WorldEvent): string =>
  kind === 'cancellation' ? `Canceled: ${subject}` : subject;

const withoutOrganizer = ({ organizer }: WorldEvent, addresses: readonly string[]): string[] =>
  addresses.filter((address) => address.toLowerCase() !== organizer.address.toLowerCase());

const isSameTime = (a: WorldEvent, b: WorldEvent): boolean =>
  JSON.stringify([a.start, a.end, a.recurrence]) === JSON.stringify([b.start, b.end, b.recurrence]);
