import type { ExpectedSeries } from '../rhythm/types';
import { movesOfNewSeries } from './moveChanges';
import { moveStep } from './moveStep';
import { setAttendeesStep } from './setAttendeesStep';
import type { PlanStep } from './types';

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
