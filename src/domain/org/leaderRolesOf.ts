import type { ModelId } from '../../playbook/models';
import type { Role } from '../../playbook/roles';
import { roleInModel } from './rolesOf';

/** The two roles of the partnership: CAIO and CIO, or VP of AI and CIO where there is no CAIO. */
export function leaderRolesOf(model: ModelId): readonly [Role, Role] {
  return [roleInModel(model, 'CAIO'), 'CIO'];
}
