import { meetings } from '../../playbook/meetings';
import { type ModelId, type OrganizationalModel, models } from '../../playbook/models';
import { personWithRole } from '../../domain/agenda/roleWithPerson';
import { modelOf, rolesOf } from '../../domain/org/roles';
import { escalationRole, leaderRolesOf } from '../../domain/org/escalation';
import { rolesWith } from '../../domain/raci/rows';
import { raciOf } from '../../domain/raci/raciOf';
import { theRole } from '../../wording/theRole';
import { meetingName } from '../../domain/rhythm/meetings';
import type { RhythmSettings } from '../../domain/rhythm/types';
import { describeInvited } from '../shared/describeInvited';
import { withModel } from '../../domain/model/withModel';
import { capitalized } from '../../wording/capitalized';

/** One point of comparison: what it is about, and what each model says to it. Each line is a sentence or a short phrase. */
export interface ModelPoint {
  readonly title: string;
  readonly answers: Readonly<Record<ModelId, readonly string[]>>;
}

type Settings = Pick<RhythmSettings, 'organization' | 'overrides' | 'times' | 'details'>;

/** The three models point by point, with this organization's matrix and people. */
export function compareModels(settings: Settings): readonly ModelPoint[] {
  return [
    point('Who reports to whom', settings, ({ organization: { model } }) => reporting(model)),
    point('Best where', settings, ({ organization: { model } }) => [modelOf(model).bestWhere]),
    point('What follows', settings, ({ organization: { model } }) => [modelOf(model).consequence]),
    point('Who settles disputes', settings, disputes),
    point('Accountable for', settings, accountableCounts),
    ...meetings.map(({ id }) =>
      point(`At the ${meetingName(settings, id)}`, settings, (under) => describeInvited(id, under)),
    ),
    point('Time to move on when', settings, ({ organization: { model } }) => signs(modelOf(model))),
  ];
}

function point(
  title: string,
  settings: Settings,
  answer: (under: Settings) => readonly string[],
): ModelPoint {
  const answers = models.map(({ id }) => [id, answer(withModel(settings, id))] as const);
  return { title, answers: Object.fromEntries(answers) as ModelPoint['answers'] };
}

function reporting(model: ModelId): readonly string[] {
  return leaderRolesOf(model).flatMap((role) => {
    const manager = modelOf(model).reportsTo[role];
    return manager === undefined ? [] : [`${capitalized(theRole(role))} reports to ${theRole(manager)}.`];
  });
}

function disputes({ organization }: Settings): readonly string[] {
  const chosen = organization.escalation === 'fromModel' ? '' : ', as you set it';
  return [`${capitalized(personWithRole(organization, escalationRole(organization)))}${chosen}.`];
}

function accountableCounts({ organization }: Settings): readonly string[] {
  const rows = raciOf(organization);
  return rolesOf(organization.model).map((role) => {
    const count = rows.filter((row) => rolesWith(row, 'A').includes(role)).length;
    return `${capitalized(theRole(role))}: ${count === 0 ? 'none' : count} of ${rows.length} decisions`;
  });
}

function signs({ signsToMoveOn }: OrganizationalModel): readonly string[] {
  if (signsToMoveOn.length === 0) return ['This model does not expire.'];
  return signsToMoveOn.map(({ title }) => title);
}
