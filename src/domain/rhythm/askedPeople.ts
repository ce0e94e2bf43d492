import { type MeetingId, meetings } from '../../playbook/meetings';
import { roleNames, type Role } from '../../playbook/roles';
import type { LocalDate } from '../time/types';
import { attendanceOf } from './attendanceOf';
import { meetingName } from './meetings';
import { describeReason } from '../agenda/describeReason';
import type { AskedPerson, KnownChecks, Reason, RhythmSettings, RoleAttendance } from './types';

type Settings = Pick<RhythmSettings, 'organization' | 'overrides'>;

/**
 * Who must be there, in the order of the matrix' columns. A vacant seat and a role that the organization chose not to
 * require are left out: nobody could settle them in the form.
 */
export function askedPeople(meeting: MeetingId, settings: Settings): readonly AskedPerson[] {
  return alertingPlaces(meeting, settings).flatMap(({ role, person, reasons }) => {
    if (person === null) return [];
    const { mail, name } = person;
    return [{ mail, who: `${name} (${roleNames[role].short})`, why: describeReasons(reasons) }];
  });
}

/** Who must be there at each of the three meetings, as of that day. */
export function knownChecks(
  settings: Settings & Pick<RhythmSettings, 'details'>,
  knownOn: LocalDate,
): KnownChecks {
  const ofEach = <Of>(about: (meeting: MeetingId) => Of) =>
    Object.fromEntries(meetings.map(({ id }) => [id, about(id)])) as Readonly<Record<MeetingId, Of>>;
  return {
    knownOn,
    names: ofEach((meeting) => meetingName(settings, meeting)),
    asked: ofEach((meeting) => askedPeople(meeting, settings)),
  };
}

/** The roles for which the playbook's RACI asks, each with its first reason. All that is known where nobody's seat is. */
export function askedRoles(meeting: MeetingId): readonly { readonly role: Role; readonly reason: Reason }[] {
  const playbook: Settings = {
    organization: { model: 'caio-reports-to-ceo', seats: {}, escalation: 'fromModel' },
    overrides: [],
  };
  return alertingPlaces(meeting, playbook).flatMap(({ role, reasons }) =>
    reasons
      .filter(isAlerting)
      .slice(0, 1)
      .map((reason) => ({ role, reason })),
  );
}

const isAlerting = ({ kind }: Reason): boolean => kind === 'leads' || kind === 'accountable';

function alertingPlaces(meeting: MeetingId, settings: Settings): readonly RoleAttendance[] {
  return attendanceOf(meeting, settings).filter(
    ({ kind, reasons }) => kind === 'required' && reasons.some(isAlerting),
  );
}

const mostReasons = 3;

/** As it travels with the series, for a check that has no settings to look into. */
const describeReasons = (reasons: readonly Reason[]): string =>
  reasons.filter(isAlerting).slice(0, mostReasons).map(describeReason).join('; ');
