import { placeOfMove, isSameOccurrenceTime } from '../../domain/reconcile/occurrenceTimes';
import { formatOccurrenceTime } from '../../wording/formatOccurrenceTime';
import type { PlanStep } from '../../domain/reconcile/types';
import type { GraphRequest } from '../GraphRequest';
import type { CalendarTarget } from './calendarTarget';
import { placeOfInstance, type InstanceJson } from './instanceJson';
import { elsewhere, instanceAmong, instancesNear } from './instanceOn';
import { wallTimesOf } from './recurrenceJson';
import type { StepContext, StepWork } from './StepWork';

type MoveStep = Extract<PlanStep, { readonly kind: 'moveOccurrence' }>;

/**
 * Reads the occurrence, then moves it. One that is there already, because the answer to an earlier try was lost, is
 * left as it is and nobody is mailed again; one that stands elsewhere or was cancelled is somebody else's change.
 */
export function* moveOccurrence(step: MoveStep, eventId: string, context: StepContext): StepWork {
  const { target, memory } = context;
  const { series, move, from } = step;
  const goal = placeOfMove(series, move);
  const wanted = { series, eventId, date: move.date, places: [goal, from] };
  const [answer] = yield [{ ...instancesNear(wanted, target), isAboutNew: memory.isNew(eventId) }];
  const found = instanceAmong(wanted, answer?.body);
  if (found === null) throw elsewhere(`“${series.subject}” of ${move.date} is no longer there.`);
  const standsAt = placeOfInstance(found, series.time.zone);
  if (isSameOccurrenceTime(standsAt, goal)) return eventId;
  if (!isSameOccurrenceTime(standsAt, from))
    throw elsewhere(
      `Somebody moved “${series.subject}” of ${move.date} to ${formatOccurrenceTime(standsAt)}.`,
    );
  yield [moveRequest(step, found, target)];
  memory.changed(eventId, null);
  return eventId;
}

function moveRequest(
  { series, move }: MoveStep,
  instance: InstanceJson,
  target: CalendarTarget,
): GraphRequest {
  const etag = instance['@odata.etag'];
  return {
    method: 'PATCH',
    path: target.event(instance.id),
    ...(etag ? { headers: { 'If-Match': etag } } : {}),
    body: wallTimesOf(placeOfMove(series, move), series.time.zone),
  };
}
