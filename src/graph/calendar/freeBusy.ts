import { msPerMinute } from '../../domain/time/durations';
import * as v from 'valibot';
import type { Interaction } from '../../application/ports/AccessTokens';
import { FailureError, type Failure } from '../../application/ports/Failure';
import type { BusyItem, BusyKind, FreeBusy, WorkingHours } from '../../domain/freebusy/types';
import { sameMail } from '../../domain/rhythm/sameMail';
import type { Instant, Interval } from '../../domain/time/types';
import { checked, type GraphGateway } from '../GraphGateway';
import type { GraphRequest } from '../GraphRequest';
import { sendBatch, type BatchOutcome } from '../sendBatch';
import { grants } from '../scopes';
import { zoneOfWindowsName } from '../../domain/time/zoneNames';
import { utcDateTime } from '../timeText';
import { instantOf } from './eventJson';
import { customTimeZone, zoneOfRules } from './customZone';

const mailsPerRequest = 20;
/** A request must span less than 62 days. */
const longestDays = 61;

const weekday = v.picklist(['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']);

/** Asked for in UTC. What is not read is not told: no subject, no place. */
const scheduleItem = v.object({
  status: v.nullish(v.string()),
  start: v.nullish(utcDateTime),
  end: v.nullish(utcDateTime),
});

const schedule = v.object({
  scheduleId: v.string(),
  availabilityView: v.nullish(v.string()),
  scheduleItems: v.nullish(v.array(scheduleItem)),
  error: v.nullish(v.object({ message: v.nullish(v.string()), responseCode: v.nullish(v.string()) })),
  workingHours: v.nullish(
    v.object({
      daysOfWeek: v.nullish(v.array(weekday)),
      startTime: v.nullish(v.string()),
      endTime: v.nullish(v.string()),
      timeZone: v.nullish(v.union([customTimeZone, v.object({ name: v.nullish(v.string()) })])),
    }),
  ),
});

const answer = v.object({ value: v.array(schedule) });

type Schedule = v.InferOutput<typeof schedule>;

/** What is asked about everybody's time, and whether the person may be asked for the right to it. */
export interface FreeBusyQuestion {
  readonly window: Interval;
  readonly slotMinutes: number;
  /** `interactive` where it is left out. */
  readonly interaction?: Interaction | undefined;
}

/** Free/busy over any window: at most 20 people and 61 days a request, four requests a round trip. */
export async function freeBusy(
  gateway: GraphGateway,
  mails: readonly string[],
  { window, slotMinutes, interaction }: FreeBusyQuestion,
): Promise<readonly FreeBusy[]> {
  const groups = chunks(mails, mailsPerRequest);
  const stretches = stretchesOf(window, slotMinutes);
  const requests = groups.flatMap((group) =>
    stretches.map((stretch) => getSchedule(group, stretch, slotMinutes)),
  );
  const outcomes = await sendBatch(gateway, requests, { scopes: grants.freeBusy.scopes, interaction });
  throwIfAllFailed(outcomes);
  return groups.flatMap((group, index) => {
    const parts = outcomes.slice(index * stretches.length, (index + 1) * stretches.length).map(schedulesOf);
    return group.map((mail) =>
      freeBusyOf(mail, parts, window.startUtc, slotMinutes, gateway.dependencies.nowMs()),
    );
  });
}

function getSchedule(
  schedules: readonly string[],
  { startUtc, endUtc }: Interval,
  slotMinutes: number,
): GraphRequest {
  const body = {
    schedules,
    startTime: { dateTime: utcText(startUtc), timeZone: 'UTC' },
    endTime: { dateTime: utcText(endUtc), timeZone: 'UTC' },
    availabilityViewInterval: slotMinutes,
  };
  return { method: 'POST', path: '/me/calendar/getSchedule', body, repeatable: true };
}

