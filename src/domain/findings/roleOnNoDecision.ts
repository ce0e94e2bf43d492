import { rolesOf } from '../org/rolesOf';
import { sentence, theRole } from '../raci/theRole';
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
      fact: `${sentence(theRole(role))} has a letter on no decision.`,
      why: 'The role is in the model, and nobody would ask it or tell it anything.',
      remedies: [{ label: `Give ${theRole(role)} a part`, kind: 'goTo', screen: 'raci' }],
    }));
};
