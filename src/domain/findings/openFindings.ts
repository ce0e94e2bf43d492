import type { DecisionId } from '../../playbook/decisions';
import type { AcceptedFinding } from '../workspace/types';
import type { Finding } from './types';

export interface SettledFinding {
  readonly finding: Finding;
  readonly acceptance: AcceptedFinding;
}

/** Which findings still ask for something, and which an owner accepted; both in the order given. */
export function openFindings(
  findings: readonly Finding[],
  accepted: readonly AcceptedFinding[],
): { readonly open: readonly Finding[]; readonly accepted: readonly SettledFinding[] } {
  const byKey = new Map(accepted.map((one) => [one.key, one]));
  return {
    open: findings.filter(({ key }) => !byKey.has(key)),
    accepted: findings.flatMap((finding) => {
      const acceptance = byKey.get(finding.key);
      return acceptance === undefined ? [] : [{ finding, acceptance }];
    }),
  };
}

/** The findings that are about this decision, in the order given. */
export function findingsOfDecision(findings: readonly Finding[], id: DecisionId): readonly Finding[] {
  return findings.filter(({ decision }) => decision === id);
}
