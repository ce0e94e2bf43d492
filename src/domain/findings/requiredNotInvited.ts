import { attendanceOf, expectedAttendees } from '../rhythm/attendanceOf';
import { mailKey } from '../rhythm/sameMail';
import { findingKey } from './findingKey';
import type { Evidence, Invitation, Rule } from './types';

/** Everybody whom the meeting requires is in its invitation. */
export const requiredNotInvited: Rule = (evidence) =>
  evidence.invitations.flatMap((invitation) => missingFrom(invitation, evidence));

function missingFrom({ series, organizer }: Invitation, evidence: Evidence): ReturnType<Rule> {
  const { meeting } = series;
  const present = new Set(series.attendees.map(({ mail }) => mailKey(mail)));
  return expectedAttendees(attendanceOf(meeting, evidence), organizer)
    .filter(({ kind, person }) => kind === 'required' && !present.has(mailKey(person.mail)))
    .map(({ person, roles }) => ({
      key: findingKey('requiredNotInvited', meeting, mailKey(person.mail)),
      rule: 'requiredNotInvited',
      decision: null,
      meeting,
      role: roles[0] ?? null,
      person,
      roles,
      remedies: [{ kind: 'goTo', act: { kind: 'reviewInvitation' } }],
    }));
}
