import type { Person } from '../../../domain/org/types';
import { attendanceOf } from '../../../domain/rhythm/attendanceOf';
import { detailsOf } from '../../../domain/rhythm/meetings';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { meetings, type MeetingId } from '../../../playbook/meetings';
import { mailKey } from '../../../domain/rhythm/sameMail';

/** A person whose calendar matters to a meeting. */
export interface InvitedPerson {
  readonly person: Person;
  readonly optional: boolean;
}

/** The invited people of a meeting, also those without a seat, each once; required if any of their roles is. */
export function invitedPeople(settings: RhythmSettings, meeting: MeetingId): readonly InvitedPerson[] {
  const byMail = new Map<string, InvitedPerson>();
  const invited = [...attendanceOf(meeting, settings), ...detailsOf(settings, meeting).people];
  for (const { person, kind } of invited) {
    if (person === null || kind === 'informed') continue;
    const mail = mailKey(person.mail);
    const optional = kind === 'optional' && (byMail.get(mail)?.optional ?? true);
    byMail.set(mail, { person, optional });
  }
  return [...byMail.values()];
}

/** Everybody invited to any of the three meetings, each once. */
export function everybodyInvited(settings: RhythmSettings): readonly Person[] {
  const people = meetings.flatMap(({ id }) => invitedPeople(settings, id).map(({ person }) => person));
  return [...new Map(people.map((person) => [mailKey(person.mail), person])).values()];
}
