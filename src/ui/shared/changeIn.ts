/** One thing that changes, as a person reads it; each line of before and after stands on its own. */
export interface Consequence {
  /** "3, AI tool and vendor selection", "AI Governance Council", "Escalation path", "VP of AI". */
  readonly about: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The change of one thing; none where both say the same. */
export function changeIn(
  about: string,
  before: readonly string[],
  after: readonly string[],
): readonly Consequence[] {
  const isSame = before.length === after.length && before.every((line, index) => line === after[index]);
  return isSame ? [] : [{ about, before, after }];
}
