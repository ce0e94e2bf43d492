import type { DecisionId } from '../../playbook/decisions';
import type { TopicLink } from '../../playbook/meetings';
import { escalationRole } from '../org/escalationRole';
import { roleInModel } from '../org/rolesOf';
import type { Organization } from '../org/types';
import { raciOf } from '../raci/raciOf';
import { rolesWith } from '../raci/rolesWith';
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
  const who = rolesWith(row, 'A').map((role) => roleWithPerson(organization, role));
  return `${row.number}, ${row.title}: ${describeAccountable(who)}.`;
}

/** Nobody, one, or several who have to agree on one of them: three different things to the meeting. */
function describeAccountable(who: readonly string[]): string {
  const [last = 'nobody', ...before] = [...who].reverse();
  if (before.length === 0) return `${last} is accountable`;
  return `${before.reverse().join(', ')} and ${last} are accountable; only one of them can be`;
}
