import { instantOf } from '../world/windowsZones';
import { textOf } from './eventBody';
import { dateTimeIn } from './wallTimes';
import { regularTimes } from '../world/occurrences';
import type { WorldOccurrence } from '../world/occurrences';
import type { EventFields, WorldAttendee, WorldEvent, WorldRecurrence } from '../world/WorldEvent';
import type { Resource } from './selectProperties';

export interface EventView {
  /** The zone in which times are told. */
  readonly zone: string;
  readonly bodyType: 'html' | 'text';
  /** A delegate does not see what is private. */
  readonly hidesPrivate: boolean;
}

export const etagOf = ({ changeKey }: WorldEvent): string => `W/"${changeKeyText(changeKey)}"`;
const changeKeyText = (changeKey: number): string => Buffer.from(`change ${changeKey}`).toString('base64');
const never = '0001-01-01T00:00:00Z';

const shown = new WeakMap<WorldEvent, Map<string, Resource>>();

/** A series master or a single event. Events are never changed in place, so that each is told once for each view. */
export function eventResource(event: WorldEvent, view: EventView): Resource {
  const views = shown.get(event) ?? new Map<string, Resource>();
  shown.set(event, views);
  const key = `${view.zone} ${view.bodyType} ${view.hidesPrivate}`;
  const resource = views.get(key) ?? wholeEventResource(event, view);
  views.set(key, resource);
  return resource;
}

function wholeEventResource(event: WorldEvent, view: EventView): Resource {
  const type = event.recurrence === null ? 'singleInstance' : 'seriesMaster';
  return {
    ...shared(event, event, view),
    id: event.id,
    type,
    recurrence: recurrenceResource(event.recurrence),
    seriesMasterId: null,
    originalStart: null,
  };
}

/** One occurrence of a series, changed or not; a single event is told as itself. */
export function occurrenceResource(
  { master, fields, kind, id, originalDate }: WorldOccurrence,
  view: EventView,
): Resource {
  if (originalDate === null) return eventResource(master, view);
  const originalStart = new Date(instantOf(regularTimes(master, originalDate).start))
    .toISOString()
    .replace('.000', '');
  return {
    ...shared(master, fields, view),
    id,
    type: kind,
    recurrence: null,
    seriesMasterId: master.id,
    originalStart,
  };
}

function shared(event: WorldEvent, fields: EventFields, view: EventView): Resource {
  const isHidden = view.hidesPrivate && fields.sensitivity === 'private';
  const body = isHidden ? '' : fields.body;
  return {
    '@odata.etag': etagOf(event),
    ...itemMembers(event),
    ...plainMembers(fields),
    subject: isHidden ? 'Private Appointment' : fields.subject,
    body: { contentType: view.bodyType, content: view.bodyType === 'html' ? body : textOf(body) },
    bodyPreview: textOf(body).slice(0, 255),
    ...timeMembers(fields, view),
    attendees: isHidden ? [] : fields.attendees.map((attendee) => attendeeResource(attendee, view)),
    ...onlineMembers(event),
  };
}

function itemMembers(event: WorldEvent): Resource {
  return {
    createdDateTime: event.createdAt,
    lastModifiedDateTime: event.modifiedAt,
    changeKey: changeKeyText(event.changeKey),
    transactionId: event.transactionId,
    iCalUId: event.iCalUId,
    hasAttachments: event.attachments.length > 0,
    isCancelled: event.isCancelled,
    isOrganizer: event.isOrganizer,
    isDraft: false,
    webLink: `https://outlook.office365.com/owa/?itemid=${event.id}&exvsurl=1&path=/calendar/item`,
    responseStatus: { response: event.response, time: event.respondedAt ?? never },
    organizer: { emailAddress: event.organizer },
    cancelledOccurrences: [...event.cancelledDates].map((date) => `OID.${event.id}.${date}`),
  };
}

function plainMembers(fields: EventFields): Resource {
  const { categories, importance, sensitivity, isAllDay, showAs, isReminderOn, location } = fields;
  const { responseRequested, allowNewTimeProposals, hideAttendees } = fields;
  const place = {
    displayName: location,
    locationType: 'default',
    uniqueId: location,
    uniqueIdType: 'private',
  };
  return {
    ...{
      categories,
      importance,
      sensitivity,
      isAllDay,
      showAs,
      isReminderOn,
      reminderMinutesBeforeStart: fields.reminderMinutes,
    },
    ...{ responseRequested, allowNewTimeProposals, hideAttendees },
    location: location === '' ? { displayName: '', locationType: 'default', uniqueIdType: 'unknown' } : place,
    locations: location === '' ? [] : [place],
  };
}

function timeMembers({ start, end, isAllDay }: EventFields, { zone }: EventView): Resource {
  const shown = { start: dateTimeIn(zone, start, isAllDay), end: dateTimeIn(zone, end, isAllDay) };
  return { ...shown, originalStartTimeZone: start.zone, originalEndTimeZone: end.zone };
}

function onlineMembers({ onlineMeeting }: WorldEvent): Resource {
  const isOnlineMeeting = onlineMeeting !== null;
  return {
    isOnlineMeeting,
    onlineMeetingProvider: isOnlineMeeting ? 'teamsForBusiness' : 'unknown',
    onlineMeetingUrl: null,
    onlineMeeting:
      onlineMeeting === null
        ? null
        : { joinUrl: onlineMeeting.joinUrl, conferenceId: onlineMeeting.conferenceId },
  };
}

/** A proposal is told only where there is one. */
function attendeeResource(attendee: WorldAttendee, { zone }: EventView): Resource {
  const { type, response, respondedAt, name, address, proposedNewTime: proposed } = attendee;
  return {
    ...{ type, status: { response, time: respondedAt ?? never }, emailAddress: { name, address } },
    ...(proposed && {
      proposedNewTime: { start: dateTimeIn(zone, proposed.start), end: dateTimeIn(zone, proposed.end) },
    }),
  };
}

function recurrenceResource(recurrence: WorldRecurrence | null): Resource | null {
  if (recurrence === null) return null;
  const { pattern, range } = recurrence;
  return { pattern, range: { ...range, endDate: range.endDate ?? '0001-01-01' } };
}
