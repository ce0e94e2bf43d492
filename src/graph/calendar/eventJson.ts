import * as v from 'valibot';
import type { PlannedAttendee } from '../../domain/reconcile/types';
import type { Instant } from '../../domain/time/types';
import { instantText, utcDateTime } from '../timeText';
import { recurrenceJson } from './recurrenceJson';

const dateTime = v.object({ ...utcDateTime.entries, timeZone: v.string() });

export const address = v.object({ name: v.nullish(v.string()), address: v.nullish(v.string()) });

/** When somebody would rather meet; in UTC. */
export const proposedTime = v.nullish(v.object({ start: utcDateTime }));

const attendee = v.object({
  type: v.nullish(v.string()),
  status: v.nullish(v.object({ response: v.nullish(v.string()) })),
  emailAddress: address,
  proposedNewTime: proposedTime,
});

const properties = v.nullish(v.array(v.object({ id: v.string(), value: v.string() })));

/** The extended properties of one event. */
export const eventProperties = v.object({ singleValueExtendedProperties: properties });

/** What is read of a series. */
export const eventJson = v.object({
  id: v.string(),
  '@odata.etag': v.optional(v.string(), ''),
  type: v.nullish(v.string()),
  iCalUId: v.nullish(v.string()),
  subject: v.nullish(v.string()),
  isCancelled: v.nullish(v.boolean()),
  isOrganizer: v.nullish(v.boolean()),
  organizer: v.nullish(v.object({ emailAddress: address })),
  transactionId: v.nullish(v.string()),
  hasAttachments: v.nullish(v.boolean()),
  webLink: v.nullish(v.string()),
  onlineMeeting: v.nullish(v.object({ joinUrl: v.nullish(v.string()) })),
  attendees: v.nullish(v.array(attendee)),
  start: dateTime,
  end: dateTime,
  recurrence: v.nullish(recurrenceJson),
  lastModifiedDateTime: v.nullish(instantText),
  singleValueExtendedProperties: properties,
});

export type EventJson = v.InferOutput<typeof eventJson>;

export const eventFields =
  'id,type,iCalUId,subject,isCancelled,isOrganizer,organizer,transactionId,hasAttachments,webLink,onlineMeeting,attendees,start,end,recurrence,lastModifiedDateTime';

/** Asks for times in UTC, so that nothing depends on the mailbox's own zone. */
export const inUtc = { Prefer: 'outlook.timezone="UTC"' };

/** "2026-12-01T09:00:00.0000000", asked for in UTC. */
export function instantOf({ dateTime: text }: { readonly dateTime: string }): Instant {
  return Date.parse(`${text.slice(0, 19)}Z`);
}

/** An attendee as Graph takes it. */
export function attendeeJson({ name, mail, kind }: PlannedAttendee) {
  return { type: kind, emailAddress: { name, address: mail } };
}

const kinds: Readonly<Record<string, PlannedAttendee['kind']>> = {
  optional: 'optional',
  resource: 'resource',
};

/** As what somebody is invited; required where it is not told. */
export const attendeeKind = (type: string | null | undefined): PlannedAttendee['kind'] =>
  kinds[type ?? ''] ?? 'required';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '<br>',
};

/** What the organizer writes to the people of a series, as the first thing in its body; a second takes the first's place. */
export function noteHtml(message: string): string {
  const text = message.replace(/[&<>"'\n]/g, (character) => entities[character] ?? '');
  return `<div id="tandem-note"><p>${text}</p></div>`;
}
