import { isSameOccurrenceTime } from '../../domain/reconcile/occurrenceTimes';
import { formatOccurrenceTime } from '../../wording/formatOccurrenceTime';
import type { PlanStep } from '../../domain/reconcile/types';
import type { GraphRequest } from '../GraphRequest';
import { placeOfInstance } from './instanceJson';
import { elsewhere, instanceAmong, instancesNear } from './instanceOn';
import { RefusedRequest, type StepContext, type StepWork } from './StepWork';

type CancelStep = Extract<PlanStep, { readonly kind: 'cancelOccurrence' }>;

/**
 * Reads the occurrence, then cancels it. One that is gone already, because the answer to an earlier try was lost, mails
 * nobody again; one that stands elsewhere is somebody else's change.
 */
export function* cancelOccurrence(step: CancelStep, { target, memory }: StepContext): StepWork {
  const { series, eventId, date, from, message } = step;
  const wanted = { series, eventId, date, places: [from] };
  const [answer] = yield [instancesNear(wanted, target)];
  const found = instanceAmong(wanted, answer?.body);
  if (found === null) return eventId;
  const standsAt = placeOfInstance(found, series.time.zone);
  if (!isSameOccurrenceTime(standsAt, from))
    throw elsewhere(`Somebody moved “${series.subject}” of ${date} to ${formatOccurrenceTime(standsAt)}.`);
  yield* unlessGone({ method: 'POST', path: `${target.event(found.id)}/cancel`, body: commentOf(message) });
  memory.changed(eventId, null);
  return eventId;
}

/** Takes something away. Where it is gone, somebody else took it away in the same moment, and its people were told. */
export function* unlessGone(request: GraphRequest): Generator<readonly GraphRequest[], void, unknown> {
  try {
    yield [request];
  } catch (caught) {
    if (!(caught instanceof RefusedRequest) || caught.failure.kind !== 'notFound') throw caught;
  }
}

/** What its people read in the mail that cancels it. */
export const commentOf = (message: string | undefined) => (message === undefined ? {} : { Comment: message });
