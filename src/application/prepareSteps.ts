import { agendaFingerprint } from '../domain/agenda/agendaFingerprint';
import type { Agenda } from '../domain/agenda/types';
import { partsOf } from '../domain/reconcile/together';
import type { PlanStep, SingleStep } from '../domain/reconcile/types';
import type { Documents } from './ports/Documents';
import type { AgendaFile, PreparedStep } from './ports/Calendar';
import { transactionId } from './transactionId';

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
