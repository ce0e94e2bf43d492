import * as v from 'valibot';
import { FailureError } from '../../application/ports/Failure';
import { placeInSeries } from '../../domain/reconcile/occurrenceTimes';
import type { OccurrenceTime } from '../../domain/reconcile/types';
import type { ExpectedSeries } from '../../domain/rhythm/types';
import { toInstant } from '../../domain/time/toInstant';
import type { LocalDate } from '../../domain/time/types';
import { changedMeanwhile } from '../failureOfResponse';
import { checked } from '../GraphGateway';
import { query, type GraphRequest } from '../GraphRequest';
import type { CalendarTarget } from './calendarTarget';
import { inUtc } from './eventJson';
import { instanceFields, instanceJson, originalDateOf, type InstanceJson } from './instanceJson';

const instances = v.object({ value: v.array(instanceJson) });
const dayMs = 86_400_000;

export interface DateOfSeries {
  readonly series: ExpectedSeries;
  readonly eventId: string;
  /** On which its series would have it. */
  readonly date: LocalDate;
  /** Where else it may stand. */
  readonly places: readonly OccurrenceTime[];
}

/** All days on which it may stand: found by where it is, not by where its series has it. */
export function instancesNear(
  { series, eventId, date, places }: DateOfSeries,
  target: CalendarTarget,
): GraphRequest {
  const starts = [placeInSeries(series, date), ...places].map((place) =>
    toInstant(place.date, place.time, series.time.zone),
  );
  const search = query({
    startDateTime: new Date(Math.min(...starts) - dayMs).toISOString(),
    endDateTime: new Date(Math.max(...starts) + 2 * dayMs).toISOString(),
    $select: instanceFields,
    $top: 100,
  });
  return { method: 'GET', path: `${target.event(eventId)}/instances${search}`, headers: inUtc };
}

/** The occurrence among the instances; null where it is gone. */
export function instanceAmong({ series, date }: DateOfSeries, body: unknown): InstanceJson | null {
  const found = checked(instances, body).value;
  return found.find((one) => originalDateOf(one, series.time.zone) === date) ?? null;
}

/** Somebody else was faster. */
export const elsewhere = (detail: string): FailureError =>
  new FailureError(changedMeanwhile(`${detail} Look at the changes again.`));
