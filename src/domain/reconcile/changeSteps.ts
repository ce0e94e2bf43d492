import type { ExpectedSeries } from '../rhythm/types';
import type { Cause, Differences } from './differences';
import type { LocalDate } from '../time/types';
import { sameMail } from '../rhythm/sameMail';
import type { AttendeeChange } from './attendeeChanges';
import { mailsOf } from './mailsOf';
import { moveStep } from './moveStep';
import { setAttendeesStep } from './setAttendeesStep';
import type { ActualSeries, PlanStep } from './types';

/**
 * What makes a standing series right again. Who leaves is told first, and nothing else. People join after it is right, so
 * that whoever is new gets one invitation with everything in it; single dates come last, because a series that has some
 * is told about once more for each.
 */
export function changeSteps(
  series: ExpectedSeries,
  actual: ActualSeries,
  { time, end, subject, agenda, attendees, moves }: Differences,
): readonly PlanStep[] {
  const mailsEverybody = time !== null || end !== null || subject !== null || agenda === 'changed';
  const leaving = mailsEverybody ? attendees.filter(({ to }) => to === null) : [];
  const first = leaving.length === 0 ? null : setAttendeesStep(series, actual, leaving);
  const staying = first === null ? actual : { ...actual, attendees: withoutLeaving(actual, leaving) };
  const others = attendees.filter((change) => !leaving.includes(change));
  const people = others.length === 0 ? null : setAttendeesStep(series, staying, others);
  const present = people?.attendees ?? staying.attendees;
  return [
    ...(first === null ? [] : [first]),
    ...(time === null && end === null ? [] : [timeStep(series, staying, { time, end })]),
    ...(subject === null ? [] : [renameStep(series, staying, subject)]),
    ...(agenda === null ? [] : [agendaStep(series, staying, agenda)]),
    ...(people === null ? [] : [people]),
    ...moves.map((change) => moveStep(series, actual.eventId, change, present)),
  ];
}

function withoutLeaving(
  { attendees }: ActualSeries,
  leaving: readonly AttendeeChange[],
): ActualSeries['attendees'] {
  return attendees.filter(({ mail }) => !leaving.some((change) => sameMail(change.mail, mail)));
}

type Times = Pick<Differences, 'time' | 'end'>;

/** The time and the end are two facts: each is written as it was chosen, and the other stays. */
function timeStep(series: ExpectedSeries, actual: ActualSeries, { time, end }: Times): PlanStep {
  const written = time === null ? (actual.time ?? series.time) : series.time;
  const endsOn = end === 'restored' || actual.time === null ? null : actual.endsOn;
  const why = [...(time === null ? [] : whyTime(time, endsOn)), ...(end === null ? [] : [whyEnd(actual)])];
  return { kind: 'changeTime', ...common(series, actual, why.join(' ')), time: written, endsOn };
}

/** Exchange drops the exceptions of a series whose pattern changes, so the person is told before. */
function whyTime(cause: Cause, endsOn: LocalDate | null): readonly string[] {
  return [
    cause === 'restored' ? 'You chose to restore the planned time.' : 'The planned time has changed.',
    'Single dates that were moved or cancelled are lost.',
    ...(endsOn === null ? [] : [`It still ends on ${endsOn}.`]),
  ];
}

function whyEnd({ endsOn }: ActualSeries): string {
  return `You chose to let it go on; the calendar ends it on ${endsOn ?? 'a date'}.`;
}

function renameStep(series: ExpectedSeries, actual: ActualSeries, cause: Cause): PlanStep {
  const why =
    cause === 'restored'
      ? `You chose to restore the title; the calendar says “${actual.subject}”.`
      : `The title is now “${series.subject}”; the calendar says “${actual.subject}”.`;
  return { kind: 'rename', ...common(series, actual, why) };
}

function agendaStep(
  series: ExpectedSeries,
  actual: ActualSeries,
  agenda: 'changed' | 'fileMissing',
): PlanStep {
  if (agenda === 'changed') {
    const why = 'The agenda has changed since it was last written.';
    return { kind: 'replaceAgenda', ...common(series, actual, why) };
  }
  const why =
    actual.attendees.length === 0
      ? 'The agenda is attached before anybody is invited, so that it arrives with the invitation.'
      : 'The agenda’s file is missing from the series.';
  return { kind: 'attachAgenda', meeting: series.meeting, why, mails: [], series, eventId: actual.eventId };
}

/** A changed master mails everybody who is in the series by then. */
function common(series: ExpectedSeries, { eventId, etag, attendees }: ActualSeries, why: string) {
  return { meeting: series.meeting, why, mails: mailsOf(attendees), series, eventId, etag };
}
