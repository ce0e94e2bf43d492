import { sameMail } from '../rhythm/sameMail';
import type { Drift, DriftChoice } from './types';

/** What was decided on a drift, or null. */
export function choiceOn(
  { meeting, field, mail, date }: Drift,
  choices: readonly DriftChoice[],
): DriftChoice['choice'] | null {
  const isOnIt = (choice: DriftChoice) =>
    choice.meeting === meeting &&
    choice.field === field &&
    choice.date === date &&
    sameMail(choice.mail, mail);
  return choices.find(isOnIt)?.choice ?? null;
}
