import { evidenceOf, rules } from './findingsOf';
import type { Agreed, Finding, FindingRule } from './types';

/** These look at one decision at a time. */
const rulesOfOne: ReadonlySet<FindingRule> = new Set<FindingRule>([
  'notOneAccountable',
  'accountableNotInRoom',
  'accountableOutsideLine',
  'charterOwnsElsewhere',
  'noMeetingTakes',
  'noResponsible',
  'tooManyConsulted',
]);

/** So many decisions that looking at them holds nobody up. */
const rowsAtOnce = 40;

/** The findings of `findingsOf`, in another order: some after each pause that the caller makes. */
export function* findingsByTurns(agreed: Agreed): Generator<readonly Finding[]> {
  const evidence = evidenceOf(agreed, {});
  for (const [name, rule] of Object.entries(rules)) {
    const parts = rulesOfOne.has(name as FindingRule) ? inParts(evidence.rows) : [evidence.rows];
    for (const rows of parts) yield rule({ ...evidence, rows });
  }
}

function inParts<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / rowsAtOnce);
  return Array.from({ length: count }, (_, part) => items.slice(part * rowsAtOnce, (part + 1) * rowsAtOnce));
}
