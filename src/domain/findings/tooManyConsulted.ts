import type { Role } from '../../playbook/roles';
import { rolesWith } from '../raci/rows';
import { findingKey } from './findingKey';
import { letterRemedy, remediesOf } from './letterRemedy';
import type { Rule } from './types';

/** Of four roles: with a third, everybody but the accountable role is asked first, and nobody is simply told. */
const mostConsulted = 2;

/** At most two roles are asked before a decision. */
export const tooManyConsulted: Rule = (evidence) =>
  evidence.rows.flatMap((row) => {
    const consulted = rolesWith(row, 'C');
    if (consulted.length <= mostConsulted) return [];
    const inform = choicesOf(consulted, consulted.length - mostConsulted).map((roles) =>
      letterRemedy(
        evidence,
        row,
        { kind: 'inform', roles },
        roles.map((role) => [role, 'I']),
      ),
    );
    return [
      {
        key: findingKey('tooManyConsulted', row.decision, consulted.join('+')),
        rule: 'tooManyConsulted',
        decision: row.decision,
        meeting: null,
        role: null,
        row,
        roles: consulted,
        remedies: remediesOf(...inform),
      },
    ];
  });

/** Every choice of so many of the roles: informing fewer would leave too many consulted. */
function choicesOf(roles: readonly Role[], count: number): readonly (readonly Role[])[] {
  if (count === 0) return [[]];
  return roles.flatMap((role, index) =>
    choicesOf(roles.slice(index + 1), count - 1).map((others) => [role, ...others]),
  );
}
