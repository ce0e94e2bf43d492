import { holderOf, rolesOf } from '../org/roles';
import { rolesWith } from '../raci/rows';
import { findingKey } from './findingKey';
import type { Rule } from './types';

/** Every role of the model has somebody in its seat. */
export const vacantSeat: Rule = ({ organization, rows }) =>
  rolesOf(organization.model)
    .filter((role) => holderOf(organization.seats, role) === null)
    .map((role) => ({
      key: findingKey('vacantSeat', role),
      rule: 'vacantSeat',
      decision: null,
      meeting: null,
      role,
      answersFor: rows.filter((row) => rolesWith(row, 'A').includes(role)).length,
      remedies: [{ kind: 'goTo', act: { kind: 'fillSeat', role } }],
    }));
