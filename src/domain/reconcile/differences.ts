import { agendaFingerprint } from '../agenda/agendaFingerprint';
import type { SeriesTime } from '../recurrence/types';
import type { ExpectedSeries } from '../rhythm/types';
import { attendeeChanges, type AttendeeChange } from './attendeeChanges';
import { choiceOn } from './choiceOn';
import { judge } from './judge';
import { lastWritten } from './lastWritten';
import { moveChanges, type MoveChange } from './moveChanges';
import { sameRhythm, sameTime } from './sameTime';
import type { ActualSeries, Drift, DriftChoice, SeriesException } from './types';

/** Where a series is to be written, and why; what somebody else changed and nobody has decided on. */
export interface Differences {
  readonly time: Cause | null;
  /** Somebody chose to let it go on without an end. */
  readonly end: 'restored' | null;
  readonly subject: Cause | null;
  readonly agenda: 'changed' | 'fileMissing' | null;
  readonly attendees: readonly AttendeeChange[];
  readonly moves: readonly MoveChange[];
  readonly drifts: readonly Drift[];
}

/** What is expected changed, or somebody chose to restore it. */
export type Cause = 'changed' | 'restored';

/** Holds a series against what it should be, thing by thing. */
export function differences(
  expected: ExpectedSeries,
  actual: ActualSeries,
  choices: readonly DriftChoice[],
): Differences {
  const drifted = [timeDrift(expected, actual), endDrift(actual), subjectDrift(expected, actual)];
  const people = attendeeChanges(expected, actual, choices);
  const open = drifted.filter((drift) => drift !== null).filter((drift) => choiceOn(drift, choices) === null);
  const restored = (field: Drift['field']) =>
    drifted.some((drift) => drift?.field === field && choiceOn(drift, choices) === 'restore');
  const end = restored('end') ? 'restored' : null;
  const wantedTime = isTimeChanged(expected, actual) ? 'changed' : restored('time') ? 'restored' : null;
  const time = end === null && hasEndedBefore(expected, actual) ? null : wantedTime;
  const single = moveChanges(expected, exceptionsFor(expected, actual, time), choices);
  return {
    time,
    end,
    subject: isSubjectChanged(expected, actual) ? 'changed' : restored('subject') ? 'restored' : null,
    agenda: agendaDifference(expected, actual),
    attendees: people.changes,
    moves: single.changes,
    drifts: [...open, ...people.drifts, ...single.drifts],
  };
}

const sameKnownTime = (one: SeriesTime | null, other: SeriesTime | null) =>
  one !== null && other !== null && sameTime(one, other);

const sameText = (one: string, other: string) => one === other;

function judgeTime(expected: ExpectedSeries, actual: ActualSeries) {
  const written = lastWritten(expected, actual).time;
  return judge<SeriesTime | null>({ expected: expected.time, written, actual: actual.time }, sameKnownTime);
}

function judgeSubject(expected: ExpectedSeries, actual: ActualSeries) {
  const written = lastWritten(expected, actual).subject;
  return judge({ expected: expected.subject, written, actual: actual.subject }, sameText);
}

const isTimeChanged = (expected: ExpectedSeries, actual: ActualSeries) =>
  judgeTime(expected, actual) === 'change';

const isSubjectChanged = (expected: ExpectedSeries, actual: ActualSeries) =>
  judgeSubject(expected, actual) === 'change';

/** A series that ended before the new time would begin: whether it goes on is to be said first. */
const hasEndedBefore = ({ time }: ExpectedSeries, { endsOn }: ActualSeries): boolean =>
  endsOn !== null && endsOn < time.firstDate;

/**
 * The single dates that the planned moves will meet: none once another rhythm is written, because Exchange then drops
 * them. Null where the calendar keeps a time for which the moves were not chosen.
 */
function exceptionsFor(
  expected: ExpectedSeries,
  actual: ActualSeries,
  time: Cause | null,
): readonly SeriesException[] | null {
  if (sameKnownTime(expected.time, actual.time)) return actual.exceptions;
  if (time === null) return null;
  return actual.time !== null && sameRhythm(expected.time, actual.time) ? actual.exceptions : [];
}

function timeDrift(expected: ExpectedSeries, actual: ActualSeries): Drift | null {
  if (judgeTime(expected, actual) !== 'drift') return null;
  return {
    meeting: expected.meeting,
    field: 'time',
    mail: '',
    date: null,
    expected: { kind: 'series', time: expected.time, endsOn: null },
    actual:
      actual.time === null
        ? actual.patternInWords
        : { kind: 'series', time: actual.time, endsOn: actual.endsOn },
  };
}

/** Tandem sets no end. Of a pattern that it does not know, it cannot take the end away: its time is the difference. */
function endDrift({ meeting, time, endsOn }: ActualSeries): Drift | null {
  return endsOn === null || time === null
    ? null
    : {
        meeting,
        field: 'end',
        mail: '',
        date: null,
        expected: 'no end',
        actual: { kind: 'date', date: endsOn },
      };
}

function subjectDrift(expected: ExpectedSeries, actual: ActualSeries): Drift | null {
  if (judgeSubject(expected, actual) !== 'drift') return null;
  const { meeting, subject } = expected;
  return { meeting, field: 'subject', mail: '', date: null, expected: subject, actual: actual.subject };
}

function agendaDifference(expected: ExpectedSeries, actual: ActualSeries): Differences['agenda'] {
  if (agendaFingerprint(expected.agenda) !== lastWritten(expected, actual).agenda) return 'changed';
  return actual.hasAgendaFile ? null : 'fileMissing';
}
