import type { DecisionId } from '../../playbook/decisions';
import type { Finding } from './types';

/** The findings that are about this decision, in the order given. */
export function findingsOfDecision(findings: readonly Finding[], id: DecisionId): readonly Finding[] {
  return findings.filter(({ decision }) => decision === id);
}
