import * as v from 'valibot';
import { FailureError } from '../../application/ports/Failure';
import { othersOn } from '../../domain/reconcile/datePeople';
import type { ActualSeries, PeopleOfDate, SeriesException } from '../../domain/reconcile/types';
import { datesFrom } from '../../domain/recurrence/occurrences';
import type { SeriesTime } from '../../domain/recurrence/types';
import { addDays, isLocalDate } from '../../domain/time/localDates';
import { localDateOf, toInstant } from '../../domain/time/zonedTime';
import type { Instant, LocalDate } from '../../domain/time/types';
import { checked, type GraphGateway } from '../GraphGateway';
import { query } from '../GraphRequest';
import { readPages } from '../readPages';
import { sendBatch } from '../sendBatch';
import type { CalendarTarget } from './calendarTarget';
import { instantOf, inUtc } from './eventJson';
import {
  instanceFields,
  instanceJson,
  originalDateOf,
  peopleIn,
  placeOfInstance,
  type InstanceJson,
} from './instanceJson';
import { mailKey } from '../../domain/rhythm/sameMail';

/** Each member may be missing, and the exceptions may be told by their ids alone. */
const master = v.object({
  cancelledOccurrences: v.nullish(v.array(v.string())),
  exceptionOccurrences: v.nullish(v.array(v.unknown())),
});

/** What single dates of a series have for themselves. */
export interface SingleDates {
  readonly exceptions: readonly SeriesException[];
  readonly peopleOfDates: readonly PeopleOfDate[];
  /** By address, in lower case: when somebody would rather meet; of several the first. */
  readonly proposals: ReadonlyMap<string, Instant>;
}

const nothing: SingleDates = { exceptions: [], peopleOfDates: [], proposals: new Map() };

interface Single {
  readonly changed: readonly InstanceJson[];
  readonly cancelled: readonly LocalDate[];
}

/**
 * The moved and cancelled dates of each series, by its event id: all in one batch, because a list of series does not
 * tell them. Where Graph does not tell them with the series either, its instances are read. A date that only has another
 * title is none.
 */
export async function exceptionsOf(
  gateway: GraphGateway,
  target: CalendarTarget,
  series: readonly ActualSeries[],
): Promise<ReadonlyMap<string, SingleDates>> {
  const outcomes = await sendBatch(
    gateway,
    series.map(({ eventId }) => ({
      method: 'GET' as const,
      path: target.event(eventId) + exceptionsSearch,
      headers: inUtc,
    })),
    target.access,
  );
  const found = await Promise.all(
    series.map(async (one, at) => {
      const outcome = outcomes[at];
      if (outcome?.kind === 'failed') throw new FailureError(outcome.failure);
      const returned = returnedWithSeries(outcome?.answer.body);
      return [one.eventId, await exceptionsIn(gateway, target, one, returned)] as const;
    }),
  );
  return new Map(found);
}

/** Exceptions come only where they are selected and expanded, and they carry what is selected of the series. */
const exceptionsSearch = query({
  $select: `${instanceFields},cancelledOccurrences,exceptionOccurrences`,
  $expand: 'exceptionOccurrences',
});

/** Null where something is missing. */
function returnedWithSeries(body: unknown): Single | null {
  const { cancelledOccurrences, exceptionOccurrences } = checked(master, body);
  if (!cancelledOccurrences || !exceptionOccurrences) return null;
  if (!exceptionOccurrences.every((one) => v.is(instanceJson, one))) return null;
  return {
    changed: exceptionOccurrences.map((one) => checked(instanceJson, one)),
    cancelled: cancelledOccurrences.flatMap((id) => dateIn(id) ?? []),
  };
}

