import { exchangeIdFrom } from './deterministicId';
import type { WallTime } from './windowsZones';
import type { EventFields, WorldEvent } from './WorldEvent';
import type { WorldPerson } from './WorldPerson';

/** What a new event needs at least. `key` makes its ids; the rest has Exchange's defaults. */
export interface NewEvent {
  readonly key: string;
  readonly owner: WorldPerson;
  readonly createdAt: string;
  readonly start: WallTime;
  readonly end: WallTime;
}

const fieldDefaults = {
  ...{
    subject: '',
    body: '',
    isAllDay: false,
    showAs: 'busy',
    sensitivity: 'normal',
    importance: 'normal',
    categories: [],
    location: '',
  },
  ...{
    attendees: [],
    isReminderOn: true,
    reminderMinutes: 15,
    responseRequested: true,
    allowNewTimeProposals: true,
    hideAttendees: false,
  },
} as const;

const itemDefaults = {
  ...{
    isOrganizer: true,
    isCancelled: false,
    response: 'organizer',
    respondedAt: null,
    recurrence: null,
    onlineMeeting: null,
  },
  ...{ transactionId: null, attachments: [], seeded: false, changeKey: 1 },
} as const;

export function eventWithDefaults({ key, owner, createdAt, start, end }: NewEvent): WorldEvent {
  return {
    ...fieldDefaults,
    ...itemDefaults,
    ...{
      id: exchangeIdFrom(key),
      iCalUId: `040000008200E00074C5B7101A82E008${exchangeIdFrom(`uid ${key}`)}`,
    },
    ...{ createdAt, modifiedAt: createdAt, start, end },
    organizer: { name: owner.displayName, address: owner.mail },
    ...{
      exceptions: new Map<string, Partial<EventFields>>(),
      cancelledDates: new Set<string>(),
      extendedProperties: new Map<string, string>(),
    },
  };
}
