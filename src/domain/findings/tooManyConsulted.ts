import { rolesWith } from '../raci/rolesWith';
import { theDecision, theRole, theRoles } from '../raci/theRole';
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
    const inform = consulted.map((role) =>
      letterRemedy(evidence, row, { label: `Inform ${theRole(role)} afterwards`, letters: [[role, 'I']] }),
    );
    return [
      {
        key: findingKey('tooManyConsulted', row.decision, consulted.join('+')),
        rule: 'tooManyConsulted',
        decision: row.decision,
        meeting: null,
        role: null,
        fact: `${theDecision(row)} consults ${consulted.length} roles: ${theRoles(consulted)}.`,
        why: 'Each of them is one more round before anything is decided.',
        remedies: remediesOf(...inform),
      },
    ];
  });
