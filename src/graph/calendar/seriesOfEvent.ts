import { FailureError } from '../../application/ports/Failure';
import type { ActualAttendee, ActualSeries } from '../../domain/reconcile/types';
import type { RecurrencePattern, SeriesTime } from '../../domain/recurrence/types';
import { datesFrom } from '../../domain/recurrence/datesFrom';
import type { LocalDate } from '../../domain/time/types';
import { wallTimeOf } from '../../domain/time/wallTimeOf';
import { notSendable } from '../failureOfResponse';
import { zoneOfWindowsName } from '../../domain/time/zoneNames';
import { readableText } from '../../domain/text/readableText';
import { attendeeKind } from './attendeeJson';
import { instantOf, type EventJson } from './eventJson';
import { describeForeignPattern } from './describeForeignPattern';
import { patternOf, type RecurrenceJson } from './recurrenceJson';
import { meetingAlone, recordIn } from './seriesTags';

/**
 * The series that an event stands for; null for a single meeting, for one that was cancelled, and for one that somebody
 * else organizes: whoever owns this calendar is not the one to change it. `addInIds` are those under which the add-in in
 * Outlook may have made it.
 */
export function seriesOfEvent(event: EventJson, addInIds: readonly string[] = []): ActualSeries | null {
  const { recurrence } = event;
  if (!recurrence || event.isCancelled === true || event.isOrganizer === false) return null;
  const properties = event.singleValueExtendedProperties ?? [];
  const record = recordIn(properties, addInIds) ?? meetingAlone(properties);
  if (record === null) throw new FailureError(notSendable(unreadableRecord(event)));
  const pattern = patternOf(recurrence);
  return {
    eventId: event.id,
    etag: event['@odata.etag'],
    iCalUId: event.iCalUId ?? null,
    ...record,
    subject: event.subject ?? '',
    organizer: event.organizer?.emailAddress.address ?? null,
    attendees: (event.attendees ?? []).map(attendeeOf),
    time: pattern && timeOf(event, recurrence, pattern),
    patternText: pattern === null ? describeForeignPattern(recurrence) : '',
    joinUrl: event.onlineMeeting?.joinUrl ?? null,
    webLink: event.webLink ?? null,
    hasAgendaFile: event.hasAttachments ?? false,
    endsOn: endOf(recurrence, pattern),
    exceptions: [],
    lastModifiedUtc: Date.parse(event.lastModifiedDateTime ?? '') || 0,
  };
}

/** Skipping it would make the meeting a second time. */
function unreadableRecord(event: EventJson): string {
  return `The series “${event.subject ?? ''}” carries Tandem’s tag, but its record cannot be read. Delete it in Outlook, then try again.`;
}

const responses: Readonly<Record<string, ActualAttendee['response']>> = {
  accepted: 'accepted',
  organizer: 'accepted',
  tentativelyAccepted: 'tentative',
  declined: 'declined',
};

function attendeeOf({
  type,
  status,
  emailAddress,
  proposedNewTime,
}: NonNullable<EventJson['attendees']>[number]): ActualAttendee {
  const mail = emailAddress.address ?? '';
  return {
    name: readableText(emailAddress.name ?? mail),
    mail,
    kind: attendeeKind(type),
    response: responses[status?.response ?? ''] ?? 'none',
    ...(proposedNewTime && { proposes: instantOf(proposedNewTime.start) }),
  };
}

function timeOf(event: EventJson, { range }: RecurrenceJson, pattern: RecurrencePattern): SeriesTime | null {
  const zone = zoneOfWindowsName(range.recurrenceTimeZone ?? 'UTC');
  if (zone === null) return null;
  const startUtc = instantOf(event.start);
  return {
    pattern,
    firstDate: range.startDate,
    startTime: wallTimeOf(startUtc, zone),
    durationMinutes: Math.round((instantOf(event.end) - startUtc) / 60_000),
    zone,
  };
}

/** A pattern that Tandem does not know ends as far as we can tell on its first date; it is drift in any case. */
function endOf({ range }: RecurrenceJson, pattern: RecurrencePattern | null): LocalDate | null {
  if (range.type === 'endDate') return range.endDate ?? null;
  if (range.type !== 'numbered') return null;
  let last = range.startDate;
  if (pattern === null) return last;
  let left = range.numberOfOccurrences ?? 1;
  for (const date of datesFrom(pattern, range.startDate, range.startDate)) {
    last = date;
    left -= 1;
    if (left <= 0) break;
  }
  return last;
}
