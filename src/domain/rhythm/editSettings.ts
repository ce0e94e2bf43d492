import type { MeetingId } from '../../playbook/meetings';
import type { ModelId } from '../../playbook/models';
import type { Role } from '../../playbook/roles';
import type { Organization, Person } from '../org/types';
import { samePattern } from '../recurrence/samePattern';
import type { SeriesTime } from '../recurrence/types';
import type { ZoneId } from '../time/types';
import { detailsOf, saysSomething } from './meetings';
import { sameMail } from './sameMail';
import type {
  AttendanceKind,
  AttendanceOverride,
  DriftChoice,
  MeetingDetails,
  OccurrenceMove,
  RhythmSettings,
} from './types';

/** One thing that a person changed about the rhythm. */
export type SettingsEdit =
  | { readonly kind: 'chooseModel'; readonly model: ModelId }
  | { readonly kind: 'seat'; readonly role: Role; readonly person: Person | null }
  | { readonly kind: 'escalateTo'; readonly escalation: Organization['escalation'] }
  | {
      readonly kind: 'override';
      readonly meeting: MeetingId;
      readonly role: Role;
      readonly attendance: AttendanceKind;
    }
  | { readonly kind: 'undoOverride'; readonly meeting: MeetingId; readonly role: Role }
  | { readonly kind: 'setTime'; readonly meeting: MeetingId; readonly time: SeriesTime }
  | {
      readonly kind: 'setTimes';
      readonly times: RhythmSettings['times'];
      /** The dates that are moved away from these times; where it is left out, those that still fit stay. */
      readonly moves?: RhythmSettings['moves'];
    }
  | { readonly kind: 'setMoves'; readonly moves: RhythmSettings['moves'] }
  /** Keep or restore what somebody changed in the calendar. */
  | { readonly kind: 'decide'; readonly choice: DriftChoice }
  /** Taken back, or settled. */
  | { readonly kind: 'dropChoices'; readonly choices: readonly Omit<DriftChoice, 'choice'>[] }
  /** What is left out stays as it was decided. */
  | {
      readonly kind: 'setDetails';
      readonly meeting: MeetingId;
      readonly details: Partial<MeetingDetails>;
    }
  | { readonly kind: 'useZone'; readonly zone: ZoneId }
  | { readonly kind: 'organizeAs'; readonly organizer: Person | null }
  | { readonly kind: 'replace'; readonly settings: RhythmSettings };

export function editSettings(settings: RhythmSettings, edit: SettingsEdit): RhythmSettings {
  switch (edit.kind) {
    case 'chooseModel':
      return withOrganization(settings, { model: edit.model });
    case 'seat':
      return withOrganization(settings, {
        seats: { ...settings.organization.seats, [edit.role]: edit.person },
      });
    case 'escalateTo':
      return withOrganization(settings, { escalation: edit.escalation });
    case 'override':
      return { ...settings, overrides: [...without(settings.overrides, edit), overrideFrom(edit)] };
    case 'undoOverride':
      return { ...settings, overrides: without(settings.overrides, edit) };
    case 'setTime':
      return withTimes(settings, { [edit.meeting]: edit.time });
    case 'setTimes':
      return withMoves(withTimes(settings, edit.times), edit);
    case 'setMoves':
      return { ...settings, moves: edit.moves };
    case 'decide':
      return { ...settings, choices: [...otherChoices(settings, [edit.choice]), edit.choice] };
    case 'dropChoices':
      return { ...settings, choices: otherChoices(settings, edit.choices) };
    case 'setDetails':
      return withDetails(settings, edit);
    case 'useZone':
      return { ...settings, times: inZone(settings.times, edit.zone) };
    case 'organizeAs':
      return { ...settings, organizer: edit.organizer };
    case 'replace':
      return edit.settings;
  }
}

function withDetails(
  settings: RhythmSettings,
  { meeting, details }: Extract<SettingsEdit, { kind: 'setDetails' }>,
): RhythmSettings {
  const changed = { ...detailsOf(settings, meeting), ...details };
  const others = Object.entries(settings.details ?? {}).filter(([id]) => id !== meeting);
  const decided = saysSomething(changed) ? [...others, [meeting, changed]] : others;
  if (decided.length === 0) return withoutDetails(settings);
  return { ...settings, details: Object.fromEntries(decided) as RhythmSettings['details'] & object };
}

const withoutDetails = ({ details: _, ...others }: RhythmSettings): RhythmSettings => others;

function withOrganization(settings: RhythmSettings, change: Partial<Organization>): RhythmSettings {
  return { ...settings, organization: { ...settings.organization, ...change } };
}

/** A single date was moved away from one time; at another it may fit. */
function withTimes(settings: RhythmSettings, changed: RhythmSettings['times']): RhythmSettings {
  const times = { ...settings.times, ...changed };
  const stays = ({ meeting }: OccurrenceMove): boolean =>
    hasSameSlot(settings.times[meeting], times[meeting]);
  return { ...settings, times, moves: settings.moves.filter(stays) };
}

function otherChoices(
  { choices = [] }: RhythmSettings,
  dropped: readonly Omit<DriftChoice, 'choice'>[],
): readonly DriftChoice[] {
  return choices.filter((choice) => !dropped.some((one) => isOnSame(one, choice)));
}

function isOnSame(one: Omit<DriftChoice, 'choice'>, other: Omit<DriftChoice, 'choice'>): boolean {
  const [here, there] = [one, other].map(({ meeting, field, date }) => `${meeting} ${field} ${date ?? ''}`);
  return here === there && sameMail(one.mail, other.mail);
}

/** With the moves that were decided together with the times, instead of those that the meetings had. */
function withMoves(
  settings: RhythmSettings,
  { times, moves }: Extract<SettingsEdit, { kind: 'setTimes' }>,
): RhythmSettings {
  if (moves === undefined) return settings;
  return { ...settings, moves: [...settings.moves.filter(({ meeting }) => !(meeting in times)), ...moves] };
}

/** Whether single dates that were moved away from one time fit the other. */
export function hasSameSlot(before: SeriesTime | undefined, after: SeriesTime | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return samePattern(before.pattern, after.pattern) && before.startTime === after.startTime;
}

function without(
  overrides: readonly AttendanceOverride[],
  { meeting, role }: { readonly meeting: MeetingId; readonly role: Role },
): readonly AttendanceOverride[] {
  return overrides.filter((override) => override.meeting !== meeting || override.role !== role);
}

function overrideFrom(edit: Extract<SettingsEdit, { kind: 'override' }>): AttendanceOverride {
  return { meeting: edit.meeting, role: edit.role, kind: edit.attendance };
}

function inZone(times: RhythmSettings['times'], zone: ZoneId): RhythmSettings['times'] {
  return Object.fromEntries(Object.entries(times).map(([meeting, time]) => [meeting, { ...time, zone }]));
}
