import { Temporal } from 'temporal-polyfill';
import type { WorkingHours } from '../../../src/domain/freebusy/types';
import type { SlotCosts, SlotMeeting, SlotPerson, SlotTime, Variant } from '../../../src/domain/slots/types';
import { weekdays } from '../../../src/domain/time/weekdays';
import type { SlotCase } from './builders';

/**
 * The same question answered the slow and obvious way, straight from the views: every candidate, every date, every
 * person, every five minutes (nothing here begins or ends between), and then every combination of three.
 */
export interface BruteCandidate {
  readonly slot: SlotTime;
  readonly cost: number;
  readonly free: number;
  readonly dates: readonly PlainOccurrence[];
}

interface PlainOccurrence {
  readonly date: string;
  readonly week: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

const dayMs = 86_400_000;
const minuteMs = 60_000;

const dateAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00Z`) + days * dayMs).toISOString().slice(0, 10);

const minutesIn = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const timeAt = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const remembered = new Map<string, number>();

function remember(key: string, ask: () => number): number {
  const known = remembered.get(key) ?? ask();
  remembered.set(key, known);
  return known;
}

const instantOf = (date: string, minutes: number, zone: string): number =>
  remember(
    `${date} ${minutes} ${zone}`,
    () => Temporal.PlainDateTime.from(`${date}T${timeAt(minutes)}`).toZonedDateTime(zone).epochMilliseconds,
  );

/** The date and time that clocks in the zone show, as though it were UTC. */
function localMs(instant: number, zone: string): number {
  const hour = Math.floor(instant / (30 * minuteMs)) * 30 * minuteMs;
  return (
    instant +
    remember(
      `${hour} ${zone}`,
      () => Temporal.Instant.fromEpochMilliseconds(hour).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6,
    )
  );
}

function worksAt({ days, start, end, zone }: WorkingHours, instant: number): boolean {
  const local = new Date(localMs(instant, zone));
  const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
  const today = (local.getUTCDay() + 6) % 7;
  const works = (day: number): boolean => days.some((name) => weekdays.indexOf(name) === (day + 7) % 7);
  const [from, until] = [minutesIn(start), minutesIn(end)];
  if (until > from) return works(today) && minute >= from && minute < until;
  return (works(today) && minute >= from) || (works(today - 1) && minute < until);
}

/** What is in somebody's way during an occurrence. */
export function inTheWay(
  { freeBusy, holidays }: SlotPerson,
  organizerZone: string,
  startUtc: number,
  minutes: number,
) {
  const found = { busy: false, outside: false, tentative: false };
  const hours = freeBusy.known ? freeBusy.workingHours : null;
  for (let minute = 0; minute < minutes; minute += 5) {
    const instant = startUtc + minute * minuteMs;
    const date = new Date(localMs(instant, hours?.zone ?? organizerZone)).toISOString().slice(0, 10);
    if (holidays.includes(date) || !freeBusy.known) found.busy = true;
    if (!freeBusy.known) continue;
    const kind =
      freeBusy.view[Math.floor((instant - freeBusy.startUtc) / (freeBusy.slotMinutes * minuteMs))] ?? 'none';
    if (kind === '1') found.tentative = true;
    else if (kind !== '0' && kind !== '4') found.busy = true;
    if (hours !== null && !worksAt(hours, instant)) found.outside = true;
  }
  return found;
}

const variantsOf: Record<SlotMeeting['cadence'], readonly Variant[]> = {
  weekly: ['everyWeek'],
  everyTwoWeeks: ['evenWeeks', 'oddWeeks'],
  monthly: ['first', 'second', 'third', 'fourth', 'last'],
};

function falls(variant: Variant, date: string, week: number): boolean {
  const dayOfMonth = Number(date.slice(8));
  if (variant === 'everyWeek') return true;
  if (variant === 'evenWeeks') return week % 2 === 0;
  if (variant === 'oddWeeks') return week % 2 === 1;
  if (variant === 'last') return dateAfter(date, 7).slice(5, 7) !== date.slice(5, 7);
  const nth = ['first', 'second', 'third', 'fourth'].indexOf(variant);
  return dayOfMonth > nth * 7 && dayOfMonth <= nth * 7 + 7;
}

const silent = (mail: string): SlotPerson => ({
  freeBusy: { mail, known: false, because: '' },
  holidays: [],
});

/** Every candidate of one meeting, by variant, weekday and start. */
export function candidatesOf(
  { horizon, people, costs }: SlotCase,
  meeting: SlotMeeting,
): readonly BruteCandidate[] {
  const personOf = (mail: string): SlotPerson =>
    people.find(({ freeBusy }) => freeBusy.mail.toLowerCase() === mail.toLowerCase()) ?? silent(mail);
  const { durationMinutes, window } = meeting;
  const found: BruteCandidate[] = [];
  for (const variant of variantsOf[meeting.cadence]) {
    for (const [day, weekday] of weekdays.entries()) {
      if (!window.weekdays.includes(weekday)) continue;
      for (let start = 0; start + durationMinutes <= minutesIn(window.until); start += horizon.gridMinutes) {
        if (start < minutesIn(window.from)) continue;
        const weeks = Array.from({ length: horizon.weeks }, (_, week) => week);
        const dates = weeks
          .map((week) => ({
            week,
            day,
            date: dateAfter(horizon.firstMonday, week * 7 + day),
            start,
            end: start + durationMinutes,
          }))
          .filter(({ date, week }) => falls(variant, date, week));
        if (dates.length === 0) continue;
        let cost = 0;
        let free = 0;
        for (const { date } of dates) {
          const startUtc = instantOf(date, start, horizon.zone);
          let isFree = true;
          for (const mail of [...meeting.required, ...meeting.optional]) {
            const isRequired = meeting.required.includes(mail);
            const way = inTheWay(personOf(mail), horizon.zone, startUtc, durationMinutes);
            if (way.busy) cost += isRequired ? costs.requiredBusy : costs.optionalBusy;
            if (way.busy && isRequired) isFree = false;
            if (way.outside) cost += costs.outsideWorkingHours;
            if (way.tentative) cost += costs.tentative;
          }
          if (isFree) free += 1;
          if (start < 13 * 60 && start + durationMinutes > 12 * 60) cost += costs.overLunch;
          if (weekday === 'friday' && start + durationMinutes > 15 * 60) cost += costs.lateFriday;
        }
        found.push({ slot: { variant, weekday, startTime: timeAt(start) }, cost, free, dates });
      }
    }
  }
  return found;
}

/** What two candidates cost each other, date against date. */
export function together(
  [first, a]: readonly [SlotMeeting, BruteCandidate],
  [second, b]: readonly [SlotMeeting, BruteCandidate],
  costs: SlotCosts,
): number {
  const lower = (mails: readonly string[]): readonly string[] => mails.map((mail) => mail.toLowerCase());
  const shared = lower(first.required).some((mail) => lower(second.required).includes(mail));
  let cost = 0;
  for (const one of a.dates) {
    for (const other of b.dates) {
      if (one.week !== other.week) continue;
      if (one.date === other.date) {
        cost += costs.sameDay;
        if (shared && one.start < other.end && other.start < one.end) return Number.POSITIVE_INFINITY;
      }
      const [early, late] =
        one.day * 1440 + one.start < other.day * 1440 + other.start ? [first, second] : [second, first];
      const isTie = one.day === other.day && one.start === other.start;
      if (!isTie && early.meeting === 'portfolio-review' && late.meeting === 'readiness-sync')
        cost += costs.reviewBeforeSync;
    }
  }
  return cost;
}

const placeOf = ({ slot }: BruteCandidate): readonly number[] => [
  ['everyWeek', 'evenWeeks', 'oddWeeks', 'first', 'second', 'third', 'fourth', 'last'].indexOf(slot.variant) *
    7 +
    weekdays.indexOf(slot.weekday),
  minutesIn(slot.startTime),
];

/** Rows before starts, meeting by meeting: the documented rule among equals. */
function isEarlier(a: readonly BruteCandidate[], b: readonly BruteCandidate[]): boolean {
  const keyOf = (triple: readonly BruteCandidate[]): readonly number[] => [
    ...triple.map((candidate) => placeOf(candidate)[0] ?? 0),
    ...triple.map((candidate) => placeOf(candidate)[1] ?? 0),
  ];
  const [left, right] = [keyOf(a), keyOf(b)];
  const differs = left.findIndex((value, at) => value !== right[at]);
  return differs >= 0 && (left[differs] ?? 0) < (right[differs] ?? 0);
}

/** The cheapest triple and the rule among equals; null when none can be held. */
export function bruteForce(
  slotCase: SlotCase,
): { readonly cost: number; readonly slots: readonly SlotTime[] } | null {
  const { costs } = slotCase;
  const [first, second, third] = slotCase.meetings as readonly [SlotMeeting, SlotMeeting, SlotMeeting];
  const [as, bs, cs] = [
    candidatesOf(slotCase, first),
    candidatesOf(slotCase, second),
    candidatesOf(slotCase, third),
  ];
  const acs = as.map((a) => cs.map((c) => together([first, a], [third, c], costs)));
  const bcs = bs.map((b) => cs.map((c) => together([second, b], [third, c], costs)));
  let best: { cost: number; triple: readonly BruteCandidate[] } | null = null;
  for (const [i, a] of as.entries()) {
    for (const [j, b] of bs.entries()) {
      const ab = together([first, a], [second, b], costs);
      for (const [k, c] of cs.entries()) {
        const cost = a.cost + b.cost + c.cost + ab + (acs[i]?.[k] ?? 0) + (bcs[j]?.[k] ?? 0);
        if (!Number.isFinite(cost) || (best !== null && cost > best.cost)) continue;
        if (best === null || cost < best.cost || isEarlier([a, b, c], best.triple))
          best = { cost, triple: [a, b, c] };
      }
    }
  }
  return best === null ? null : { cost: best.cost, slots: best.triple.map(({ slot }) => slot) };
}
