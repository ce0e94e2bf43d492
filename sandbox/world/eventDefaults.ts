import { exchangeIdFrom } from './deterministicId';
import type { WallTime } from './windowsZones';
import type { WorldEvent } from './WorldEvent';
import type { WorldPerson } from './WorldPerson';

/** What a new event needs at least. `key` makes its ids; the rest has Exchange's defaults. */
export interface NewEvent {
  readonly key: string;
  readonly owner: WorldPerson;
  readonly createdAt: string;
  readonly start: WallTime;
  readonly end: WallTime;
}

const defaults = {
  subject: '',
  body: '',
  isAllDay: false,
  showAs: 'busy',
  sensitivity: 'normal',
  importance: 'normal',
  categories: [],
  location: '',
  attendees: [],
  isReminderOn: true,
  reminderMinutes: 15,
  responseRequested: true,
  allowNewTimeProposals: true,
  hideAttendees: false,
  isOrganizer: true,
  isCancelled: false,
  response: 'organizer',
  respondedAt: null,
  recurrence: null,
  onlineMeeting: null,
  transactionId: null,
  attachments: [],
  seeded: false,
  changeKey: 1,
  exceptions: new Map(),
  cancelledDates: new Set(),
  extendedProperties: new Map(),
} as const satisfies Partial<WorldEvent>;

export function eventWithDefaults({ key, owner, createdAt, start, end }: NewEvent): WorldEvent {
  const id = exchangeIdFrom(key);
  const organizer = { name: owner.displayName, address: owner.mail };
  const iCalUId = `040000008200E00074C5B7101A82E008${id.slice(6, 38)}`;
  return { ...defaults, id, iCalUId, createdAt, modifiedAt: createdAt, start, end, organizer };
}
