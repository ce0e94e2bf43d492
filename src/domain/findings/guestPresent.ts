import { rolesHeldBy, rolesOf } from '../org/roles';
import type { Role } from '../../playbook/roles';
import type { ActualAttendee } from '../reconcile/types';
import { attendanceOf, expectedAttendees } from '../rhythm/attendanceOf';
import { detailsOf } from '../rhythm/meetings';
import { mailKey, sameMail } from '../rhythm/sameMail';
import { findingKey } from './findingKey';
import type { Evidence, Invitation, Remedy, Rule } from './types';

/**
 * Everybody in an invitation is there for a reason. Who is not expected and was not invited by Tandem is a guest: the
 * plan leaves them in place. Rooms and other resources are no people.
 */
export const guestPresent: Rule = (evidence) =>
  evidence.invitations.flatMap((invitation) =>
    guestsAt(invitation, evidence).map((guest) => findingOf(guest, invitation, evidence)),
  );

function guestsAt({ series, organizer }: Invitation, evidence: Evidence): readonly ActualAttendee[] {
  const expected = expectedAttendees(
    attendanceOf(series.meeting, evidence),
    organizer,
    detailsOf(evidence, series.meeting).people,
  );
  const known = new Set(
    [...expected.map(({ person }) => person), ...(series.written?.attendees ?? []), organizer].map(
      ({ mail }) => mailKey(mail),
    ),
  );
  return series.attendees.filter(({ kind, mail }) => kind !== 'resource' && !known.has(mailKey(mail)));
}

function findingOf(
  { name, mail }: ActualAttendee,
  { series: { meeting } }: Invitation,
  evidence: Evidence,
): ReturnType<Rule>[number] {
  const roles = rolesOfMail(mail, evidence);
  return {
    key: findingKey('guestPresent', meeting, mailKey(mail)),
    rule: 'guestPresent',
    decision: null,
    meeting,
    role: roles[0] ?? null,
    guest: name,
    roles,
    remedies: roles.slice(0, 1).map((role) => inviteAsOptional(meeting, role)),
  };
}

function rolesOfMail(mail: string, { organization: { model, seats } }: Evidence): readonly Role[] {
  const holder = Object.values(seats).find((person) => person !== null && sameMail(person.mail, mail));
  return holder ? rolesHeldBy(seats, holder.id).filter((role) => rolesOf(model).includes(role)) : [];
}

function inviteAsOptional(meeting: Invitation['series']['meeting'], role: Role): Remedy {
  return {
    kind: 'edit',
    act: { kind: 'invite', role, as: 'optional' },
    edits: [{ kind: 'override', meeting, role, attendance: 'optional' }],
  };
}
