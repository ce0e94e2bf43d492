import { msPerMinute } from '../../domain/time/durations';
import * as v from 'valibot';
import type { ActualOccurrence } from '../../application/ports/Calendar';
import { FailureError } from '../../application/ports/Failure';
import type { ActualSeries } from '../../domain/reconcile/types';
import { isLocalDate } from '../../domain/time/localDates';
import { toInstant } from '../../domain/time/zonedTime';
import type { Interval } from '../../domain/time/types';
import { checked, type GraphGateway } from '../GraphGateway';
import { query, type GraphRequest } from '../GraphRequest';
import { sendBatch, type BatchOutcome } from '../sendBatch';
import type { CalendarTarget } from './calendarTarget';
import { instantText, utcDateTime } from '../timeText';
import { instantOf, inUtc } from './eventJson';

const instances = v.object({
  value: v.array(
    v.object({
      start: utcDateTime,
      end: utcDateTime,
      originalStart: v.nullish(instantText),
      isCancelled: v.nullish(v.boolean()),
    }),
  ),
});

const master = v.object({ cancelledOccurrences: v.nullish(v.array(v.string())) });

/** The occurrences of each series in the window, in the order of time; a cancelled one stands where it would have been. */
export async function occurrences(
  gateway: GraphGateway,
  target: CalendarTarget,
  series: readonly ActualSeries[],
  window: Interval,
): Promise<readonly ActualOccurrence[]> {
  const requests = series.flatMap((one) => [
    instancesRequest(target, one, window),
    cancelledRequest(target, one),
  ]);
  const outcomes = await sendBatch(gateway, requests, target.access);
  const found = series.flatMap((one, index) => [
    ...standing(one, checked(instances, bodyOf(outcomes[2 * index]))),
    ...cancelled(one, checked(master, bodyOf(outcomes[2 * index + 1]))),
  ]);
  return found.filter((one) => overlaps(one, window)).sort((one, other) => one.startUtc - other.startUtc);
}

function instancesRequest(target: CalendarTarget, { eventId }: ActualSeries, window: Interval): GraphRequest {
  const search = query({
    startDateTime: new Date(window.startUtc).toISOString(),
    endDateTime: new Date(window.endUtc).toISOString(),
    $select: 'start,end,originalStart,isCancelled,type',
    $top: 500,
  });
  return { method: 'GET', path: `${target.event(eventId)}/instances${search}`, headers: inUtc };
}

function cancelledRequest(target: CalendarTarget, { eventId }: ActualSeries): GraphRequest {
  return { method: 'GET', path: target.event(eventId) + query({ $select: 'cancelledOccurrences' }) };
}

function standing(
  { meeting }: ActualSeries,
  { value }: v.InferOutput<typeof instances>,
): readonly ActualOccurrence[] {
  return value.map(({ start, end, originalStart, isCancelled }) => {
    const startUtc = instantOf(start);
    const moved = originalStart ? Date.parse(originalStart) !== startUtc : false;
    const state = isCancelled === true ? 'cancelled' : moved ? 'moved' : 'asPlanned';
    return { meeting, startUtc, endUtc: instantOf(end), state };
  });
}

/** "OID.<id of the series>.2026-12-08": the date in the series' own zone. */
function cancelled(
  { meeting, time }: ActualSeries,
  { cancelledOccurrences }: v.InferOutput<typeof master>,
): readonly ActualOccurrence[] {
  if (time === null) return [];
  return (cancelledOccurrences ?? []).flatMap((id) => {
    const date = id.slice(-10);
    if (!isLocalDate(date)) return [];
    const startUtc = toInstant(date, time.startTime, time.zone);
    return { meeting, startUtc, endUtc: startUtc + time.durationMinutes * msPerMinute, state: 'cancelled' };
  });
}

function overlaps(one: Interval, window: Interval): boolean {
  return one.startUtc < window.endUtc && one.endUtc > window.startUtc;
}

function bodyOf(outcome: BatchOutcome | undefined): unknown {
  if (outcome?.kind === 'failed') throw new FailureError(outcome.failure);
  return outcome?.answer.body;
}
