import type { DecisionId } from '../../playbook/decisions';
import type { TopicLink } from '../../playbook/meetings';
import { escalationRole } from '../org/escalationRole';
import { roleInModel } from '../org/rolesOf';
import type { Organization } from '../org/types';
import { accountableRole } from '../raci/accountableRole';
import { raciOf } from '../raci/raciOf';
import { personWithRole, roleWithPerson } from './roleWithPerson';

/** What a topic decides, tells, settles or belongs to: one sentence for each link. */
export function topicNotes(links: readonly TopicLink[], organization: Organization): readonly string[] {
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
  const role = accountableRole(row);
  const who = role === null ? 'nobody' : roleWithPerson(organization, role);
  return `${row.number}, ${row.title}: ${who} is accountable.`;
}
