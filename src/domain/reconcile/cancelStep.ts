import { mailsOf } from './mailsOf';
import type { StepReason } from './stepReason';
import type { ActualSeries, SingleStep } from './types';

/** Cancels the series; everybody in it is told, and nobody where nobody was invited. */
export function cancelStep(
  { meeting, eventId, subject, attendees }: ActualSeries,
  why: StepReason,
): SingleStep {
  return { kind: 'cancel', meeting, why: [why], mails: mailsOf(attendees), eventId, subject };
}
