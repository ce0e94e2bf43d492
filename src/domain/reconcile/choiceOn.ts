import { sameMail } from '../rhythm/sameMail';
import type { DriftChoice } from './types';

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
