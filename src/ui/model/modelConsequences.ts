import { raciLetterLabels, type RaciLetter } from '../../playbook/decisions';
import { type MeetingId, meetings } from '../../playbook/meetings';
import type { ModelId } from '../../playbook/models';
import { type Role, roleNames } from '../../playbook/roles';
import { agendaOf } from '../../domain/agenda/agendaOf';
import { personWithRole, roleWithPerson } from '../../domain/agenda/roleWithPerson';
import { findingsOf } from '../../domain/findings/findingsOf';
import type { Agreed, Finding } from '../../domain/findings/types';
import { rolesOf } from '../../domain/org/roles';
import { escalationRole } from '../../domain/org/escalation';
import { raciOf } from '../../domain/raci/raciOf';
import type { RaciRow } from '../../domain/raci/types';
import { capitalized } from '../../wording/capitalized';
import type { RhythmSettings } from '../../domain/rhythm/types';
import { meetingName } from '../../domain/rhythm/meetings';
import { changeIn, type Consequence } from '../shared/changeIn';
import { describeInvited } from '../shared/describeInvited';
import { withModel } from '../../domain/model/withModel';

/** Everything that another model changes; empty lists where nothing does. */
export interface ModelConsequences {
  readonly seats: readonly Consequence[];
  readonly raci: readonly Consequence[];
  readonly attendees: readonly Consequence[];
  readonly escalation: readonly Consequence[];
  readonly agendas: readonly Consequence[];
  /** What would no longer be found, and what would be found anew. */
  readonly findings: { readonly settled: readonly Finding[]; readonly raised: readonly Finding[] };
}

/** What the leaders agreed until now. A `WorkspaceContent` is one. */
export interface BeforeModel extends Agreed {
  readonly settings: Settings;
}

type Settings = Pick<RhythmSettings, 'organization' | 'overrides' | 'times' | 'details'>;

/**
 * What follows from choosing the model, before it is chosen. The invitations to change follow from the same settings
 * by `planChanges`.
 */
export function modelConsequences(content: BeforeModel, model: ModelId): ModelConsequences {
  const { settings } = content;
  const after = withModel(settings, model);
  const inMeetings = (linesOf: (meeting: MeetingId, under: Settings) => readonly string[]) =>
    meetings.flatMap(({ id }) =>
      changeIn(meetingName(settings, id), linesOf(id, settings), linesOf(id, after)),
    );
  return {
    seats: seatChanges(settings, after),
    raci: raciChanges(settings, after),
    attendees: inMeetings(describeInvited),
    escalation: changeIn('Escalation path', escalation(settings), escalation(after)),
    agendas: inMeetings(agendaLines),
    findings: findingChanges(content, after),
  };
}

const escalation = ({ organization }: Settings): readonly string[] => [
  capitalized(personWithRole(organization, escalationRole(organization))),
];

/** Who keeps a seat that the model lacks is still remembered in it. */
function seatChanges(before: Settings, after: Settings): readonly Consequence[] {
  const roles = new Set([before, after].flatMap(({ organization: { model } }) => rolesOf(model)));
  return [...roles].flatMap((role) => changeIn(roleNames[role].short, seat(role, before), seat(role, after)));
}

function seat(role: Role, { organization }: Settings): readonly string[] {
  if (!rolesOf(organization.model).includes(role)) return ['Not in this model'];
  return [capitalized(roleWithPerson(organization, role))];
}

function raciChanges(before: Settings, after: Settings): readonly Consequence[] {
  const rows = new Map(raciOf(after.organization).map((row) => [row.decision, row]));
  return raciOf(before.organization).flatMap((row) => {
    const other = rows.get(row.decision);
    return other === undefined
      ? []
      : changeIn(`${row.number}, ${row.title}`, letterLines(row, other), letterLines(other, row));
  });
}

/** "CIO: Accountable" for each role whose letter is not the same on the other row. */
function letterLines({ letters }: RaciRow, other: RaciRow): readonly string[] {
  const roles = (Object.keys(roleNames) as Role[]).filter((role) => letters[role] !== other.letters[role]);
  return roles.flatMap((role) => {
    const letter: RaciLetter | undefined = letters[role];
    return letter === undefined ? [] : [`${roleNames[role].short}: ${raciLetterLabels[letter]}`];
  });
}

/** Everything that people read in the agenda, line by line. */
function agendaLines(meeting: MeetingId, settings: Settings): readonly string[] {
  const { ledBy, topics, escalation: path } = agendaOf(meeting, settings);
  return [ledBy, ...topics.flatMap(({ title, notes }) => notes.map((note) => `${title}: ${note}`)), path];
}

function findingChanges(content: BeforeModel, settings: Settings): ModelConsequences['findings'] {
  const before = findingsOf(content);
  const after = findingsOf({ ...content, settings });
  return { settled: without(before, after), raised: without(after, before) };
}

function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const keys = new Set(others.map(({ key }) => key));
  return findings.filter(({ key }) => !keys.has(key));
}
