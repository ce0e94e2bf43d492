import { Temporal } from 'temporal-polyfill';
import type { WorkingHours } from '../../../src/domain/freebusy/types';
import type { SlotLevels, SlotMeeting, SlotPerson, SlotTime, Variant } from '../../../src/domain/slots/types';
import { weekdays } from '../../../src/domain/time/weekdays';
import type { SlotCase } from './builders';

/*
 * The same question answered the slow and obvious way, straight from the views: every candidate, every date, every
 * person, every five minutes (nothing here begins or ends between), every combination of three, and in every week every
 * way to move what does not fit.
 */

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

/** Whether any working hour falls on the day that holds the moment. */
function worksToday({ days, start, end, zone }: WorkingHours, instant: number): boolean {
  const today = (new Date(localMs(instant, zone)).getUTCDay() + 6) % 7;
  const works = (day: number): boolean => days.some((name) => weekdays.indexOf(name) === (day + 7) % 7);
  return works(today) || (minutesIn(end) <= minutesIn(start) && minutesIn(end) > 0 && works(today - 1));
}

/** What is in somebody's way during an occurrence. */
export function inTheWay(
  { freeBusy, holidays }: SlotPerson,
  organizerZone: string,
  startUtc: number,
  minutes: number,
  stepMinutes = 5,
) {
  const found = { busy: false, outside: false, tentative: false, outsideSteps: 0 };
  const steps = new Set<number>();
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
    if (hours !== null && !worksToday(hours, instant)) found.busy = true;
    if (hours === null || worksAt(hours, instant)) continue;
    found.outside = true;
    steps.add(Math.floor(minute / stepMinutes));
  }
  return { ...found, outsideSteps: steps.size };
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

/** A moment of a week at which a meeting may be held, and what that costs in one week. */
interface BrutePlace {
  readonly day: number;
  readonly start: number;
  readonly levels: SlotLevels;
  readonly isFree: boolean;
}

/** One number that orders levels as the rule does; every level of a small case stays under its digit. */
export function rankOf(levels: SlotLevels): number {
  const digits: readonly (readonly [number, number])[] = [
    [levels.outsideMinutes, 2 ** 16],
    [levels.requiredMissing, 2 ** 7],
    [levels.wishesBroken, 2 ** 6],
    [levels.moves, 2 ** 5],
    [levels.movesToAnotherDay, 2 ** 5],
    [levels.optionalMissing, 2 ** 6],
    [levels.preferencesBroken, 2 ** 8],
  ];
  return digits.reduce((rank, [digit, size]) => {
    if (digit >= size) throw new RangeError(`${digit} does not fit under ${size}.`);
    return rank * size + digit;
  }, 0);
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);

/** Every place of one meeting in one week, by weekday and start. */
function placesOf(slotCase: SlotCase, meeting: SlotMeeting, week: number): readonly BrutePlace[] {
  const { horizon, people, meetings, wishes } = slotCase;
  const personOf = (mail: string): SlotPerson =>
    people.find(({ freeBusy }) => freeBusy.mail.toLowerCase() === mail.toLowerCase()) ?? silent(mail);
  const stepMinutes = meetings.reduce(
    (step, each) => greatestCommonDivisor(step, each.durationMinutes),
    horizon.gridMinutes,
  );
  const { durationMinutes, window } = meeting;
  const found: BrutePlace[] = [];
  for (const [day, weekday] of weekdays.entries()) {
    if (!window.weekdays.includes(weekday)) continue;
    for (let start = 0; start + durationMinutes <= minutesIn(window.until); start += horizon.gridMinutes) {
      if (start < minutesIn(window.from)) continue;
      const startUtc = instantOf(dateAfter(horizon.firstMonday, week * 7 + day), start, horizon.zone);
      const end = start + durationMinutes;
      let [outsideMinutes, requiredMissing, optionalMissing] = [0, 0, 0];
      const isOverLunch = start < 13 * 60 && end > 12 * 60;
      let preferencesBroken = Number(isOverLunch) + Number(weekday === 'friday' && end > 15 * 60);
      for (const mail of [...meeting.required, ...meeting.optional]) {
        const way = inTheWay(personOf(mail), horizon.zone, startUtc, durationMinutes, stepMinutes);
        if (way.tentative) preferencesBroken += 1;
        if (!meeting.required.includes(mail)) optionalMissing += Number(way.busy || way.outside);
        else {
          outsideMinutes += way.outsideSteps * stepMinutes;
          requiredMissing += Number(way.busy);
        }
      }
      const wishesBroken =
        Number(wishes.noFridays && weekday === 'friday') +
        Number(wishes.notOverLunch && isOverLunch) +
        Number(wishes.overByFive && end > 17 * 60);
      const levels = {
        ...{ outsideMinutes, requiredMissing, optionalMissing, wishesBroken, preferencesBroken },
        ...{ moves: 0, movesToAnotherDay: 0 },
      };
      found.push({ day, start, levels, isFree: requiredMissing === 0 });
    }
  }
  return found;
}

