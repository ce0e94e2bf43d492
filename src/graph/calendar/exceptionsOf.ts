import * as v from 'valibot';
import { FailureError } from '../../application/ports/Failure';
import type { ActualSeries, SeriesException } from '../../domain/reconcile/types';
import { checked, type GraphGateway } from '../GraphGateway';
import { query } from '../GraphRequest';
import { sendBatch } from '../sendBatch';
import type { CalendarTarget } from './calendarTarget';
import { inUtc } from './eventJson';
import { instanceJson, originalDateOf, placeOfInstance } from './instanceJson';

const master = v.object({
  cancelledOccurrences: v.nullish(v.array(v.string())),
  exceptionOccurrences: v.nullish(v.array(instanceJson)),
});

/**
 * The moved and cancelled dates of each series, by its event id: all in one batch, because a list of series does not
 * tell them. A date that only has another title or other people is none.
 */
export async function exceptionsOf(
  gateway: GraphGateway,
  target: CalendarTarget,
  series: readonly ActualSeries[],
): Promise<ReadonlyMap<string, readonly SeriesException[]>> {
  const search = query({ $select: 'cancelledOccurrences', $expand: 'exceptionOccurrences' });
  const requests = series.map(({ eventId }) => {
    return { method: 'GET', path: target.event(eventId) + search, headers: inUtc } as const;
  });
  const outcomes = await sendBatch(gateway, requests, { scopes: target.scopes });
  const exceptions = outcomes.map((outcome, at) => {
    if (outcome.kind === 'failed') throw new FailureError(outcome.failure);
    return exceptionsIn(checked(master, outcome.answer.body), series[at]);
  });
  return new Map(series.map(({ eventId }, at) => [eventId, exceptions[at] ?? []]));
}

function exceptionsIn(
  { cancelledOccurrences, exceptionOccurrences }: v.InferOutput<typeof master>,
  series: ActualSeries | undefined,
): readonly SeriesException[] {
  const time = series?.time ?? null;
  if (time === null) return [];
  const moved = (exceptionOccurrences ?? []).map((instance) => ({
    date: originalDateOf(instance, time.zone),
    standsAt: placeOfInstance(instance, time.zone),
  }));
  const isMoved = ({ date, standsAt }: (typeof moved)[number]) =>
    standsAt.date !== date ||
    standsAt.time !== time.startTime ||
    standsAt.durationMinutes !== time.durationMinutes;
  const cancelled = (cancelledOccurrences ?? []).map((id) => ({ date: dateIn(id), standsAt: null }));
  return [...moved.filter(isMoved), ...cancelled];
}

/** "OID.<id of the series>.2026-12-08": the date in the series' own zone. */
const dateIn = (id: string) => id.slice(-10);
