import { msPerMinute } from '../../domain/time/durations';
import { FailureError } from '../../application/ports/Failure';
import type { ActualAttendee, ActualSeries } from '../../domain/reconcile/types';
import { datesFrom } from '../../domain/recurrence/occurrences';
import type { RecurrencePattern, SeriesTime } from '../../domain/recurrence/types';
import { readableText } from '../../domain/text/readableText';
import type { LocalDate } from '../../domain/time/types';
import { zoneOfWindowsName } from '../../domain/time/zoneNames';
import { wallTimeOf } from '../../domain/time/zonedTime';
import { capitalized } from '../../wording/capitalized';
import { notSendable } from '../failureOfResponse';
import { attendeeKind, type EventJson, instantOf } from './eventJson';
import { patternOf, type RecurrenceJson } from './recurrenceJson';
import { meetingAlone, recordIn } from './seriesTags';

/** A recurrence that Tandem never makes, as a phrase: "every two days", "on day 15 of every month". */
function describeForeignPattern({ pattern }: RecurrenceJson): string {
  const days = (pattern.daysOfWeek ?? []).map(capitalized).join(' and ');
  switch (pattern.type) {
    case 'daily':
      return every(pattern.interval, 'day');
    case 'weekly':
      return `${every(pattern.interval, 'week')} on ${days}`;
    case 'relativeMonthly':
      return `on the ${pattern.index ?? 'first'} ${days} of ${every(pattern.interval, 'month')}`;
    case 'absoluteMonthly':
      return `on day ${pattern.dayOfMonth ?? 1} of ${every(pattern.interval, 'month')}`;
    default:
      return every(pattern.interval, 'year');
  }
}

const numbers = ['', '', 'two', 'three', 'four', 'five', 'six'];

function every(interval: number, unit: string): string {
  return interval === 1 ? `every ${unit}` : `every ${numbers[interval] ?? interval} ${unit}s`;
}

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
    durationMinutes: Math.round((instantOf(event.end) - startUtc) / msPerMinute),
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
