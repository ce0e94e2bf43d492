import { accountableRole, rolesWith } from '../raci/rows';
import { findingKey } from './findingKey';
import { letterRemedy, remediesOf } from './letterRemedy';
import type { Rule } from './types';

/** A decision has somebody who does the work. Playbook rows 4, 5, 6 and 8 have not. */
export const noResponsible: Rule = (evidence) =>
  evidence.rows.flatMap((row) => {
    if (rolesWith(row, 'R').length > 0) return [];
    const role = accountableRole(row);
    const consulted = rolesWith(row, 'C').map((one) =>
      letterRemedy(evidence, row, { kind: 'makeResponsible', role: one }, [[one, 'R']]),
    );
    return [
      {
        key: findingKey('noResponsible', row.decision),
        rule: 'noResponsible',
        decision: row.decision,
        meeting: null,
        role,
        row,
        remedies: [
          ...remediesOf(...consulted),
          { kind: 'openDecision', decision: row.decision, letter: 'R' },
        ],
      },
    ];
  });
