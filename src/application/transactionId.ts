import { textHash } from '../domain/agenda/textHash';
import type { PlanStep } from '../domain/reconcile/types';

/**
 * A name for the step, shaped as a UUID: the same step for the same workspace and organizer has the same name in every
 * session, so that Exchange makes it once however often it is asked.
 */
export function transactionId(tenantId: string, organizerId: string, step: PlanStep): string {
  const text = JSON.stringify([tenantId, organizerId, step.meeting, step.kind, subjectOf(step)]);
  const hex = [1, 2, 3, 4].map((seed) => textHash(text, seed).toString(16).padStart(8, '0')).join('');
  const versioned = `${hex.slice(0, 12)}8${hex.slice(13, 16)}8${hex.slice(17)}`;
  return versioned.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function subjectOf(step: PlanStep) {
  if (step.kind === 'cancel') return step.eventId;
  if (step.kind !== 'moveOccurrence') return timeOf(step.series);
  const { date, toDate, toTime } = step.move;
  return [timeOf(step.series), date, toDate, toTime];
}

function timeOf({ time }: Extract<PlanStep, { kind: 'create' }>['series']) {
  const { pattern, firstDate, startTime, durationMinutes, zone } = time;
  const rule =
    pattern.kind === 'weekly' ? [pattern.intervalWeeks, pattern.weekday] : [pattern.index, pattern.weekday];
  return [rule, firstDate, startTime, durationMinutes, zone];
}
