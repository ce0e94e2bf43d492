import type { MeetingId, Topic } from '../../playbook/meetings';
import { roleNames } from '../../playbook/roles';
import { escalationRole } from '../org/escalationRole';
import type { Organization } from '../org/types';
import { attendanceOf } from '../rhythm/attendanceOf';
import { meetingOf } from '../rhythm/meetingOf';
import { reasonInWords } from '../rhythm/reasonInWords';
import { mailKey } from '../rhythm/sameMail';
import { topicsOf } from '../rhythm/topicsOf';
import type { RhythmSettings, RoleAttendance } from '../rhythm/types';
import { personWithRole, personWithRoles } from './roleWithPerson';
import { shareMinutes } from './shareMinutes';
import { topicNotes } from './topicNotes';
import type { Agenda, AgendaTopic } from './types';

/**
 * What the invitation says: who leads, who is there and why, the standing topics with what each decides, and where it
 * goes when they cannot settle it. Topics add up to the meeting's time, or to the playbook's length while it has none.
 */
export function agendaOf(
  id: MeetingId,
  settings: Pick<RhythmSettings, 'organization' | 'overrides' | 'times'>,
): Agenda {
  const meeting = meetingOf(id);
  const { organization } = settings;
  const attendance = attendanceOf(id, settings);
  return {
    meeting: id,
    title: meeting.title,
    ledBy: `Led by ${leadsInWords(attendance, organization)}`,
    people: peopleIn(attendance),
    topics: topicsIn(id, organization, settings.times[id]?.durationMinutes ?? meeting.durationMinutes),
    escalation: `What cannot be settled here goes to ${personWithRole(organization, escalationRole(organization))}.`,
  };
}

function leadsInWords(attendance: readonly RoleAttendance[], organization: Organization): string {
  const leads = attendance.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'leads'));
  return personWithRoles(
    organization,
    leads.map(({ role }) => role),
  );
}

function topicsIn(
  meeting: MeetingId,
  organization: Organization,
  durationMinutes: number,
): readonly AgendaTopic[] {
  const topics = topicsOf(meeting, organization);
  const minutes = shareMinutes(durationMinutes, topics.map(takesDecision));
  return topics.map(({ title, links }, index) => ({
    title,
    minutes: minutes[index] ?? 0,
    notes: topicNotes(links, organization),
    decisions: links.flatMap((link) => ('decision' in link ? [link.decision] : [])),
  }));
}

function takesDecision({ links }: Topic): boolean {
  return links.some(({ kind }) => kind === 'takes');
}

const kindWords = { required: 'Required', optional: 'Optional', informed: 'Informed' } as const;
const order = ['required', 'optional', 'informed'] as const;

type Line = Agenda['people'][number];

/** One line a person, with the strongest of their kinds; vacant seats are no line. */
function peopleIn(attendance: readonly RoleAttendance[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const kind of order) {
    for (const place of attendance.filter((one) => one.kind === kind)) {
      if (place.person === null) continue;
      const key = mailKey(place.person.mail);
      lines.set(key, joined(lines.get(key), lineOf(place, place.person.name)));
    }
  }
  return [...lines.values()];
}

function lineOf({ role, kind, reasons }: RoleAttendance, name: string): Line {
  return {
    name,
    role: roleNames[role].short,
    kind: kindWords[kind],
    why: reasons.map(reasonInWords).join('; '),
  };
}

function joined(before: Line | undefined, line: Line): Line {
  if (before === undefined) return line;
  return { ...before, role: `${before.role}, ${line.role}`, why: `${before.why}; ${line.why}` };
}
