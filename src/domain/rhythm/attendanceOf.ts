import type { RaciLetter } from '../../playbook/decisions';
import type { Meeting, MeetingId } from '../../playbook/meetings';
import type { ModelId } from '../../playbook/models';
import type { Role } from '../../playbook/roles';
import { holderOf, roleInModel, rolesOf } from '../org/roles';
import { leaderRolesOf } from '../org/escalation';
import type { Organization, Person } from '../org/types';
import { raciOf } from '../raci/raciOf';
import type { RaciRow } from '../raci/types';
import { meetingOf } from './meetings';
import { decisionsTaken, topicsOf } from './topics';
import { mailKey } from './sameMail';
import type {
  AttendanceKind,
  ExpectedAttendee,
  ExtraPerson,
  Reason,
  RhythmSettings,
  RoleAttendance,
} from './types';

/**
 * Each role's place in the meeting, in the order of the matrix' columns: required are the leads, the two leaders and
 * whoever is R or A on a decision that the meeting takes; optional is who is consulted on one; the rest are informed.
 * An override wins and is told. Playbook rule "the right attendees follow from the RACI".
 */
export function attendanceOf(
  meeting: MeetingId,
  { organization, overrides }: Pick<RhythmSettings, 'organization' | 'overrides'>,
): readonly RoleAttendance[] {
  const taken = rowsTakenAt(meeting, organization);
  return rolesOf(organization.model).map((role) => {
    const reasons = [
      ...placeReasons(meetingOf(meeting), organization.model, role),
      ...raciReasons(taken, role),
    ];
    const derived = kindFrom(reasons);
    const chosen = overrides.find((override) => override.meeting === meeting && override.role === role);
    const kind = chosen?.kind ?? derived;
    const overriddenFrom = kind === derived ? null : derived;
    return { role, person: holderOf(organization.seats, role), kind, reasons, overriddenFrom };
  });
}

function rowsTakenAt(meeting: MeetingId, organization: Organization): readonly RaciRow[] {
  const taken = new Set(decisionsTaken(topicsOf(meeting, organization)));
  return raciOf(organization).filter(({ decision }) => taken.has(decision));
}

function placeReasons({ ledBy }: Meeting, model: ModelId, role: Role): readonly Reason[] {
  const leads = ledBy.some((lead) => roleInModel(model, lead) === role);
  if (leads) return [{ kind: 'leads' }];
  return leaderRolesOf(model).includes(role) ? [{ kind: 'partnership' }] : [];
}

const letterReasons = { A: 'accountable', R: 'responsible', C: 'consulted', I: 'informed' } as const;

function raciReasons(taken: readonly RaciRow[], role: Role): readonly Reason[] {
  const letters: readonly RaciLetter[] = ['A', 'R', 'C', 'I'];
  return letters.flatMap((letter) =>
    taken
      .filter((row) => row.letters[role] === letter)
      .map(({ decision, title }) => ({ kind: letterReasons[letter], decision, title })),
  );
}

const strength = {
  leads: 'required',
  partnership: 'required',
  accountable: 'required',
  responsible: 'required',
  consulted: 'optional',
  informed: 'informed',
} as const satisfies Record<Reason['kind'], AttendanceKind>;

function kindFrom(reasons: readonly Reason[]): AttendanceKind {
  const kinds = reasons.map(({ kind }) => strength[kind]);
  if (kinds.includes('required')) return 'required';
  return kinds.includes('optional') ? 'optional' : 'informed';
}

/**
 * The people to invite, in the order of their first role: somebody in two seats once, required if either seat is. Vacant
 * seats invite nobody, informed roles are not invited, and the organizer is in the meeting anyway. Extra people follow;
 * one whom a seat puts there already keeps the stronger place.
 */
export function expectedAttendees(
  attendance: readonly RoleAttendance[],
  organizer: Person,
  extra: readonly ExtraPerson[] = [],
): readonly ExpectedAttendee[] {
  const seated = attendance.flatMap(({ role, person, kind }) =>
    person === null || kind === 'informed' ? [] : [{ person, roles: [role], kind }],
  );
  const byMail = new Map<string, ExpectedAttendee>();
  for (const { person, roles, kind } of [...seated, ...extra.map((one) => ({ ...one, roles: [] }))]) {
    const before = byMail.get(mailKey(person.mail));
    byMail.set(mailKey(person.mail), {
      person: before?.person ?? person,
      roles: [...(before?.roles ?? []), ...roles],
      kind: before?.kind === 'required' ? 'required' : kind,
    });
  }
  byMail.delete(mailKey(organizer.mail));
  return [...byMail.values()];
}
