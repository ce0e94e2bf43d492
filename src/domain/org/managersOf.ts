import type { ModelId } from '../../playbook/models';
import type { Role } from '../../playbook/roles';
import { modelOf } from './modelOf';

/** The managers above a role in the model, nearest first; none for the CEO and for roles that the model lacks. */
export function managersOf(model: ModelId, role: Role): readonly Role[] {
  const manager = modelOf(model).reportsTo[role];
  return manager === undefined ? [] : [manager, ...managersOf(model, manager)];
}