/** Cut where a slot begins, so that the views can be laid end to end; the last slot may reach beyond the window. */
function stretchesOf({ startUtc, endUtc }: Interval, slotMinutes: number): readonly Interval[] {
  const slotMs = slotMinutes * msPerMinute;
  const longestMs = Math.floor((longestDays * 24 * 60) / slotMinutes) * slotMs;
  const endOfSlots = startUtc + Math.ceil((endUtc - startUtc) / slotMs) * slotMs;
  const stretches: Interval[] = [];
  for (let start = startUtc; start < endOfSlots; start += longestMs) {
    stretches.push({ startUtc: start, endUtc: Math.min(start + longestMs, endOfSlots) });
  }
  return stretches;
}

/** Without any answer there is nothing to show, and the reason is the same for everybody. */
function throwIfAllFailed(outcomes: readonly BatchOutcome[]): void {
  const [first] = outcomes;
  if (first?.kind === 'failed' && outcomes.every(({ kind }) => kind === 'failed'))
    throw new FailureError(first.failure);
}

function schedulesOf(outcome: BatchOutcome): readonly Schedule[] | Failure {
  return outcome.kind === 'failed' ? outcome.failure : checked(answer, outcome.answer.body).value;
}

function freeBusyOf(
  mail: string,
  parts: readonly (readonly Schedule[] | Failure)[],
  startUtc: Instant,
  slotMinutes: number,
  now: Instant,
): FreeBusy {
  const schedules = parts.flatMap((part) => ('kind' in part ? [] : (scheduleOf(mail, part) ?? [])));
  if (schedules.length < parts.length) return { mail, known: false };
  const view = schedules.map(({ availabilityView }) => availabilityView ?? '').join('');
  const workingHours = workingHoursOf(schedules[0]?.workingHours, now);
  const known = {
    mail,
    known: true,
    startUtc,
    slotMinutes,
    view: view.replaceAll('4', '0'),
    workingHours,
  } as const;
  const items = itemsOf(schedules);
  return items === null ? known : { ...known, items };
}

const busyKinds: Readonly<Record<string, BusyKind>> = {
  tentative: 'tentative',
  busy: 'busy',
  oof: 'outOfOffice',
};

/**
 * What the views are made of; an entry that reaches from one answer into the next is told by both, and counts once. Null
 * where a calendar tells its view without its entries.
 */
function itemsOf(schedules: readonly Schedule[]): readonly BusyItem[] | null {
  const items = new Map<string, BusyItem>();
  for (const { scheduleItems, availabilityView } of schedules) {
    const own = (scheduleItems ?? []).flatMap(busyItem);
    if (own.length === 0 && /[123]/.test(availabilityView ?? '')) return null;
    const before = new Set(items.keys());
    own.forEach((item, at) => {
      const key = Object.values(item).join();
      if (!before.has(key)) items.set(items.has(key) ? `${key} ${at}` : key, item);
    });
  }
  return [...items.values()];
}

function busyItem({ status, start, end }: v.InferOutput<typeof scheduleItem>): readonly BusyItem[] {
  const kind = busyKinds[status ?? ''];
  if (kind === undefined || !start || !end) return [];
  return [{ startUtc: instantOf(start), endUtc: instantOf(end), kind }];
}

/** Null where Exchange gives no answer for the address, or shows no free/busy. */
function scheduleOf(mail: string, schedules: readonly Schedule[]): Schedule | null {
  const own = schedules.find(({ scheduleId }) => sameMail(scheduleId, mail));
  return own === undefined || own.error || !own.availabilityView ? null : own;
}

/** Null where a part is missing, or where the zone cannot be told: then every hour counts as a working hour. */
function workingHoursOf(hours: Schedule['workingHours'], now: Instant): WorkingHours | null {
  if (!hours?.daysOfWeek || !hours.startTime || !hours.endTime || !hours.timeZone) return null;
  const { daysOfWeek, startTime, endTime, timeZone } = hours;
  const zone = 'bias' in timeZone ? zoneOfRules(timeZone, now) : zoneOfWindowsName(timeZone.name ?? '');
  return zone === null
    ? null
    : { days: daysOfWeek, start: startTime.slice(0, 5), end: endTime.slice(0, 5), zone };
}

function utcText(instant: Instant): string {
  return new Date(instant).toISOString().slice(0, 19);
}

function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
