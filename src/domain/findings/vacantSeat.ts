import type { Role } from '../../playbook/roles';
import { holderOf } from '../org/holderOf';
import { rolesOf } from '../org/rolesOf';
import { rolesWith } from '../raci/rolesWith';
import { sentence, theRole } from '../raci/theRole';
import { findingKey } from './findingKey';
import type { Evidence, Rule } from './types';

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
      fact: `${sentence(theRole(role))}’s seat is vacant.`,
      why: whyOf(role, rows),
      remedies: [{ label: `Fill the seat of ${theRole(role)}`, kind: 'goTo', screen: 'seats' }],
    }));

function whyOf(role: Role, rows: Evidence['rows']): string {
  const count = rows.filter((row) => rolesWith(row, 'A').includes(role)).length;
  if (count === 0) return 'Nobody can be asked, told or invited in that role.';
  return `Nobody answers for ${count === 1 ? 'one decision' : `${count} decisions`}, and nobody can be invited in that role.`;
}
