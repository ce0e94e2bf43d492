import type { FindingRule } from './types';

/**
 * What a finding is accepted by: the rule and everything that makes it this finding and no other. It stays while a
 * title changes or a person does, and changes where another thing is found: who accepted that the COO answers for
 * decision 1 did not accept it of the CEO.
 */
export function findingKey(rule: FindingRule, ...about: readonly (string | null)[]): string {
  return [rule, ...about.map((part) => part ?? '-')].join(':');
}
