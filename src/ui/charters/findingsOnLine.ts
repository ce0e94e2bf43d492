import type { CharterEntry } from '../../domain/charter/charterEntries';
import { charterLines } from '../../domain/findings/charterLines';
import type { Finding } from '../../domain/findings/types';

/** What was found about the decision that the line claims: somebody else answers for it. */
export function findingsOnLine(
  findings: readonly Finding[],
  { charterOf, playbookWords }: CharterEntry,
): readonly Finding[] {
  return findings.filter(({ rule, decision }) => {
    if (rule !== 'charterOwnsElsewhere' || decision === null || !(decision in charterLines)) return false;
    const claim = charterLines[decision as keyof typeof charterLines];
    return claim?.charterOf === charterOf && claim.line === playbookWords;
  });
}
