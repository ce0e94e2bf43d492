import type { MeetingId } from '../../playbook/meetings';
import { meetings } from '../../playbook/meetings';
import { roleNames } from '../../playbook/roles';
import type { LocalDate } from '../time/types';
import { attendanceOf } from './attendanceOf';
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
export function knownChecks(settings: Settings, knownOn: LocalDate): KnownChecks {
  const asked = meetings.map(({ id }) => [id, askedPeople(id, settings)]);
  return { knownOn, asked: Object.fromEntries(asked) as KnownChecks['asked'] };
}

/** The roles for which the playbook's RACI asks: "CIO (leads the meeting)". All that is known where nobody's seat is. */
export function askedRoles(meeting: MeetingId): readonly string[] {
  const playbook: Settings = {
    organization: { model: 'caio-reports-to-ceo', seats: {}, escalation: 'fromModel' },
    overrides: [],
  };
  return alertingPlaces(meeting, playbook).map(
    ({ role, reasons }) => `${roleNames[role].short} (${describeReasons(reasons, 1)})`,
  );
}

const alerting: readonly Reason['kind'][] = ['leads', 'accountable'];

function alertingPlaces(meeting: MeetingId, settings: Settings): readonly RoleAttendance[] {
  return attendanceOf(meeting, settings).filter(
    ({ kind, reasons }) => kind === 'required' && reasons.some((reason) => alerting.includes(reason.kind)),
  );
}

const mostReasons = 3;

function describeReasons(reasons: readonly Reason[], most = mostReasons): string {
  const words = reasons.filter(({ kind }) => alerting.includes(kind)).map(describeReason);
  return words.slice(0, most).join('; ');
}
