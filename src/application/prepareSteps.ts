import { agendaFingerprint, textHash } from '../domain/agenda/agendaFingerprint';
import type { Agenda } from '../domain/agenda/types';
import { partsOf } from '../domain/reconcile/together';
import type { PlanStep, SingleStep } from '../domain/reconcile/types';
import type { AgendaFile, PreparedStep } from './ports/Calendar';
import type { Documents } from './ports/Documents';

/**
 * A name for the step, shaped as a UUID: the same step for the same workspace and organizer has the same name in every
 * session, so that Exchange makes it once however often it is asked.
 */
function transactionId(tenantId: string, organizerId: string, step: PlanStep): string {
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

interface Dependencies {
  readonly documents: Documents;
  readonly tenantId: string;
  readonly organizerId: string;
}

/** Each step with its documents, made before the first round so that the rounds follow each other at once. */
export async function prepareSteps(
  steps: readonly PlanStep[],
  { documents, tenantId, organizerId }: Dependencies,
): Promise<readonly PreparedStep[]> {
  const fileOf = oncePerAgenda((agenda) => documents.agendaFile(agenda));
  return Promise.all(
    steps.map(async (step) => ({
      step,
      eventId: 'eventId' in step ? step.eventId : null,
      transactionId: transactionId(tenantId, organizerId, step),
      bodyHtml:
        partsOf(step).some(writesBody) && 'series' in step ? documents.agendaHtml(step.series.agenda) : null,
      file: partsOf(step).some(attachesFile) && 'series' in step ? await fileOf(step.series.agenda) : null,
    })),
  );
}

const writesBody = ({ kind }: SingleStep): boolean => kind === 'create' || kind === 'replaceAgenda';

const attachesFile = ({ kind }: SingleStep): boolean => kind === 'attachAgenda' || kind === 'replaceAgenda';

function oncePerAgenda(make: (agenda: Agenda) => Promise<AgendaFile>) {
  const made = new Map<string, Promise<AgendaFile>>();
  return (agenda: Agenda): Promise<AgendaFile> => {
    const key = agendaFingerprint(agenda);
    const file = made.get(key) ?? make(agenda);
    made.set(key, file);
    return file;
  };
}
