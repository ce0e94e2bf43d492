import { accountableRole } from '../raci/accountableRole';
import { rolesWith } from '../raci/rolesWith';
import { theDecision, theRole } from '../raci/theRole';
import { findingKey } from './findingKey';
import { letterRemedy, remediesOf } from './letterRemedy';
import type { Rule } from './types';

/** A decision has somebody who does the work. Playbook rows 4, 5, 6 and 8 have not. */
export const noResponsible: Rule = (evidence) =>
  evidence.rows.flatMap((row) => {
    if (rolesWith(row, 'R').length > 0) return [];
    const role = accountableRole(row);
    const consulted = rolesWith(row, 'C').map((one) =>
      letterRemedy(evidence, row, { label: `Make ${theRole(one)} responsible`, letters: [[one, 'R']] }),
    );
    return [
      {
        key: findingKey('noResponsible', row.decision),
        rule: 'noResponsible',
        decision: row.decision,
        meeting: null,
        role,
        fact: `${theDecision(row)} has nobody responsible.`,
        why:
          role === null
            ? 'Nobody is named to do the work.'
            : `Until somebody is named, ${theRole(role)} answers for it and also does the work.`,
        remedies: [
          ...remediesOf(...consulted),
          { label: 'Choose who is responsible', kind: 'openDecision', decision: row.decision },
        ],
      },
    ];
  });
