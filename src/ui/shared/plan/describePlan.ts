import { mailsOfStep } from '../../../domain/reconcile/mailsOf';
import type { Plan } from '../../../domain/reconcile/types';

/** "9 changes": for a button and a heading. */
export function formatChangeCount(count: number): string {
  return count === 1 ? '1 change' : `${count} changes`;
}

/** "2 mails will be sent." */
export function formatMailCount({ steps }: Plan): string {
  const total = steps.reduce((sum, step) => sum + mailsOfStep(step), 0);
  if (total === 0) return 'Nobody is mailed.';
  return total === 1 ? '1 mail will be sent.' : `${total} mails will be sent.`;
}

/** How many mails go out in all, said before anything is sent. */
export function formatMailTotal({ steps }: Plan): string {
  const total = steps.reduce((sum, step) => sum + mailsOfStep(step), 0);
  if (total === 0) return 'Nobody is mailed.';
  return total === 1 ? 'Applying sends 1 mail.' : `Applying sends ${total} mails.`;
}