async function exceptionsIn(
  gateway: GraphGateway,
  target: CalendarTarget,
  series: ActualSeries,
  returned: Single | null,
): Promise<SingleDates> {
  const { eventId, time, endsOn } = series;
  if (time === null) return nothing;
  const { changed, cancelled } =
    returned ?? (await readInstances(gateway, target, { eventId, time, endsOn }));
  const moved = changed.map((instance) => ({ instance, ...whereIs(instance, time) }));
  const isMoved = ({ date, standsAt }: (typeof moved)[number]) =>
    standsAt.date !== date ||
    standsAt.time !== time.startTime ||
    standsAt.durationMinutes !== time.durationMinutes;
  const gone = cancelled.map((date) => ({ date, standsAt: null }));
  const elsewhere = moved.filter(isMoved).map(({ date, standsAt }) => ({ date, standsAt }));
  const coming = moved.filter(({ instance }) => instantOf(instance.start) > gateway.dependencies.nowMs());
  return {
    exceptions: [...elsewhere, ...gone],
    peopleOfDates: coming.flatMap(({ instance }) => peopleOf(instance, series, time) ?? []),
    proposals: proposalsIn(changed),
  };
}

const whereIs = (instance: InstanceJson, { zone }: SeriesTime) => ({
  date: originalDateOf(instance, zone),
  standsAt: placeOfInstance(instance, zone),
});

/** Null where they are those of the series, or are not told. */
function peopleOf(instance: InstanceJson, series: ActualSeries, time: SeriesTime): PeopleOfDate | null {
  if (!instance.attendees) return null;
  const people = peopleIn(instance);
  return othersOn(series, people).length === 0 ? null : { ...whereIs(instance, time), people };
}

function proposalsIn(changed: readonly InstanceJson[]): SingleDates['proposals'] {
  const found = new Map<string, Instant>();
  for (const { emailAddress, proposedNewTime } of changed.flatMap(({ attendees }) => attendees ?? [])) {
    const mail = mailKey(emailAddress.address ?? '');
    if (!proposedNewTime) continue;
    const startUtc = instantOf(proposedNewTime.start);
    found.set(mail, Math.min(startUtc, found.get(mail) ?? startUtc));
  }
  return found;
}

interface Expanded {
  readonly eventId: string;
  readonly time: SeriesTime;
  readonly endsOn: LocalDate | null;
}

const daysBack = 35;
const daysAhead = 400;

/** From five weeks ago to a year ahead: no date further off can be moved here. What the series has and no instance stands for was cancelled. */
async function readInstances(
  gateway: GraphGateway,
  target: CalendarTarget,
  { eventId, time, endsOn }: Expanded,
): Promise<Single> {
  const today = localDateOf(gateway.dependencies.nowMs(), time.zone);
  const [from, until] = [addDays(today, -daysBack), addDays(today, daysAhead)];
  const search = query({
    startDateTime: new Date(toInstant(from, '00:00', time.zone)).toISOString(),
    endDateTime: new Date(toInstant(until, '00:00', time.zone)).toISOString(),
    $select: instanceFields,
    $top: 500,
  });
  const path = `${target.event(eventId)}/instances${search}`;
  const request = { method: 'GET', path, headers: inUtc } as const;
  const changed = await readPages(gateway, request, instanceJson, target.access);
  const there = new Set(changed.map((instance) => originalDateOf(instance, time.zone)));
  const last = endsOn !== null && endsOn < until ? endsOn : addDays(until, -1);
  const regular = datesBetween(time, from, last);
  return { changed, cancelled: regular.filter((date) => !there.has(date)) };
}

function datesBetween(time: SeriesTime, from: LocalDate, last: LocalDate): readonly LocalDate[] {
  const dates: LocalDate[] = [];
  for (const date of datesFrom(time.pattern, time.firstDate, from)) {
    if (date > last) break;
    dates.push(date);
  }
  return dates;
}

/** "OID.<id of the series>.2026-12-08": the date in the series' own zone. */
function dateIn(id: string): LocalDate | null {
  const date = id.slice(-10);
  return isLocalDate(date) ? date : null;
}