export interface BruteSlot {
  readonly slot: SlotTime;
  readonly day: number;
  readonly start: number;
  readonly weeks: readonly number[];
}

/** Every candidate of one meeting, by variant, weekday and start. */
export function candidatesOf(
  { horizon }: SlotCase,
  { cadence, window, durationMinutes }: SlotMeeting,
): readonly BruteSlot[] {
  const found: BruteSlot[] = [];
  for (const variant of variantsOf[cadence]) {
    for (const [day, weekday] of weekdays.entries()) {
      if (!window.weekdays.includes(weekday)) continue;
      const weeks = Array.from({ length: horizon.weeks }, (_, week) => week).filter((week) =>
        falls(variant, dateAfter(horizon.firstMonday, week * 7 + day), week),
      );
      if (weeks.length === 0) continue;
      for (let start = 0; start + durationMinutes <= minutesIn(window.until); start += horizon.gridMinutes) {
        if (start < minutesIn(window.from)) continue;
        found.push({ slot: { variant, weekday, startTime: timeAt(start) }, day, start, weeks });
      }
    }
  }
  return found;
}

interface Held {
  readonly meeting: SlotMeeting;
  readonly day: number;
  readonly start: number;
}

const sharesRequired = (one: SlotMeeting, other: SlotMeeting): boolean =>
  one.required.some((mail) => other.required.some((same) => same.toLowerCase() === mail.toLowerCase()));

/** In real time, which is not that of the clocks on a day on which they change. */
function clashIn({ firstMonday, zone }: SlotCase['horizon'], week: number) {
  const stretch = ({ day, start, meeting }: Held): readonly [number, number] => {
    const from = instantOf(dateAfter(firstMonday, week * 7 + day), start, zone);
    return [from, from + meeting.durationMinutes * minuteMs];
  };
  return (one: Held, other: Held): boolean => {
    if (one.meeting === other.meeting || one.day !== other.day) return false;
    if (!sharesRequired(one.meeting, other.meeting)) return false;
    const [[from, until], [otherFrom, otherUntil]] = [stretch(one), stretch(other)];
    return from < otherUntil && otherFrom < until;
  };
}

/** The rank of one week with the best moves of its dates: everything is tried. Infinity where two series overlap. */
function rankOfWeek(
  horizon: SlotCase['horizon'],
  week: number,
  held: readonly Held[],
  placesOfMeeting: (meeting: SlotMeeting, week: number) => readonly BrutePlace[],
): number {
  const clash = clashIn(horizon, week);
  if (held.some((one) => held.some((other) => clash(one, other)))) return Number.POSITIVE_INFINITY;
  const between = held.flatMap((one, at) => held.slice(at + 1).map((other) => brokenBetween(one, other)));
  let best = Number.POSITIVE_INFINITY;
  const tryFrom = (at: number, rank: number, moved: readonly Held[]): void => {
    const date = held[at];
    if (date === undefined) {
      best = Math.min(best, rank);
      return;
    }
    const places = placesOfMeeting(date.meeting, week);
    const own = places.find(({ day, start }) => day === date.day && start === date.start);
    if (own === undefined) throw new Error('A date stands where the meeting may not be held.');
    tryFrom(at + 1, rank + rankOf(own.levels), moved);
    if (own.isFree || week >= 8) return;
    for (const { day, start, levels, isFree } of places) {
      const there = { meeting: date.meeting, day, start };
      if (!isFree || [...held, ...moved].some((other) => clash(there, other))) continue;
      const moves = { moves: 1, movesToAnotherDay: Number(day !== date.day) };
      tryFrom(at + 1, rank + rankOf({ ...levels, ...moves }), [...moved, there]);
    }
  };
  tryFrom(
    0,
    between.reduce((sum, broken) => sum + broken, 0),
    [],
  );
  return best;
}

