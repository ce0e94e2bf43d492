import { changeEvent } from '../../graph/changeEvent';
import { createEvent } from '../../graph/createEvent';
import { findEvent, type FoundEvent } from '../../graph/eventLookup';
import { GraphError } from '../../graph/GraphError';
import { storedHtml } from '../../graph/eventBody';
import { hasJoinBlock } from '../../graph/joinBlock';
import { saveEvent } from '../../graph/saveEvent';
import { occurrenceIdOf } from '../../world/occurrences';
import type { WorldAttachment, WorldEvent } from '../../world/WorldEvent';
import type { WallTime } from '../../world/windowsZones';
import { HostError } from '../HostError';
import { customPropertyId, type ComposedAppointment, type FormPerson } from './OpenItem';

type Sent = Readonly<Record<string, unknown>>;

const graphTime = ({ local, zone }: WallTime): object => ({ dateTime: local, timeZone: zone });

const attendee =
  (type: 'required' | 'optional') =>
  ({ name, address }: FormPerson): object => ({ type, emailAddress: { name, address } });

const peopleOf = ({ form }: ComposedAppointment): Sent => ({
  attendees: [
    ...form.required.map(attendee('required')),
    ...form.optional
      .filter(({ address }) => form.required.every((each) => each.address !== address))
      .map(attendee('optional')),
  ],
});

/** The form without its people and files, in Graph's words. */
function fieldsOf({ form, originalDate, customProperties, client }: ComposedAppointment): Sent {
  const whole =
    originalDate !== null
      ? {}
      : {
          recurrence: form.recurrence,
          ...(customProperties !== null && {
            singleValueExtendedProperties: [
              { id: customPropertyId(client.addInId), value: customProperties },
            ],
          }),
        };
  return {
    subject: form.subject,
    body: { contentType: 'html', content: storedHtml('html', form.bodyHtml) },
    start: graphTime(form.start),
    end: graphTime(form.end),
    isAllDay: form.isAllDay,
    location: { displayName: form.location },
    categories: form.categories,
    ...whole,
  };
}

/** Only what differs from what stands there: an unchanged form mails nobody, another file mails everybody. */
function changedFields(
  item: ComposedAppointment,
  { event, occurrence }: FoundEvent,
  hasNewFiles: boolean,
): Sent {
  const fields = occurrence?.fields ?? event;
  const { form } = item;
  const same: Readonly<Record<string, boolean>> = {
    subject: fields.subject === form.subject && !hasNewFiles,
    body: fields.body === storedHtml('html', form.bodyHtml),
    location: fields.location === form.location,
    categories: JSON.stringify(fields.categories) === JSON.stringify(form.categories),
    singleValueExtendedProperties:
      event.extendedProperties.get(customPropertyId(item.client.addInId)) === item.customProperties,
    ...timesUnchanged(item, fields, event),
  };
  return Object.fromEntries(Object.entries(fieldsOf(item)).filter(([name]) => same[name] !== true));
}

/** A series' times and pattern go together. */
function timesUnchanged(
  { form }: ComposedAppointment,
  fields: Pick<WorldEvent, 'start' | 'end' | 'isAllDay'>,
  event: WorldEvent,
): Readonly<Record<string, boolean>> {
  const isSame =
    JSON.stringify([fields.start, fields.end, fields.isAllDay, event.recurrence]) ===
    JSON.stringify([form.start, form.end, form.isAllDay, form.recurrence]);
  return { start: isSame, end: isSame, isAllDay: isSame, recurrence: isSame };
}

function filesOf({ form, world }: ComposedAppointment): readonly WorldAttachment[] {
  const modifiedAt = new Date(world.clock.now()).toISOString();
  return form.files.map((file) => ({ ...file, modifiedAt }));
}

/** Exchange's refusals reach the person as one sentence, the add-in as an error of saving. */
function refusable<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof GraphError) throw new HostError('SaveError');
    throw error;
  }
}

const idOf = ({ eventId, originalDate }: ComposedAppointment): string =>
  originalDate === null ? (eventId ?? '') : occurrenceIdOf(eventId ?? '', originalDate);

function withFilesAndMeeting(item: ComposedAppointment, event: WorldEvent): WorldEvent {
  const { form, world, mailbox, originalDate } = item;
  if (originalDate !== null) return event;
  const { onlineMeeting } = form;
  const isHeld = onlineMeeting !== null && hasJoinBlock(form.bodyHtml, onlineMeeting);
  const next = { ...event, attachments: filesOf(item), onlineMeeting: isHeld ? onlineMeeting : null };
  const reported = ({ attachments, onlineMeeting: meeting }: WorldEvent): string =>
    JSON.stringify([attachments.map(({ id }) => id), meeting]);
  return reported(next) === reported(event) ? event : saveEvent(world, mailbox, next);
}

/** Keeps the appointment in the person's own calendar: nobody is mailed. Gives the item's id. */
export function saveAppointment(item: ComposedAppointment): string {
  const { world, mailbox } = item;
  return refusable(() => {
    if (item.eventId === null) {
      const { id } = createEvent(world, mailbox, fieldsOf(item));
      item.eventId = id;
      withFilesAndMeeting(item, findEvent(mailbox, id).event);
    }
    return item.eventId;
  });
}

/** Sends it: the organizer's event with its files first, then the people, so that the invitation carries the files. */
export function sendAppointment(item: ComposedAppointment): string {
  const { world, mailbox } = item;
  return refusable(() => {
    saveAppointment(item);
    const before = findEvent(mailbox, idOf(item)).event;
    const isNewlyFiled = withFilesAndMeeting(item, before) !== before;
    const found = findEvent(mailbox, idOf(item));
    const fields = changedFields(item, found, isNewlyFiled);
    changeEvent(world, mailbox, found, { ...fields, ...peopleOf(item) });
    return idOf(item);
  });
}
