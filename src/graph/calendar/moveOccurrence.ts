import * as v from 'valibot';
import { FailureError } from '../../application/ports/Failure';
import { placeInSeries, placeInWords, placeOfMove, samePlace } from '../../domain/reconcile/occurrencePlaces';
import type { OccurrencePlace, PlanStep } from '../../domain/reconcile/types';
import { toInstant } from '../../domain/time/toInstant';
import { changedMeanwhile } from '../failureOfResponse';
import { checked } from '../GraphGateway';
import { query, type GraphRequest } from '../GraphRequest';
import type { CalendarTarget } from './calendarTarget';
import { inUtc } from './eventJson';
import {
  instanceFields,
  instanceJson,
  originalDateOf,
  placeOfInstance,
  type InstanceJson,
} from './instanceJson';
import { wallTimesOf } from './recurrenceJson';
import type { StepSurroundings, StepWork } from './stepRounds';

type MoveStep = Extract<PlanStep, { readonly kind: 'moveOccurrence' }>;

const instances = v.object({ value: v.array(instanceJson) });
const dayMs = 86_400_000;

/**
 * Reads the occurrence, then moves it. One that is there already, because the answer to an earlier try was lost, is
 * left as it is and nobody is mailed again; one that stands elsewhere or was cancelled is somebody else's change.
 */
export function* moveOccurrence(step: MoveStep, eventId: string, around: StepSurroundings): StepWork {
  const { target, memory } = around;
  const isAboutNew = memory.isNew(eventId);
  const [answer] = yield [{ ...instancesRequest(step, eventId, target), isAboutNew }];
  const found = instanceOf(step, checked(instances, answer?.body).value);
  const standsAt = placeOfInstance(found, step.series.time.zone);
  const goal = placeOfMove(step.series, step.move);
  if (samePlace(standsAt, goal)) return eventId;
  if (!samePlace(standsAt, step.from))
    throw new FailureError(changedMeanwhile(movedOtherwise(step, standsAt)));
  yield [moveRequest(step, found, target)];
  memory.changed(eventId, null);
  return eventId;
}

/** All days on which it may stand: found by where it is, not by where its series has it. */
function instancesRequest(step: MoveStep, eventId: string, target: CalendarTarget): GraphRequest {
  const { series, move, from } = step;
  const starts = [placeInSeries(series, move.date), placeOfMove(series, move), from].map(({ date, time }) =>
    toInstant(date, time, series.time.zone),
  );
  const search = query({
    startDateTime: new Date(Math.min(...starts) - dayMs).toISOString(),
    endDateTime: new Date(Math.max(...starts) + 2 * dayMs).toISOString(),
    $select: instanceFields,
    $top: 100,
  });
  return { method: 'GET', path: `${target.event(eventId)}/instances${search}`, headers: inUtc };
}

function instanceOf({ series, move }: MoveStep, found: readonly InstanceJson[]): InstanceJson {
  const instance = found.find((one) => originalDateOf(one, series.time.zone) === move.date);
  if (instance !== undefined) return instance;
  const detail = `“${series.subject}” of ${move.date} is no longer there. Look at the changes again.`;
  throw new FailureError(changedMeanwhile(detail));
}

function movedOtherwise({ series, move }: MoveStep, standsAt: OccurrencePlace): string {
  return `Somebody moved “${series.subject}” of ${move.date} to ${placeInWords(standsAt)}. Look at the changes again.`;
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
