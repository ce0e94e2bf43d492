import { isSameOccurrenceTime, placeOfMove } from '../../src/domain/reconcile/sameTime';
import type { ActualSeries, OccurrenceTime } from '../../src/domain/reconcile/types';
import { mailKey } from '../../src/domain/rhythm/sameMail';
import type {
  ActualOccurrence,
  Calendar,
  PreparedStep,
  StepOutcome,
} from '../../src/application/ports/Calendar';
import { FailureError, type Failure } from '../../src/application/ports/Failure';
import { toInstant } from '../../src/domain/time/zonedTime';
import type { Interval } from '../../src/domain/time/types';
import { expandSeries } from '../../src/domain/recurrence/occurrences';
import { applyToCalendar, created } from '../domain/reconcile/applyToCalendar';

export const connectionLost: Failure = {
  kind: 'connection',
  detail: 'The connection broke.',
  status: null,
  code: null,
  requestId: null,
  retryAfterSeconds: null,
  scopes: [],
};

export const refused: Failure = { ...connectionLost, kind: 'service', detail: 'Try later.', status: 500 };

const conflict: Failure = { ...refused, kind: 'conflict', detail: 'Somebody moved it.', status: 412 };

/** Which write breaks, counted over all writes from 1, and whether it was made before the answer got lost. */
export interface Break {
  readonly atWrite: number;
  readonly when: 'before' | 'after';
  readonly failure: Failure;
}

export interface CalendarInMemory extends Calendar {
  readonly series: () => readonly ActualSeries[];
  /** Who was mailed about which meeting, once an entry. */
  readonly mails: readonly string[];
  /** The steps of each `perform`. */
  readonly rounds: readonly (readonly PreparedStep[])[];
}

/** Where the series stand: a test may put its own there. */
export interface Mailbox {
  series: readonly ActualSeries[];
}

/** A mailbox that behaves as Exchange does: one event a transaction, mails only to those whose place changed. */
export function calendarInMemory(
  broken: Break | null = null,
  mailbox: Mailbox = { series: [] },
): CalendarInMemory {
  let writes = 0;
  const mails: string[] = [];
  const rounds: (readonly PreparedStep[])[] = [];
  const transactions = new Map<string, string>();

  const make = (prepared: PreparedStep): StepOutcome => {
    const { step, eventId } = prepared;
    if (step.kind === 'create') return create(prepared);
    const id = eventId ?? step.eventId;
    const target = mailbox.series.find((one) => one.eventId === id);
    if (target === undefined) throw new Error(`No event “${String(id)}” for the step “${step.kind}”.`);
    if (step.kind === 'setAttendees') mails.push(...mailedBy(step.attendees, target));
    if (step.kind === 'moveOccurrence') {
      const standsAt = siteOf(target, step.move.date, step.from);
      if (isSameOccurrenceTime(standsAt, placeOfMove(step.series, step.move)))
        return { kind: 'done', eventId: target.eventId };
      if (!isSameOccurrenceTime(standsAt, step.from)) return { kind: 'failed', failure: conflict };
      mails.push(...target.attendees.map(({ mail }) => `${step.meeting} of ${step.move.date}: ${mail}`));
    }
    mailbox.series = applyToCalendar(mailbox.series, [{ ...step, eventId: target.eventId }]);
    return { kind: 'done', eventId: target.eventId };
  };

  const create = ({ step, transactionId }: PreparedStep): StepOutcome => {
    if (step.kind !== 'create') throw new Error('Only a creation makes an event.');
    const known = transactions.get(transactionId);
    if (mailbox.series.some((one) => one.eventId === known)) return { kind: 'done', eventId: known ?? null };
    const event = { ...created(step.series), eventId: `event-${transactions.size + 1}` };
    transactions.set(transactionId, event.eventId);
    mailbox.series = [...mailbox.series, event];
    return { kind: 'done', eventId: event.eventId };
  };

  const write = (prepared: PreparedStep): StepOutcome => {
    writes += 1;
    if (broken?.atWrite !== writes) return make(prepared);
    if (broken.when === 'after') make(prepared);
    return { kind: 'failed', failure: broken.failure };
  };

  return {
    series: () => mailbox.series,
    mails,
    rounds,
    findSeries: (_owner, _workspace, withExceptions = []) =>
      Promise.resolve(
        mailbox.series.map((one) =>
          withExceptions.includes(one.meeting) ? one : { ...one, exceptions: [] },
        ),
      ),
    perform: (_owner, _workspace, steps) => {
      rounds.push(steps);
      return Promise.resolve(steps.map(write));
    },
    occurrences: (_owner, of, window) => Promise.resolve(of.flatMap((one) => occurrencesOf(one, window))),
    freeBusy: () => Promise.reject(new FailureError(refused)),
    ownHolidays: () => Promise.resolve([]),
    ownCopies: () => Promise.resolve([]),
    answer: () => Promise.resolve(),
    receivedRhythm: () => Promise.resolve([]),
    managedCalendars: () => Promise.resolve([]),
    agendaIn: () => Promise.resolve(null),
    ownZone: () => Promise.resolve('Europe/Berlin'),
  };
}

function siteOf({ exceptions }: ActualSeries, date: string, planned: OccurrenceTime): OccurrenceTime {
  return exceptions.find((one) => one.date === date)?.standsAt ?? planned;
}

type Attendees = readonly { readonly mail: string; readonly kind: string }[];

function mailedBy(after: Attendees, target: ActualSeries): readonly string[] {
  const sites = (people: Attendees) => new Map(people.map(({ mail, kind }) => [mailKey(mail), kind]));
  const [before, now] = [sites(target.attendees), sites(after)];
  const all = new Set([...before.keys(), ...now.keys()]);
  return [...all]
    .filter((mail) => before.get(mail) !== now.get(mail))
    .map((mail) => `${target.meeting}: ${mail}`);
}

/** The dates of a series in a time, those that were moved at their new place. */
export function occurrencesOf(series: ActualSeries, window: Interval): readonly ActualOccurrence[] {
  const { meeting, time, endsOn, exceptions } = series;
  if (time === null) return [];
  const dates = expandSeries(time, window).filter(({ localDate }) => endsOn === null || localDate <= endsOn);
  return dates.map(({ localDate, startUtc, endUtc }) => {
    const exception = exceptions.find(({ date }) => date === localDate);
    if (exception === undefined) return { startUtc, endUtc, meeting, state: 'asPlanned' };
    if (exception.standsAt === null) return { startUtc, endUtc, meeting, state: 'cancelled' };
    const movedUtc = toInstant(exception.standsAt.date, exception.standsAt.time, time.zone);
    return { startUtc: movedUtc, endUtc: movedUtc + endUtc - startUtc, meeting, state: 'moved' };
  });
}
