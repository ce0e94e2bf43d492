import { agendaFingerprint } from '../agenda/agendaFingerprint';
import type { SeriesTime } from '../recurrence/types';
import { lastDateBefore } from '../recurrence/occurrences';
import type { ExpectedSeries } from '../rhythm/types';
import { addDays } from '../time/localDates';
import type { LocalDate } from '../time/types';
import { attendeeChanges, type AttendeeChange } from './attendeeChanges';
import { choiceOn, judge } from './drifts';
import { datePeopleChanges, type DatePeopleChanges } from './datePeople';
import { lastWritten } from './lastWritten';
import { moveChanges, type MoveChange } from './moveChanges';
import { sameRhythm, sameTime } from './sameTime';
import type { Cause } from './stepReason';
import type { ActualSeries, Drift, DriftChoice, SeriesException } from './types';

/** Where a series is to be written, and why; what somebody else changed and nobody has decided on. */
export interface Differences {
  readonly time: Cause | null;
  readonly end: Cause | null;
  readonly subject: Cause | null;
  /** Another room is named. What somebody wrote there in the calendar is nobody's concern here. */
  readonly room: boolean;
  readonly agenda: 'changed' | 'fileMissing' | null;
  readonly attendees: readonly AttendeeChange[];
  readonly moves: readonly MoveChange[];
  readonly datePeople: DatePeopleChanges['changes'];
  readonly drifts: readonly Drift[];
}

/** Holds a series against what it should be, thing by thing. */
export function differences(
  expected: ExpectedSeries,
  actual: ActualSeries,
  choices: readonly DriftChoice[],
): Differences {
  const drifted = [timeDrift(expected, actual), endDrift(expected, actual), subjectDrift(expected, actual)];
  const people = attendeeChanges(expected, actual, choices);
  const open = drifted.filter((drift) => drift !== null).filter((drift) => choiceOn(drift, choices) === null);
  const restored = (field: Drift['field']) =>
    drifted.some((drift) => drift?.field === field && choiceOn(drift, choices) === 'restore');
  const end = judgeEnd(expected, actual) === 'change' ? 'changed' : restored('end') ? 'restored' : null;
  const wantedTime = isTimeChanged(expected, actual) ? 'changed' : restored('time') ? 'restored' : null;
  const time = end === null && hasEndedBefore(expected, actual) ? null : wantedTime;
  const single = moveChanges(expected, exceptionsFor(expected, actual, time), choices);
  const onDates = datePeopleChanges(expected, withDatesLeft(expected, actual, time), {
    choices,
    ofSeries: people.changes,
  });
  return {
    time,
    end,
    subject: subjectCause(expected, actual, choices),
    room: expected.room !== (lastWritten(expected, actual).room ?? ''),
    agenda: agendaDifference(expected, actual),
    attendees: people.changes,
    moves: single.changes,
    datePeople: onDates.changes,
    drifts: [...open, ...people.drifts, ...single.drifts, ...onDates.drifts],
  };
}

/** A title that somebody chose to keep is kept, whatever was recorded of it, until the choice is taken back. */
function subjectCause(
  expected: ExpectedSeries,
  actual: ActualSeries,
  choices: readonly DriftChoice[],
): Cause | null {
  const { meeting } = expected;
  const choice = choiceOn({ meeting, field: 'subject', mail: '', date: null }, choices);
  if (choice === 'keep') return null;
  if (isSubjectChanged(expected, actual)) return 'changed';
  return choice === 'restore' && judgeSubject(expected, actual) === 'drift' ? 'restored' : null;
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

/** Without those that Exchange drops with the time that is to be written. */
function withDatesLeft(expected: ExpectedSeries, actual: ActualSeries, time: Cause | null): ActualSeries {
  const { peopleOfDates, ...series } = actual;
  if (peopleOfDates === undefined || time === null) return actual;
  if (actual.time === null || !sameRhythm(expected.time, actual.time)) return series;
  return { ...series, peopleOfDates: peopleOfDates.filter(({ date }) => date >= expected.time.firstDate) };
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
        ? actual.patternText
        : { kind: 'series', time: actual.time, endsOn: actual.endsOn },
  };
}

/** The last date that it should have; null where it goes on. */
function expectedEnd({ end, time }: ExpectedSeries, actual: ActualSeries): LocalDate | null {
  return end === null ? null : lastDateBefore(actual.time ?? time, end.from);
}

/** Of a pattern that Tandem does not know, it cannot change the end: its time is the difference. */
function judgeEnd(expected: ExpectedSeries, actual: ActualSeries) {
  const { time, endsOn } = actual;
  if (time === null) return 'agrees';
  const lastBy = (date: LocalDate | null) => (date === null ? null : lastDateBefore(time, addDays(date, 1)));
  return judge(
    {
      expected: expectedEnd(expected, actual),
      written: lastBy(lastWritten(expected, actual).endsOn ?? null),
      actual: lastBy(endsOn),
    },
    (one, other) => one === other,
  );
}

function endDrift(expected: ExpectedSeries, actual: ActualSeries): Drift | null {
  if (judgeEnd(expected, actual) !== 'drift') return null;
  return {
    ...{ meeting: expected.meeting, field: 'end', mail: '', date: null },
    expected: { kind: 'end', endsOn: expectedEnd(expected, actual) },
    actual: { kind: 'end', endsOn: actual.endsOn },
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
