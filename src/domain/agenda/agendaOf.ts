import type { MeetingId } from '../../playbook/meetings';
import { roleNames } from '../../playbook/roles';
import { escalationRole } from '../org/escalationRole';
import type { Organization } from '../org/types';
import { attendanceOf } from '../rhythm/attendanceOf';
import { chosenTopics, type ChosenTopic } from '../rhythm/chosenTopics';
import { detailsOf } from '../rhythm/detailsOf';
import { meetingName } from '../rhythm/meetingName';
import { meetingOf } from '../rhythm/meetingOf';
import { describeReason } from './describeReason';
import { mailKey } from '../rhythm/sameMail';
import { topicsOf } from '../rhythm/topicsOf';
import type { ExtraPerson, RhythmSettings, RoleAttendance } from '../rhythm/types';
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
  settings: Pick<RhythmSettings, 'organization' | 'overrides' | 'times' | 'details'>,
): Agenda {
  const meeting = meetingOf(id);
  const { organization } = settings;
  const attendance = attendanceOf(id, settings);
  return {
    meeting: id,
    title: meetingName(settings, id),
    ledBy: `Led by ${describeLeads(attendance, organization)}`,
    people: peopleIn(attendance, detailsOf(settings, id).people),
    topics: topicsIn(id, settings, settings.times[id]?.durationMinutes ?? meeting.durationMinutes),
    escalation: `What cannot be settled here goes to ${personWithRole(organization, escalationRole(organization))}.`,
  };
}

function describeLeads(attendance: readonly RoleAttendance[], organization: Organization): string {
  const leads = attendance.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'leads'));
  return personWithRoles(
    organization,
    leads.map(({ role }) => role),
  );
}

function topicsIn(
  meeting: MeetingId,
  settings: Pick<RhythmSettings, 'organization' | 'details'>,
  durationMinutes: number,
): readonly AgendaTopic[] {
  const { organization } = settings;
  const topics = chosenTopics(topicsOf(meeting, organization), detailsOf(settings, meeting).topics);
  const minutes = minutesOf(topics, durationMinutes);
  return topics.map(({ title, links }, index) => ({
    title,
    minutes: minutes[index] ?? 0,
    notes: topicNotes(links, organization),
    decisions: links.flatMap((link) => ('decision' in link ? [link.decision] : [])),
  }));
}

/** Chosen minutes stand where they fit and leave the others something; what is left is shared over those. */
function minutesOf(topics: readonly ChosenTopic[], durationMinutes: number): readonly number[] {
  const open = topics.filter(({ minutes }) => minutes === null);
  const left = durationMinutes - topics.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  if (left < open.length) return shareMinutes(durationMinutes, topics.map(takesDecision));
  const shared = [...(open.length === 0 ? [] : shareMinutes(left, open.map(takesDecision)))];
  return topics.map(({ minutes }) => minutes ?? shared.shift() ?? 0);
}

function takesDecision({ links }: ChosenTopic): boolean {
  return links.some(({ kind }) => kind === 'takes');
}

const kindLabels = { required: 'Required', optional: 'Optional', informed: 'Informed' } as const;
const order = ['required', 'optional', 'informed'] as const;

type Line = Agenda['people'][number];

/** One line a person, with the strongest of their kinds; vacant seats are no line. */
function peopleIn(attendance: readonly RoleAttendance[], extra: readonly ExtraPerson[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const kind of order) {
    for (const place of attendance.filter((one) => one.kind === kind)) {
      if (place.person === null) continue;
      const key = mailKey(place.person.mail);
      lines.set(key, joined(lines.get(key), lineOf(place, place.person.name)));
    }
  }
  for (const { person, kind, because } of extra) {
    const key = mailKey(person.mail);
    const line = { name: person.name, role: '', kind: kindLabels[kind], why: because };
    if (!lines.has(key)) lines.set(key, line);
  }
  return [...lines.values()];
}

function lineOf({ role, kind, reasons }: RoleAttendance, name: string): Line {
  return {
    name,
    role: roleNames[role].short,
    kind: kindLabels[kind],
    why: reasons.map(describeReason).join('; '),
  };
}

function joined(before: Line | undefined, line: Line): Line {
  if (before === undefined) return line;
  return { ...before, role: `${before.role}, ${line.role}`, why: `${before.why}; ${line.why}` };
}
