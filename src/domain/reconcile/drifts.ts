import { sameMail } from '../rhythm/sameMail';
import type { DriftChoice } from '../rhythm/types';

/**
 * Three ways to look at one thing: as it should be, as Tandem last wrote it, as the calendar has it. 'change': what
 * should be has changed since it was written; 'drift': somebody else changed it since.
 */
type Verdict = 'agrees' | 'change' | 'drift';

interface ThreeViews<Value> {
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

/** What was decided on a drift, or null. */
export function choiceOn(
  { meeting, field, mail, date }: Omit<DriftChoice, 'choice'>,
  choices: readonly DriftChoice[],
): DriftChoice['choice'] | null {
  const isOnIt = (choice: DriftChoice) =>
    choice.meeting === meeting &&
    choice.field === field &&
    choice.date === date &&
    sameMail(choice.mail, mail);
  return choices.find(isOnIt)?.choice ?? null;
}
