import { occurrencesBetween } from '../world/occurrences';
import { instantOf } from '../world/windowsZones';
import { checkShape } from './checkShape';
import { contextOf } from './collections';
import { GraphError, badProperty } from './GraphError';
import { readQuery } from './queryOptions';
import { dateTimeIn, preferredZone, readWallTime } from './wallTimes';
import { workingHoursResource } from './workingHours';
import type { Mailbox } from '../world/Mailbox';
import type { WorldOccurrence } from '../world/occurrences';
import type { GraphApp, GraphContext } from './GraphContext';
import type { Resource } from './selectProperties';

const mostSchedules = 20;
const longestMs = 62 * 86_400_000;

interface ScheduleQuestion {
  readonly schedules: readonly string[];
  readonly startMs: number;
  readonly endMs: number;
  readonly intervalMs: number;
}

export function serveSchedules(app: GraphApp): void {
  for (const path of ['/v1.0/me/calendar/getSchedule', '/v1.0/users/:user/calendar/getSchedule']) {
    app.post(path, (c) => {
      readQuery(c);
      const question = readQuestion(c.env.body);
      return c.json({
        ...contextOf(c),
        value: question.schedules.map((address) => scheduleOf(c, address, question)),
      });
    });
  }
}

function readQuestion(body: unknown): ScheduleQuestion {
  const {
    schedules = [],
    startTime,
    endTime,
    availabilityViewInterval = 30,
  } = checkShape(body, 'getSchedule');
  const question = {
    schedules: schedules as string[],
    startMs: instantOf(readWallTime(startTime ?? {}, 'startTime')),
    endMs: instantOf(readWallTime(endTime ?? {}, 'endTime')),
    intervalMs: Number(availabilityViewInterval) * 60_000,
  };
  requireLimits(question);
  return question;
}

function requireLimits({ schedules, startMs, endMs, intervalMs }: ScheduleQuestion): void {
  if (schedules.length === 0) throw badProperty("'schedules' names nobody.");
  if (schedules.length > mostSchedules)
    throw badProperty(`'schedules' has ${schedules.length} addresses; the most is ${mostSchedules}.`);
  if (intervalMs < 5 * 60_000 || intervalMs > 1440 * 60_000)
    throw new GraphError(
      400,
      'ErrorInvalidMergedFreeBusyInterval',
      "'availabilityViewInterval' must be from 5 to 1440 minutes.",
    );
  if (endMs <= startMs)
    throw new GraphError(400, 'ErrorInvalidTimeInterval', "'endTime' must be after 'startTime'.");
  if (endMs - startMs >= longestMs)
    throw new GraphError(
      400,
      'ErrorTimeIntervalTooBig',
      'The requested time window must be shorter than 62 days.',
    );
}

function scheduleOf(c: GraphContext, address: string, question: ScheduleQuestion): Resource {
  const person = c.env.world.personByUpn(address);
  const mailbox = person && c.env.world.mailboxes.get(person.id);
  const notFound = {
    message: `Unable to resolve e-mail address ${address} to an Active Directory object.`,
    responseCode: 'ErrorMailRecipientNotFound',
  };
  const error = mailbox ? mailbox.freeBusyError : notFound;
  if (!mailbox || error !== null) return { scheduleId: address, error };
  return {
    scheduleId: address,
    ...availability(mailbox, question, c.env.world.moods.has('bareAvailability') ? null : preferredZone(c)),
    workingHours: workingHoursResource(mailbox),
  };
}

/** Without a zone its entries are not told. */
function availability(mailbox: Mailbox, question: ScheduleQuestion, zone: string | null): Resource {
  const occurrences = occurrencesBetween(mailbox, question.startMs, question.endMs);
  const scheduleItems = zone === null ? [] : occurrences.map((occurrence) => scheduleItem(occurrence, zone));
  return { availabilityView: viewOf(occurrences, question), scheduleItems };
}

const digits = { free: 0, workingElsewhere: 0, unknown: 0, tentative: 1, busy: 2, oof: 3 };

/** One digit per slot, the busiest of what touches it. */
function viewOf(
  occurrences: readonly WorldOccurrence[],
  { startMs, endMs, intervalMs }: ScheduleQuestion,
): string {
  const view = new Array<number>(Math.ceil((endMs - startMs) / intervalMs)).fill(0);
  for (const occurrence of occurrences) {
    const first = Math.max(0, Math.floor((occurrence.startMs - startMs) / intervalMs));
    const end = Math.min(view.length, Math.ceil((occurrence.endMs - startMs) / intervalMs));
    const digit = digits[occurrence.fields.showAs];
    for (let slot = first; slot < end; slot += 1) view[slot] = Math.max(view[slot] ?? 0, digit);
  }
  return view.join('');
}

/** Of a private item only the time is told. */
function scheduleItem({ fields, startMs, endMs }: WorldOccurrence, zone: string): Resource {
  const isPrivate = fields.sensitivity === 'private';
  const at = (ms: number): unknown =>
    dateTimeIn(zone, { local: new Date(ms).toISOString().slice(0, 19), zone: 'UTC' });
  const shown = isPrivate ? {} : { subject: fields.subject, location: fields.location };
  return { isPrivate, status: fields.showAs, ...shown, start: at(startMs), end: at(endMs) };
}
