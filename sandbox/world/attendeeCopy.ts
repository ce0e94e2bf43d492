import { exchangeIdFrom } from './deterministicId';
import type { WorldEvent } from './WorldEvent';
import type { WorldPerson } from './WorldPerson';

/** The event as it stands in an attendee's calendar before they answer. Tags and transaction stay with the organizer. */
export function copyForAttendee(event: WorldEvent, attendee: WorldPerson): WorldEvent {
  return {
    ...event,
    id: exchangeIdFrom(`copy ${event.id} ${attendee.id}`),
    ...{
      isOrganizer: false,
      response: 'notResponded',
      respondedAt: null,
      showAs: event.showAs === 'free' ? 'free' : 'tentative',
    },
    ...{ transactionId: null, extendedProperties: new Map(), categories: [], seeded: false },
  };
}
