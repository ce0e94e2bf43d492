import { attendanceOf } from '../rhythm/attendanceOf';
import { sameMail } from '../rhythm/sameMail';
import type {
  AttendanceKind,
  AttendanceOverride,
  ExpectedSeries,
  RhythmSettings,
  DriftChoice,
} from '../rhythm/types';
import { planChanges } from './planChanges';
import { splitDuplicates } from './splitDuplicates';
import type { ActualSeries, Drift } from './types';
import { choiceOn } from './drifts';

/** A difference on which somebody decided. */
export interface DecidedDrift {
  readonly drift: Drift;
  readonly choice: DriftChoice['choice'];
}

interface Decided {
  /** What still differs, with what was decided on it. */
  readonly standing: readonly DecidedDrift[];
  /** The choices on what differs no more: restored, or as planned again. */
  readonly settled: readonly DriftChoice[];
}

/** Parts the choices by what the calendar says now. */
export function decidedDrifts(
  expected: readonly ExpectedSeries[],
  actual: readonly ActualSeries[],
  choices: readonly DriftChoice[],
): Decided {
  const found = planChanges(expected, actual, []).drifts;
  const titles = expected.flatMap((series) => titleDrift(series, actual) ?? []);
  const drifts = [...found.filter(({ field }) => field !== 'subject'), ...titles];
  const standing = drifts.flatMap((drift) => {
    const choice = choiceOn(drift, choices);
    return choice === null ? [] : [{ drift, choice }];
  });
  const isOpen = (choice: DriftChoice) => drifts.some((drift) => choiceOn(drift, [choice]) !== null);
  return { standing, settled: choices.filter((choice) => !isOpen(choice)) };
}

/** Also where no record says who changed the title: one that is kept differs all the same. */
function titleDrift({ meeting, subject }: ExpectedSeries, actual: readonly ActualSeries[]): Drift | null {
  const primary = splitDuplicates(actual.filter((series) => series.meeting === meeting))?.primary;
  if (primary === undefined || primary.subject === subject) return null;
  return { meeting, field: 'subject', mail: '', date: null, expected: subject, actual: primary.subject };
}

/**
 * The settings that make what the calendar says the rule: its time becomes the meeting's time, a person's place becomes
 * an override of each role they hold, a date that was moved otherwise is left as it is. A title, an end and an unknown pattern cannot be adopted: the settings
 * stay as they are, and the choice to keep has to be saved.
 */
export function adoptDrift(settings: RhythmSettings, drift: Drift, actual: ActualSeries): RhythmSettings {
  if (drift.field === 'time' && actual.time !== null)
    return { ...settings, times: { ...settings.times, [drift.meeting]: actual.time } };
  if (drift.field === 'attendee') return adoptAttendee(settings, drift, actual);
  if (drift.field === 'occurrence') return withoutMove(settings, drift);
  return settings;
}

/** The date is then left to the calendar. */
function withoutMove(settings: RhythmSettings, { meeting, date }: Drift): RhythmSettings {
  const moves = settings.moves.filter((move) => move.meeting !== meeting || move.date !== date);
  return { ...settings, moves };
}

function adoptAttendee(settings: RhythmSettings, drift: Drift, actual: ActualSeries): RhythmSettings {
  const present = actual.attendees.find(({ mail }) => sameMail(mail, drift.mail));
  const kind = present === undefined ? 'informed' : present.kind;
  if (kind === 'resource') return settings;
  const added = overridesFor(settings, drift, kind);
  const replaced = (one: AttendanceOverride) =>
    added.some(({ meeting, role }) => meeting === one.meeting && role === one.role);
  return { ...settings, overrides: [...settings.overrides.filter((one) => !replaced(one)), ...added] };
}

function overridesFor(
  settings: RhythmSettings,
  { meeting, mail }: Drift,
  kind: AttendanceKind,
): readonly AttendanceOverride[] {
  return attendanceOf(meeting, settings)
    .filter(({ person }) => person !== null && sameMail(person.mail, mail))
    .map(({ role }) => ({ meeting, role, kind }));
}
