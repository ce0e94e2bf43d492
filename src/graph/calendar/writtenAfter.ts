import { agendaFingerprint } from '../../domain/agenda/agendaFingerprint';
import type { PlanStep, WrittenSeries } from '../../domain/reconcile/types';
import type { ExpectedSeries } from '../../domain/rhythm/types';

export type WritingStep = Extract<
  PlanStep,
  { readonly kind: 'create' | 'setAttendees' | 'changeTime' | 'rename' | 'replaceAgenda' }
>;

/**
 * The record on the series once the step is made. Each step records only its own part, so that the rest of an
 * interrupted plan is still seen as not yet written; without a record before, what a creation writes is the base.
 */
export function writtenAfter(step: WritingStep, before: WrittenSeries | null): WrittenSeries {
  const { series } = step;
  const base = before ?? atCreation(series);
  switch (step.kind) {
    case 'create':
      return atCreation(series);
    case 'setAttendees':
      return {
        ...base,
        attendees: series.attendees.map(({ person, kind }) => ({ mail: person.mail, kind })),
      };
    case 'changeTime':
      return { ...base, time: series.time };
    case 'rename':
      return { ...base, subject: series.subject };
    case 'replaceAgenda':
      return { ...base, agenda: agendaFingerprint(series.agenda) };
  }
}

/** People are invited last. */
function atCreation({ subject, time, agenda }: ExpectedSeries): WrittenSeries {
  return { subject, time, attendees: [], agenda: agendaFingerprint(agenda) };
}
