import { rolesOf } from '../org/roles';
import { findingKey } from './findingKey';
import type { Rule } from './types';

/** Every role of the model has a letter somewhere in the matrix. */
export const roleOnNoDecision: Rule = ({ organization, rows }) => {
  const named = new Set(rows.flatMap(({ letters }) => Object.keys(letters)));
  return rolesOf(organization.model)
    .filter((role) => !named.has(role) && rows.length > 0)
    .map((role) => ({
      key: findingKey('roleOnNoDecision', role),
      rule: 'roleOnNoDecision',
      decision: null,
      meeting: null,
      role,
      remedies: [{ kind: 'goTo', act: { kind: 'givePart', role } }],
    }));
};
