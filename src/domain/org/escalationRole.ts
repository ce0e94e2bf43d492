import type { Role } from '../../playbook/roles';
import { leaderRolesOf } from './leaderRolesOf';
import { managersOf } from './managersOf';
import type { Organization } from './types';

/**
 * Who settles what the two leaders cannot: the role that was set explicitly, else the nearest manager whom both share
 * in the chosen model. Tandem's rule on the escalation path (model 1: CEO; models 2 and 3: COO).
 */
export function escalationRole(organization: Pick<Organization, 'model' | 'escalation'>): Role {
  const { model, escalation } = organization;
  return escalation === 'fromModel' ? nearestSharedManager(model) : escalation;
}

function nearestSharedManager(model: Organization['model']): Role {
  const [first, second] = leaderRolesOf(model);
  const aboveSecond = managersOf(model, second);
  const shared = managersOf(model, first).find((role) => aboveSecond.includes(role));
  if (shared === undefined) throw new Error(`The leaders of model "${model}" share no manager.`);
  return shared;
}
