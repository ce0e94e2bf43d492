import { attendanceOf } from '../rhythm/attendanceOf';
import { sameMail } from '../rhythm/sameMail';
import type { AttendanceKind, AttendanceOverride, RhythmSettings } from '../rhythm/types';
import type { ActualSeries, Drift } from './types';

/**
 * The settings that make what the calendar says the rule: its time becomes the meeting's time, a person's place becomes
 * an override of each role they hold, a date that was moved otherwise is left as it is. A title, an end and an unknown pattern cannot be adopted: the settings stay as
 * they are, and the choice to keep has to be remembered.
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
