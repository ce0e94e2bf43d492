import { sameTime } from '../reconcile/sameTime';
import type { ActualSeries, WrittenSeries } from '../reconcile/types';
import { lastDateBefore } from '../recurrence/occurrences';
import { addDays } from '../time/localDates';
import type { Instant, LocalDate } from '../time/types';
import { attendanceOf } from './attendanceOf';
import { comingMoves } from './movesThatFit';
import { detailsOf } from './meetings';
import { editSettings, hasSameSlot, type SettingsEdit } from './editSettings';
import { expectedSeries } from './expectedSeries';
import type { AgendaChoices, MeetingDetails, OccurrenceMove, RhythmSettings } from './types';

/**
 * What makes the settings say what was last written on the series: times, moved dates, people with and without a seat,
 * names, rooms, ends and topics. What follows from seats and letters is not theirs to take back, and a difference of the
 * calendar that is to be restored is taken back beside its meeting. Nothing tells which moved dates of the calendar were
 * agreed on: a time that goes back gets all of them. Where no record is readable the meeting stays as it is, and where
 * one does not say what was chosen, so do its name, its people and its topics.
 */
export function discardEdits(
  settings: RhythmSettings,
  actual: readonly ActualSeries[],
  now: Instant,
): readonly SettingsEdit[] {
  const edits = actual.flatMap((series): readonly SettingsEdit[] =>
    series.written === null ? [] : editsOf(settings, series, series.written),
  );
  return [...edits, ...moveEdits(settings, actual, now)];
}

/** A person asked in may have a seat too: whether they matter is judged once their seat is as it was. */
function editsOf(
  settings: RhythmSettings,
  series: ActualSeries,
  written: WrittenSeries,
): readonly SettingsEdit[] {
  const edits = [...timeEdits(settings, series, written), ...overrideEdits(settings, series, written.chosen)];
  return [...edits, ...detailEdits(edits.reduce(editSettings, settings), series, written)];
}

function timeEdits(
  settings: RhythmSettings,
  { meeting }: ActualSeries,
  { time }: WrittenSeries,
): readonly SettingsEdit[] {
  const chosen = settings.times[meeting];
  return chosen === undefined || sameTime(chosen, time) ? [] : [{ kind: 'setTime', meeting, time }];
}

/** Nobody is invited for a vacant seat, so that nothing was written of its place. */
function overrideEdits(
  settings: RhythmSettings,
  { meeting }: ActualSeries,
  chosen: AgendaChoices | undefined,
): readonly SettingsEdit[] {
  return attendanceOf(meeting, settings).flatMap(({ role, person, kind, overriddenFrom }): SettingsEdit[] => {
    if (chosen === undefined || person === null) return [];
    const written = chosen.overrides.find((one) => one.role === role)?.kind ?? null;
    if ((written ?? overriddenFrom ?? kind) === kind) return [];
    return [
      written === null
        ? { kind: 'undoOverride', meeting, role }
        : { kind: 'override', meeting, role, attendance: written },
    ];
  });
}

function detailEdits(
  settings: RhythmSettings,
  { meeting, time }: ActualSeries,
  written: WrittenSeries,
): readonly SettingsEdit[] {
  const { room = '', chosen } = written;
  const { endsFrom } = detailsOf(settings, meeting);
  const agreed =
    chosen === undefined ? [] : [{ name: chosen.name }, { people: chosen.people }, { topics: chosen.topics }];
  const all: readonly Partial<MeetingDetails>[] = [
    { endsFrom: endWritten(endsFrom, time ?? written.time, written) },
    { room },
    ...agreed,
  ];
  const pending = all.filter((details) => matters(settings, { kind: 'setDetails', meeting, details }));
  return pending.length === 0
    ? []
    : [{ kind: 'setDetails', meeting, details: Object.assign({}, ...pending) as Partial<MeetingDetails> }];
}

/** The chosen end where it leaves the written last date, else the day after that date. */
function endWritten(
  chosen: LocalDate | null,
  time: WrittenSeries['time'],
  { endsOn }: WrittenSeries,
): LocalDate | null {
  if (endsOn === undefined) return null;
  const isSame = chosen !== null && lastDateBefore(time, chosen) === lastDateBefore(time, addDays(endsOn, 1));
  return isSame ? chosen : addDays(endsOn, 1);
}

/** Whether anything that is sent would be otherwise after the edit. */
function matters(settings: RhythmSettings, edit: SettingsEdit): boolean {
  const sent = (one: RhythmSettings): string =>
    JSON.stringify(expectedSeries(one, nobody).map(({ chosen: _, ...sent }) => sent));
  return sent(settings) !== sent(editSettings(settings, edit));
}

const nobody = { id: '', name: '', mail: '', title: null };

/** Moves that the calendar does not have yet go; those that a chosen time took away come back with the written one. */
function moveEdits(
  settings: RhythmSettings,
  actual: readonly ActualSeries[],
  now: Instant,
): readonly SettingsEdit[] {
  const returning = actual.filter((series) => isSlotGivenBack(settings, series));
  const coming = comingMoves(settings, now);
  const stays = (move: OccurrenceMove): boolean => {
    if (returning.some(({ meeting }) => meeting === move.meeting)) return false;
    const series = actual.find(({ meeting }) => meeting === move.meeting);
    return (
      series === undefined ||
      !coming.includes(move) ||
      series.exceptions.some(({ date }) => date === move.date)
    );
  };
  const moves = [...settings.moves.filter(stays), ...returning.flatMap(movesInCalendar)];
  const isSame = moves.length === settings.moves.length && settings.moves.every(stays);
  return isSame && returning.length === 0 ? [] : [{ kind: 'setMoves', moves }];
}

function isSlotGivenBack({ times }: RhythmSettings, { meeting, written }: ActualSeries): boolean {
  const chosen = times[meeting];
  return chosen !== undefined && written !== null && !hasSameSlot(chosen, written.time);
}

function movesInCalendar({ meeting, time, written, exceptions }: ActualSeries): readonly OccurrenceMove[] {
  if (time === null || written === null || !sameTime(time, written.time)) return [];
  return exceptions.flatMap(({ date, standsAt }) =>
    standsAt === null || standsAt.durationMinutes !== time.durationMinutes
      ? []
      : [{ meeting, date, toDate: standsAt.date, toTime: standsAt.time }],
  );
}
