import type { DecisionId } from '../../playbook/decisions';
import type { MeetingId, TopicLink } from '../../playbook/meetings';
import { roleNames } from '../../playbook/roles';
import { roleInModel } from '../org/roles';
import { escalationRole } from '../org/escalation';
import type { Organization } from '../org/types';
import { rolesWith } from '../raci/rows';
import { raciOf } from '../raci/raciOf';
import { attendanceOf } from '../rhythm/attendanceOf';
import { detailsOf, meetingName, meetingOf } from '../rhythm/meetings';
import { topicsOf } from '../rhythm/topics';
import { type ChosenTopic, chosenTopics } from '../rhythm/agendaChoices';
import { mailKey } from '../rhythm/sameMail';
import type { ExtraPerson, RhythmSettings, RoleAttendance } from '../rhythm/types';
import { describeReason } from './describeReason';
import { personWithRole, personWithRoles, roleWithPerson } from './roleWithPerson';
import type { Agenda, AgendaTopic } from './types';

/**
 * Shares the meeting over its topics in steps of five minutes (one minute where five do not fit), adding up exactly;
 * what is left over goes to the topics that decide something first, then to the others in order.
 */
export function shareMinutes(durationMinutes: number, decides: readonly boolean[]): readonly number[] {
  const step = durationMinutes % 5 === 0 && durationMinutes >= 5 * decides.length ? 5 : 1;
  const units = durationMinutes / step;
  const each = Math.floor(units / decides.length);
  const luckyFirst = [...decides.keys()].sort((one, other) => Number(decides[other]) - Number(decides[one]));
  const lucky = new Set(luckyFirst.slice(0, units - each * decides.length));
  return decides.map((_, topic) => (each + (lucky.has(topic) ? 1 : 0)) * step);
}

/** What a topic decides, tells, settles or belongs to: one sentence for each link. */
function topicNotes(links: readonly TopicLink[], organization: Organization): readonly string[] {
  return links.map((link) => {
    switch (link.kind) {
      case 'takes':
        return `Decides ${decisionWithAccountable(link.decision, organization)}`;
      case 'news':
        return `News about ${decisionWithAccountable(link.decision, organization)}`;
      case 'escalationPath':
        return `Goes to ${personWithRole(organization, escalationRole(organization))} when the two leaders do not agree.`;
      case 'charter':
        return `Owned by ${roleWithPerson(organization, roleInModel(organization.model, link.of))}, by charter.`;
    }
  });
}

function decisionWithAccountable(decision: DecisionId, organization: Organization): string {
  const row = raciOf(organization).find((candidate) => candidate.decision === decision);
  if (row === undefined) throw new Error(`The matrix has no decision "${decision}".`);
  const who = rolesWith(row, 'A').map((role) => roleWithPerson(organization, role));
  return `${row.number}, ${row.title}: ${describeAccountable(who)}.`;
}

/** Nobody, one, or several who have to agree on one of them: three different things to the meeting. */
function describeAccountable(who: readonly string[]): string {
  const [last = 'nobody', ...before] = [...who].reverse();
  if (before.length === 0) return `${last} is accountable`;
  return `${before.reverse().join(', ')} and ${last} are accountable; only one of them can be`;
}

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
