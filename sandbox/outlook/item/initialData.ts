import { Temporal } from 'temporal-polyfill';
import { ianaZone, instantOf } from '../../world/windowsZones';
import type { WorldEvent } from '../../world/WorldEvent';
import { hasMailboxSet } from '../clients';
import { personToJson } from './formPeople';
import type { FormFile, Letter, OpenItem, ReadAppointment, ReadMessage } from './OpenItem';
import { recurrenceToJson } from './recurrenceJson';

/** The manifest asks for reading and writing the item, not the mailbox. */
const readWriteItem = 3;
const itemTypes = { messageRead: 1, appointmentRead: 2, meetingRequest: 3, appointmentCompose: 5 } as const;

const yearMs = 366 * 86_400_000;

/** What the clocks of the person's zone say against UTC, in minutes, a year back and three years ahead. */
function timeZoneOffsets(zoneName: string, nowMs: number): readonly object[] {
  const ranges: object[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(nowMs - yearMs).toZonedDateTimeISO(ianaZone(zoneName));
  while (at.epochMilliseconds < nowMs + 3 * yearMs) {
    const next = at.getTimeZoneTransition('next');
    const end = next?.epochMilliseconds ?? nowMs + 3 * yearMs;
    ranges.push({ start: at.epochMilliseconds, end, offset: at.offsetNanoseconds / 60e9 });
    if (next === null) break;
    at = next;
  }
  return ranges;
}

export function fileToJson({ id, name, contentType, contentBytes, isInline }: FormFile): object {
  const size = Buffer.from(contentBytes, 'base64').length;
  return { attachmentType: 0, id, name, contentType, size, isInline };
}

export const categoryToJson = ({ mailbox }: OpenItem, displayName: string): object => ({
  displayName,
  color: mailbox.masterCategories.get(displayName) ?? 'None',
});

const normalized = (subject: string): string => subject.replace(/^((re|fw|fwd|canceled):\s*)+/i, '');

/** What an item has of an event: nothing that a client of this set does not know. */
function eventMembers(item: ReadAppointment | ReadMessage, event: WorldEvent): object {
  const recurring = hasMailboxSet(item.client, '1.7')
    ? { recurrence: recurrenceToJson(event.recurrence, event) }
    : {};
  return {
    start: instantOf(event.start),
    end: instantOf(event.end),
    location: event.location,
    attachments: event.attachments.map(fileToJson),
    ...recurring,
  };
}

function appointmentMembers(item: ReadAppointment): object {
  const { event, originalDate } = item;
  const reported = (type: 'required' | 'optional'): object[] =>
    event.attendees
      .filter((attendee) => attendee.type === type)
      .map(({ name, address, response }) => personToJson(item, { name, address }, response));
  return {
    ...eventMembers(item, event),
    id: event.id,
    itemClass: originalDate === null ? 'IPM.Appointment' : 'IPM.Appointment.Occurrence',
    subject: event.subject,
    normalizedSubject: normalized(event.subject),
    organizer: personToJson(item, event.organizer, 'organizer'),
    to: reported('required'),
    cc: reported('optional'),
    dateTimeCreated: event.createdAt,
    dateTimeModified: event.modifiedAt,
    seriesId: originalDate === null ? null : event.id,
  };
}

const letterClass = ({ event, subject }: Letter): string => {
  if (event === null) return 'IPM.Note';
  return subject.startsWith('Canceled: ') ? 'IPM.Schedule.Meeting.Canceled' : 'IPM.Schedule.Meeting.Request';
};

function messageMembers(item: ReadMessage): object {
  const { letter } = item;
  return {
    ...(letter.event === null ? { attachments: [] } : eventMembers(item, letter.event)),
    id: `AAMkAGmail${item.id}`,
    itemClass: letterClass(letter),
    subject: letter.subject,
    normalizedSubject: normalized(letter.subject),
    from: personToJson(item, letter.from),
    sender: personToJson(item, letter.from),
    to: letter.to.map((person) => personToJson(item, person)),
    cc: [],
    dateTimeCreated: letter.sentAt,
    dateTimeModified: letter.sentAt,
  };
}

function itemMembers(item: OpenItem): object {
  switch (item.kind) {
    case 'appointmentCompose': {
      const { eventId, originalDate } = item;
      return { itemType: itemTypes[item.kind], seriesId: originalDate === null ? null : eventId };
    }
    case 'appointmentRead':
      return { itemType: itemTypes[item.kind], ...appointmentMembers(item) };
    case 'messageRead': {
      const itemType = item.letter.event === null ? itemTypes.messageRead : itemTypes.meetingRequest;
      return { itemType, ...messageMembers(item) };
    }
  }
}

/** The answer to `GetInitialData`: who, where, and the item as far as it is known without asking. */
export function initialDataOf(item: OpenItem): object {
  const { world, mailbox, person, client } = item;
  const { mail, displayName, timeZone } = person;
  return {
    userEmailAddress: mail,
    userDisplayName: displayName,
    userProfileType: 'office365',
    userTimeZone: timeZone,
    hostVersion: client.hostVersion,
    owaView: client.name === 'phone' ? 'OneColumn' : 'ThreeColumns',
    permissionLevel: readWriteItem,
    restUrl: 'https://outlook.office.com/api',
    ewsUrl: 'https://outlook.office365.com/EWS/Exchange.asmx',
    timeZoneOffsets: timeZoneOffsets(timeZone, world.clock.now()),
    ...{ isRestIdSupported: true, itemNumber: 1, extensionId: client.addInId },
    ...{ isFromSharedFolder: mailbox.owner !== person, openWindowOpen: false },
    ...itemMembers(item),
  };
}
