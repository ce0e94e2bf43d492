import * as v from 'valibot';
import { FailureError } from '../../application/ports/Failure';
import { isSameOccurrenceTime, placeInSeries, placeOfMove } from '../../domain/reconcile/sameTime';
import type { OccurrenceTime, PlannedAttendee, PlanStep } from '../../domain/reconcile/types';
import { mailKey } from '../../domain/rhythm/sameMail';
import type { ExpectedSeries } from '../../domain/rhythm/types';
import { msPerDay } from '../../domain/time/durations';
import type { LocalDate } from '../../domain/time/types';
import { toInstant } from '../../domain/time/zonedTime';
import { formatOccurrenceTime } from '../../wording/formatOccurrenceTime';
import { checked } from '../GraphGateway';
import { type GraphRequest, query } from '../GraphRequest';
import { changedMeanwhile } from '../failureOfResponse';
import { RefusedRequest, type StepContext, type StepWork } from './StepWork';
import type { CalendarTarget } from './calendarTarget';
import { attendeeJson, inUtc } from './eventJson';
import {
  instanceFields,
  instanceJson,
  type InstanceJson,
  originalDateOf,
  peopleIn,
  placeOfInstance,
} from './instanceJson';
import { wallTimesOf } from './recurrenceJson';

const instances = v.object({ value: v.array(instanceJson) });

interface DateOfSeries {
  readonly series: ExpectedSeries;
  readonly eventId: string;
  /** On which its series would have it. */
  readonly date: LocalDate;
  /** Where else it may stand. */
  readonly places: readonly OccurrenceTime[];
}

/** All days on which it may stand: found by where it is, not by where its series has it. */
function instancesNear(
  { series, eventId, date, places }: DateOfSeries,
  target: CalendarTarget,
): GraphRequest {
  const starts = [placeInSeries(series, date), ...places].map((place) =>
    toInstant(place.date, place.time, series.time.zone),
  );
  const search = query({
    startDateTime: new Date(Math.min(...starts) - msPerDay).toISOString(),
    endDateTime: new Date(Math.max(...starts) + 2 * msPerDay).toISOString(),
    $select: instanceFields,
    $top: 100,
  });
  return { method: 'GET', path: `${target.event(eventId)}/instances${search}`, headers: inUtc };
}

/** The occurrence among the instances; null where it is gone. */
function instanceAmong({ series, date }: DateOfSeries, body: unknown): InstanceJson | null {
  const found = checked(instances, body).value;
  return found.find((one) => originalDateOf(one, series.time.zone) === date) ?? null;
}

/** Somebody else was faster. */
const elsewhere = (detail: string): FailureError =>
  new FailureError(changedMeanwhile(`${detail} Look at the changes again.`));

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

type DatePeopleStep = Extract<PlanStep, { readonly kind: 'setDatePeople' }>;

/**
 * Reads the occurrence, then sets its people. One that has them already, because the answer to an earlier try was lost,
 * mails nobody again; one that stands elsewhere or was cancelled is somebody else's change.
 */
export function* setDatePeople(step: DatePeopleStep, { target, memory }: StepContext): StepWork {
  const { series, eventId, date, from, attendees } = step;
  const wanted = { series, eventId, date, places: [from] };
  const [answer] = yield [instancesNear(wanted, target)];
  const found = instanceAmong(wanted, answer?.body);
  if (found === null) throw elsewhere(`“${series.subject}” of ${date} is no longer there.`);
  const standsAt = placeOfInstance(found, series.time.zone);
  if (!isSameOccurrenceTime(standsAt, from))
    throw elsewhere(`Somebody moved “${series.subject}” of ${date} to ${formatOccurrenceTime(standsAt)}.`);
  if (samePeople(peopleIn(found), attendees)) return eventId;
  const etag = found['@odata.etag'];
  yield [
    {
      method: 'PATCH',
      path: target.event(found.id),
      ...(etag ? { headers: { 'If-Match': etag } } : {}),
      body: { attendees: attendees.map(attendeeJson) },
    },
  ];
  memory.changed(eventId, null);
  return eventId;
}

function samePeople(some: readonly PlannedAttendee[], others: readonly PlannedAttendee[]): boolean {
  const keys = (people: readonly PlannedAttendee[]) =>
    people
      .map(({ mail, kind }) => `${mailKey(mail)} ${kind}`)
      .sort()
      .join();
  return keys(some) === keys(others);
}
