import { mailsOf } from './mailsOf';
import type { ActualSeries, SingleStep } from './types';

/** Cancels the series; everybody in it is told, and nobody where nobody was invited. */
export function cancelStep({ meeting, eventId, subject, attendees }: ActualSeries, why: string): SingleStep {
  return { kind: 'cancel', meeting, why, mails: mailsOf(attendees), eventId, subject };
}