/** The preferences that two dates of one week break between them. */
function brokenBetween(one: Held, other: Held): number {
  const at = ({ day, start }: Held): number => day * 1440 + start;
  const [early, late] = at(one) < at(other) ? [one, other] : [other, one];
  const isWrongOrder =
    at(one) !== at(other) &&
    early.meeting.meeting === 'portfolio-review' &&
    late.meeting.meeting === 'readiness-sync';
  return Number(one.day === other.day) + Number(isWrongOrder);
}

/** Answers what some slots of the case's meetings cost, with the best moves; Infinity where two of them overlap. */
export function ranker(
  slotCase: SlotCase,
): (slots: readonly (readonly [SlotMeeting, BruteSlot])[]) => number {
  const places = new Map<string, readonly BrutePlace[]>();
  const placesOfMeeting = (meeting: SlotMeeting, week: number): readonly BrutePlace[] => {
    const key = `${meeting.meeting} ${week}`;
    const found = places.get(key) ?? placesOf(slotCase, meeting, week);
    places.set(key, found);
    return found;
  };
  const weeksKnown = new Map<string, number>();
  return (slots) => {
    let rank = 0;
    for (let week = 0; week < slotCase.horizon.weeks; week += 1) {
      const held = slots
        .filter(([, { weeks }]) => weeks.includes(week))
        .map(([meeting, { day, start }]) => ({ meeting, day, start }));
      const key = [
        week,
        ...held.map(({ meeting, day, start }) => `${meeting.meeting} ${day} ${start}`),
      ].join();
      const found = weeksKnown.get(key) ?? rankOfWeek(slotCase.horizon, week, held, placesOfMeeting);
      weeksKnown.set(key, found);
      rank += found;
    }
    return rank;
  };
}

/** How many dates of one candidate suit everybody required. */
export function freeDates(
  slotCase: SlotCase,
  meeting: SlotMeeting,
  { day, start, weeks }: BruteSlot,
): number {
  return weeks.filter((week) =>
    placesOf(slotCase, meeting, week).some(
      (place) => place.day === day && place.start === start && place.isFree,
    ),
  ).length;
}

const placeOf = ({ slot }: BruteSlot): readonly number[] => [
  ['everyWeek', 'evenWeeks', 'oddWeeks', 'first', 'second', 'third', 'fourth', 'last'].indexOf(slot.variant) *
    7 +
    weekdays.indexOf(slot.weekday),
  minutesIn(slot.startTime),
];

/** Rows before starts, meeting by meeting: the documented rule among equals. */
function isEarlier(a: readonly BruteSlot[], b: readonly BruteSlot[]): boolean {
  const keyOf = (triple: readonly BruteSlot[]): readonly number[] => [
    ...triple.map((candidate) => placeOf(candidate)[0] ?? 0),
    ...triple.map((candidate) => placeOf(candidate)[1] ?? 0),
  ];
  const [left, right] = [keyOf(a), keyOf(b)];
  const differs = left.findIndex((value, at) => value !== right[at]);
  return differs >= 0 && (left[differs] ?? 0) < (right[differs] ?? 0);
}

/** The best triple with its moves, and the rule among equals; null when none can be held. */
export function bruteForce(
  slotCase: SlotCase,
): { readonly rank: number; readonly slots: readonly SlotTime[] } | null {
  const [first, second, third] = slotCase.meetings as readonly [SlotMeeting, SlotMeeting, SlotMeeting];
  const rank = ranker(slotCase);
  let best: { rank: number; triple: readonly BruteSlot[] } | null = null;
  for (const a of candidatesOf(slotCase, first)) {
    for (const b of candidatesOf(slotCase, second)) {
      for (const c of candidatesOf(slotCase, third)) {
        const found = rank([
          [first, a],
          [second, b],
          [third, c],
        ]);
        if (!Number.isFinite(found) || (best !== null && found > best.rank)) continue;
        if (best === null || found < best.rank || isEarlier([a, b, c], best.triple))
          best = { rank: found, triple: [a, b, c] };
      }
    }
  }
  return best === null ? null : { rank: best.rank, slots: best.triple.map(({ slot }) => slot) };
}
