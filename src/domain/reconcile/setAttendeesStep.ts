import type { ExpectedSeries } from '../rhythm/types';
import { mailKey, sameMail } from '../rhythm/sameMail';
import type { AttendeeChange } from './attendeeChanges';
import { mailsOf } from './mailsOf';
import type { PersonReason } from './stepReason';
import type { ActualSeries, PlannedAttendee, PlanStep } from './types';

type SetAttendees = Extract<PlanStep, { readonly kind: 'setAttendees' }>;

/**
 * Writes the whole list of people: those in the series stay as they are, guests too, except for the changes. Exchange
 * mails only those whose place changes. `actual` is null while the series is still to be made.
 */
export function setAttendeesStep(
  series: ExpectedSeries,
  actual: ActualSeries | null,
  changes: readonly AttendeeChange[],
): SetAttendees {
  return {
    kind: 'setAttendees',
    meeting: series.meeting,
    why: [{ kind: 'people', people: changes.map((change) => reasonOf(series, change)) }],
    mails: mailsOf(changes),
    series,
    eventId: actual?.eventId ?? null,
    etag: actual?.etag ?? null,
    attendees: plannedAttendees(series, actual, changes),
    added: changes.filter(({ from }) => from === null).map(({ mail }) => mail),
    removed: changes.filter(({ to }) => to === null).map(({ mail }) => mail),
  };
}

function plannedAttendees(
  series: ExpectedSeries,
  actual: ActualSeries | null,
  changes: readonly AttendeeChange[],
): readonly PlannedAttendee[] {
  const planned = new Map<string, PlannedAttendee>();
  for (const { name, mail, kind } of actual?.attendees ?? [])
    planned.set(mailKey(mail), { name, mail, kind });
  for (const { mail, to } of changes) {
    const name = planned.get(mailKey(mail))?.name ?? nameOf(series, mail);
    if (to === null) planned.delete(mailKey(mail));
    else planned.set(mailKey(mail), { name, mail, kind: to });
  }
  return [...planned.values()];
}

const nameOf = (series: ExpectedSeries, mail: string) => attendeeOf(series, mail)?.person.name ?? mail;

const attendeeOf = ({ attendees }: ExpectedSeries, mail: string) =>
  attendees.find(({ person }) => sameMail(person.mail, mail));

function reasonOf(series: ExpectedSeries, change: AttendeeChange): PersonReason {
  const expected = attendeeOf(series, change.mail);
  return { ...change, name: expected?.person.name ?? change.mail, roles: expected?.roles ?? [] };
}
