import { agendaFingerprint } from '../agenda/agendaFingerprint';
import { agendaOf } from '../agenda/agendaOf';
import { sameTime } from '../reconcile/sameTime';
import type { ActualSeries, WrittenSeries } from '../reconcile/types';
import type { MeetingId } from '../../playbook/meetings';
import { attendanceOf } from './attendanceOf';
import { comingMoves } from './comingMoves';
import { editSettings, type SettingsEdit } from './editSettings';
import { detailsOf } from './detailsOf';
import { meetingOf } from './meetingOf';
import { mailKey, sameMail } from './sameMail';
import type { AttendanceOverride, OccurrenceMove, RhythmSettings } from './types';
import { addDays } from '../time/addDays';
import type { Instant, LocalDate } from '../time/types';

/**
 * What takes back the times, the moved dates, the people, the names, rooms, ends and topics that were chosen since the
 * series were last written. What follows from seats and letters is not theirs to take back, and a series of which no
 * record is readable stays as it is.
 */
export function discardEdits(
  settings: RhythmSettings,
  actual: readonly ActualSeries[],
  now: Instant,
): readonly SettingsEdit[] {
  const edits = actual.flatMap((series): readonly SettingsEdit[] =>
    series.written === null
      ? []
      : [
          ...timeEdits(settings, series, series.written),
          ...peopleEdits(settings, series, series.written),
          ...detailEdits(settings, series, series.written),
        ],
  );
  const dropped = pendingMoves(settings, actual, now);
  const moves = settings.moves.filter((move) => !dropped.includes(move));
  const all = dropped.length === 0 ? edits : [...edits, { kind: 'setMoves', moves } as const];
  return [...all, ...topicEdits(all.reduce(editSettings, settings), actual)];
}

/**
 * Of an agenda that was written only a mark is known: the topics that were chosen go where without them it is the one
 * that was written.
 */
function topicEdits(settings: RhythmSettings, actual: readonly ActualSeries[]): readonly SettingsEdit[] {
  return actual.flatMap(({ meeting, written }): readonly SettingsEdit[] => {
    const markOf = (one: RhythmSettings): string => agendaFingerprint(agendaOf(meeting, one));
    if (written === null || markOf(settings) === written.agenda) return [];
    const edit = { kind: 'setDetails', meeting, details: { topics: [] } } as const;
    return markOf(editSettings(settings, edit)) === written.agenda ? [edit] : [];
  });
}

function timeEdits(
  settings: RhythmSettings,
  { meeting }: ActualSeries,
  { time }: WrittenSeries,
): readonly SettingsEdit[] {
  const chosen = settings.times[meeting];
  return chosen === undefined || sameTime(chosen, time) ? [] : [{ kind: 'setTime', meeting, time }];
}

function detailEdits(
  settings: RhythmSettings,
  { meeting, endsOn }: ActualSeries,
  written: WrittenSeries,
): readonly SettingsEdit[] {
  const chosen = detailsOf(settings, meeting);
  const known = new Map(written.attendees.map(({ mail, kind }) => [mailKey(mail), kind]));
  const people = chosen.people.flatMap((one) => {
    const kind = known.get(mailKey(one.person.mail));
    return kind === undefined ? [] : [{ ...one, kind }];
  });
  const before = {
    ...chosen,
    name: written.subject === meetingOf(meeting).title ? '' : written.subject,
    room: written.room ?? '',
    endsFrom: endBefore(chosen.endsFrom, endsOn, written),
    people,
  };
  return JSON.stringify(before) === JSON.stringify(chosen)
    ? []
    : [{ kind: 'setDetails', meeting, details: before }];
}

/** An end that the calendar does not have goes; one that it has, and that was taken back, stands. */
function endBefore(
  chosen: LocalDate | null,
  endsOn: LocalDate | null,
  written: WrittenSeries,
): LocalDate | null {
  if (endsOn !== null && chosen !== null) return chosen;
  return endsOn === null || written.endsOn === undefined ? null : addDays(endsOn, 1);
}

/** A role whose place was chosen goes back to the place in which its person was last written. */
function peopleEdits(
  settings: RhythmSettings,
  { meeting }: ActualSeries,
  written: WrittenSeries,
): readonly SettingsEdit[] {
  return attendanceOf(meeting, settings).flatMap(({ role, person, kind, overriddenFrom }) => {
    const before = written.attendees.find(({ mail }) => person !== null && sameMail(mail, person.mail));
    const place = before?.kind ?? 'informed';
    if (person === null || overriddenFrom === null || place === kind || isOrganizer(settings, person.mail))
      return [];
    return [placeEdit({ meeting, role, kind: place }, overriddenFrom)];
  });
}

const isOrganizer = ({ organizer }: RhythmSettings, mail: string): boolean =>
  organizer !== null && sameMail(organizer.mail, mail);

function placeEdit(
  { meeting, role, kind }: AttendanceOverride,
  derived: AttendanceOverride['kind'],
): SettingsEdit {
  return kind === derived
    ? { kind: 'undoOverride', meeting, role }
    : { kind: 'override', meeting, role, attendance: kind };
}

/** Moves that the calendar does not have yet. */
function pendingMoves(
  settings: RhythmSettings,
  actual: readonly ActualSeries[],
  now: Instant,
): readonly OccurrenceMove[] {
  const stands = (meeting: MeetingId, date: string): boolean =>
    actual.some((series) => series.meeting === meeting && series.exceptions.some((one) => one.date === date));
  return comingMoves(settings, now).filter(
    ({ meeting, date }) => actual.some((series) => series.meeting === meeting) && !stands(meeting, date),
  );
}
