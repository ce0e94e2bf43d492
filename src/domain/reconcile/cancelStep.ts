import { mailsOf } from './mailsOf';
import type { ActualSeries, PlanStep } from './types';

/** Cancels the series; everybody in it is told, and nobody where nobody was invited. */
export function cancelStep({ meeting, eventId, subject, attendees }: ActualSeries, why: string): PlanStep {
  return { kind: 'cancel', meeting, why, mails: mailsOf(attendees), eventId, subject };
}
