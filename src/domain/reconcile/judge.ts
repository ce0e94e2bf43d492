/**
 * Three ways to look at one thing: as it should be, as Tandem last wrote it, as the calendar has it. 'change': what
 * should be has changed since it was written; 'drift': somebody else changed it since.
 */
export type Verdict = 'agrees' | 'change' | 'drift';

export interface ThreeViews<Value> {
  readonly expected: Value;
  readonly written: Value;
  readonly actual: Value;
}

/** The verdict on one thing. Where both sides changed it differently, what should be wins: it is the newer decision. */
export function judge<Value>(
  { expected, written, actual }: ThreeViews<Value>,
  same: (one: Value, other: Value) => boolean,
): Verdict {
  if (same(expected, actual)) return 'agrees';
  return same(expected, written) ? 'drift' : 'change';
}
