import type { ExpectedSeries } from '../rhythm/types';
import type { Cause, Differences } from './differences';
import { mailsOf } from './mailsOf';
import { moveStep } from './moveStep';
import { setAttendeesStep } from './setAttendeesStep';
import type { ActualSeries, PlanStep } from './types';

/**
 * What makes a standing series right again. People come after it, so that whoever is new gets one invitation with
 * everything in it; single dates come last, because a series that has some is told about once more for each.
 */
export function changeSteps(
  series: ExpectedSeries,
  actual: ActualSeries,
  { time, subject, agenda, attendees, moves }: Differences,
): readonly PlanStep[] {
  const people = attendees.length === 0 ? null : setAttendeesStep(series, actual, attendees);
  const present = people?.attendees ?? actual.attendees;
  return [
    ...(time === null ? [] : [timeStep(series, actual, time)]),
    ...(subject === null ? [] : [renameStep(series, actual, subject)]),
    ...(agenda === null ? [] : [agendaStep(series, actual, agenda)]),
    ...(people === null ? [] : [people]),
    ...moves.map((change) => moveStep(series, actual.eventId, change, present)),
  ];
}

/** Exchange drops the exceptions of a series whose pattern changes, so the person is told before. */
function timeStep(series: ExpectedSeries, actual: ActualSeries, cause: Cause): PlanStep {
  const because =
    cause === 'restored' ? 'You chose to restore the planned time.' : 'The planned time has changed.';
  const why = `${because} Single dates that were moved or cancelled are lost.`;
  return { kind: 'changeTime', ...common(series, actual, why) };
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
