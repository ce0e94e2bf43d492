import { lastDateBefore } from '../recurrence/occurrences';
import { mailKey, sameMail } from '../rhythm/sameMail';
import type { ExpectedSeries, SeriesEnd } from '../rhythm/types';
import type { LocalDate } from '../time/types';
import type { AttendeeChange } from './attendeeChanges';
import { mailsOf } from './mailsOf';
import { type MoveChange, movesOfNewSeries } from './moveChanges';
import type { PersonReason, StepReason } from './stepReason';
import type { ActualSeries, PlannedAttendee, PlanStep, SingleStep } from './types';

/** Holds one occurrence at another time; everybody who is invited by then receives an update. */
export function moveStep(
  series: ExpectedSeries,
  eventId: string | null,
  { move, from, cause }: MoveChange,
  people: readonly { readonly mail: string }[],
): PlanStep {
  return {
    kind: 'moveOccurrence',
    meeting: series.meeting,
    why: [cause === 'chosen' ? { kind: 'dateMoved' } : { kind: 'dateRestored', standsAt: from }],
    mails: mailsOf(people),
    series,
    eventId,
    move,
    from,
  };
}

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

/**
 * A new series in three steps: made without people, then the file, then the people, so that the file arrives with the
 * invitation. Then the single dates, each a step of its own.
 */
export function creationSteps(series: ExpectedSeries): readonly PlanStep[] {
  const changes = series.attendees.map(({ person, kind }) => ({ mail: person.mail, from: null, to: kind }));
  const people = changes.length === 0 ? [] : [setAttendeesStep(series, null, changes)];
  const moves = movesOfNewSeries(series).map((change) =>
    moveStep(
      series,
      null,
      change,
      series.attendees.map(({ person }) => person),
    ),
  );
  return [createStep(series), attachStep(series), ...people, ...moves];
}

function createStep(series: ExpectedSeries): PlanStep {
  const { meeting, subject, time } = series;
  const why = { kind: 'notInCalendar', subject, pattern: time.pattern } as const;
  return { kind: 'create', meeting, why: [why], mails: [], series };
}

function attachStep(series: ExpectedSeries): PlanStep {
  const why = [{ kind: 'agendaFirst' }] as const;
  return { kind: 'attachAgenda', meeting: series.meeting, why, mails: [], series, eventId: null };
}

/** Cancels the series; everybody in it is told, and nobody where nobody was invited. */
export function cancelStep(
  { meeting, eventId, subject, attendees }: ActualSeries,
  why: StepReason,
): SingleStep {
  return { kind: 'cancel', meeting, why: [why], mails: mailsOf(attendees), eventId, subject };
}

/**
 * Ends the series before the date. One of which something lies before it keeps its past and gets a last date; one of
 * which nothing does is cancelled. Either way each of its people gets one mail, and one more for each moved date.
 */
export function endStep(series: ExpectedSeries, { from }: SeriesEnd, actual: ActualSeries): SingleStep {
  const endsOn = lastHeld(actual, from);
  const why = { kind: 'ended', subject: null } as const;
  if (actual.time === null || endsOn === null) return cancelStep(actual, why);
  const { eventId, etag, time, attendees } = actual;
  return {
    ...{ kind: 'end', meeting: series.meeting, why: [why], mails: mailsOf(attendees) },
    ...{ series, eventId, etag, time, endsOn },
  };
}

/** Whether the calendar ends it by then. */
export const hasEnded = ({ endsOn }: ActualSeries, { from }: SeriesEnd): boolean =>
  endsOn !== null && endsOn < from;

const lastHeld = ({ time }: ActualSeries, from: LocalDate): LocalDate | null =>
  time === null ? null : lastDateBefore(time, from);
