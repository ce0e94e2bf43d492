import { cancelCopies, sendMail, writeCopies } from '../world/delivery';
import { saveEvent } from './saveEvent';
import type { World } from '../world/World';
import type { Mailbox } from '../world/Mailbox';
import type { FoundEvent } from './eventLookup';

/** Takes the event, or one occurrence of it, out of the calendar. From the organizer's it is cancelled for everybody. */
export function removeEvent(
  world: World,
  mailbox: Mailbox,
  { event, occurrence }: FoundEvent,
  comment = '',
): void {
  const addresses = (occurrence?.fields.attendees ?? event.attendees).map(({ address }) => address);
  const mailed = occurrence === null ? event : { ...event, ...occurrence.fields };
  if (event.isOrganizer) sendMail(world, 'cancellation', { event: mailed, addresses, comment });
  if (occurrence !== null) {
    removeOccurrence(world, mailbox, { event, occurrence });
    return;
  }
  mailbox.events.delete(event.id);
  if (event.isOrganizer) cancelCopies(world, { event, addresses });
}

function removeOccurrence(world: World, mailbox: Mailbox, { event, occurrence }: FoundEvent): void {
  const date = occurrence?.originalDate ?? '';
  const exceptions = new Map([...event.exceptions].filter(([each]) => each !== date));
  const saved = saveEvent(world, mailbox, {
    ...event,
    exceptions,
    cancelledDates: new Set([...event.cancelledDates, date]),
  });
  if (event.isOrganizer)
    writeCopies(world, { event: saved, addresses: event.attendees.map(({ address }) => address) });
}
