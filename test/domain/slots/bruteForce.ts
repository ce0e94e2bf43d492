import { Temporal } from 'temporal-polyfill';
import type { WorkingHours } from '../../../src/domain/freebusy/types';
import type { SlotLevels, SlotMeeting, SlotPerson, SlotTime, Variant } from '../../../src/domain/slots/types';
import { weekdays } from '../../../src/domain/time/localDates';
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

/** What was asked before, zone by zone and moment by moment: many dates ask for the same. */
function remembering(ask: (zone: string, ms: number) => number): (zone: string, ms: number) => number {
  const zones = new Map<string, Map<number, number>>();
  return (zone, ms) => {
    const ofZone = zones.get(zone) ?? new Map<number, number>();
    zones.set(zone, ofZone);
    const known = ofZone.get(ms) ?? ask(zone, ms);
    ofZone.set(ms, known);
    return known;
  };
}

const utcOfClock = remembering(
  (zone, ms) =>
    Temporal.PlainDateTime.from(new Date(ms).toISOString().slice(0, 16)).toZonedDateTime(zone)
      .epochMilliseconds,
);

const instantOf = (date: string, minutes: number, zone: string): number =>
  utcOfClock(zone, Date.parse(`${date}T00:00Z`) + minutes * minuteMs);

const offsetOfHalfHour = remembering(
  (zone, ms) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6,
);

/** The date and time that clocks in the zone show, as though it were UTC. */
const localMs = (instant: number, zone: string): number =>
  instant + offsetOfHalfHour(zone, Math.floor(instant / (30 * minuteMs)) * 30 * minuteMs);

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

interface Moment {
  readonly busy: boolean;
  readonly outside: boolean;
  readonly tentative: boolean;
}

/** What is in somebody's way for the five minutes from there on. */
function momentOf({ freeBusy, holidays }: SlotPerson, organizerZone: string, instant: number): Moment {
  const hours = freeBusy.known ? freeBusy.workingHours : null;
  const isHoliday =
    holidays.length > 0 &&
    holidays.includes(new Date(localMs(instant, hours?.zone ?? organizerZone)).toISOString().slice(0, 10));
  if (!freeBusy.known) return { busy: true, outside: false, tentative: false };
  const kind =
    freeBusy.view[Math.floor((instant - freeBusy.startUtc) / (freeBusy.slotMinutes * minuteMs))] ?? 'none';
  const isDayOff = hours !== null && !worksToday(hours, instant);
  return {
    busy: isHoliday || isDayOff || !['0', '1', '4'].includes(kind),
    outside: hours !== null && !worksAt(hours, instant),
    tentative: kind === '1',
  };
}

const momentsOf = new WeakMap<SlotPerson, Map<number, Moment>>();

function knownMoment(person: SlotPerson, organizerZone: string, instant: number): Moment {
  const known = momentsOf.get(person) ?? new Map<number, Moment>();
  momentsOf.set(person, known);
  const moment = known.get(instant) ?? momentOf(person, organizerZone, instant);
  known.set(instant, moment);
  return moment;
}

/** What is in somebody's way during an occurrence. */
export function inTheWay(
  person: SlotPerson,
  organizerZone: string,
  startUtc: number,
  minutes: number,
  stepMinutes = 5,
) {
  const found = { busy: false, outside: false, tentative: false, outsideSteps: 0 };
  let lastStep = -1;
  for (let minute = 0; minute < minutes; minute += 5) {
    const moment = knownMoment(person, organizerZone, startUtc + minute * minuteMs);
    found.busy ||= moment.busy;
    found.tentative ||= moment.tentative;
    if (!moment.outside) continue;
    found.outside = true;
    const step = Math.floor(minute / stepMinutes);
    if (step !== lastStep) found.outsideSteps += 1;
    lastStep = step;
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
  freeBusy: { mail, known: false },
  holidays: [],
});

/** A moment of a week at which a meeting may be held, and what that costs in one week. */
interface BrutePlace {
  readonly day: number;
  readonly start: number;
  readonly levels: SlotLevels;
  readonly isFree: boolean;
  /** In real time, which is not that of the clocks on a day on which they change. */
  readonly startUtc: number;
}

/** One number that orders levels as the rule does, exact below 2 ** 53; every level of half a year stays under its digit. */
export function rankOf(levels: SlotLevels): number {
  const digits: readonly (readonly [number, number])[] = [
    [levels.outsideMinutes, 2 ** 16],
    [levels.requiredMissing, 2 ** 7],
    [levels.wishesBroken, 2 ** 7],
    [levels.moves, 2 ** 5],
    [levels.movesToAnotherDay, 2 ** 5],
    [levels.optionalMissing, 2 ** 6],
    [levels.preferencesBroken, 2 ** 7],
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
  const { durationMinutes } = meeting;
  return windowOf(meeting, horizon.gridMinutes).map(({ day, start }) => {
    const startUtc = instantOf(dateAfter(horizon.firstMonday, week * 7 + day), start, horizon.zone);
    const end = start + durationMinutes;
    let [outsideMinutes, requiredMissing, optionalMissing] = [0, 0, 0];
    const isOverLunch = start < 13 * 60 && end > 12 * 60;
    let preferencesBroken = Number(isOverLunch) + Number(day === friday && end > 15 * 60);
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
      Number(wishes.noFridays && day === friday) +
      Number(wishes.notOverLunch && isOverLunch) +
      Number(wishes.overByFive && end > 17 * 60);
    const levels = {
      ...{ outsideMinutes, requiredMissing, optionalMissing, wishesBroken, preferencesBroken },
      ...{ moves: 0, movesToAnotherDay: 0 },
    };
    return { day, start, startUtc, levels, isFree: requiredMissing === 0 };
  });
}

const friday = 4;

export interface BruteSlot {
  readonly slot: SlotTime;
  readonly day: number;
  readonly start: number;
  readonly weeks: readonly number[];
  /** By variant and weekday. */
  readonly row: number;
  /** Its place among those of the meeting's week. */
  readonly place: number;
  /** For each week of the horizon, whether it has a date in it. */
  readonly fallsIn: readonly boolean[];
}

/** Where the meeting may be held in any week, by weekday and start. */
function windowOf(
  { window, durationMinutes }: SlotMeeting,
  gridMinutes: number,
): readonly { readonly day: number; readonly start: number }[] {
  const [from, until] = [minutesIn(window.from), minutesIn(window.until)];
  const starts = Array.from({ length: 1440 / gridMinutes }, (_, at) => at * gridMinutes).filter(
    (start) => start >= from && start + durationMinutes <= until,
  );
  return weekdays.flatMap((weekday, day) =>
    window.weekdays.includes(weekday) ? starts.map((start) => ({ day, start })) : [],
  );
}

/** Every candidate of one meeting, by variant, weekday and start. */
export function candidatesOf({ horizon }: SlotCase, meeting: SlotMeeting): readonly BruteSlot[] {
  const places = windowOf(meeting, horizon.gridMinutes);
  return variantsOf[meeting.cadence].flatMap((variant) => {
    const fallsOn = weekdays.map((_, day) =>
      Array.from({ length: horizon.weeks }, (__, week) =>
        falls(variant, dateAfter(horizon.firstMonday, week * 7 + day), week),
      ),
    );
    return places.flatMap(({ day, start }, place) => {
      const fallsIn = fallsOn[day] ?? [];
      const weeks = [...fallsIn.keys()].filter((week) => fallsIn[week] === true);
      const weekday = weekdays[day] ?? 'monday';
      const slot = { variant, weekday, startTime: timeAt(start) };
      const row = variants.indexOf(variant) * 7 + day;
      return weeks.length === 0 ? [] : [{ slot, day, start, row, place, weeks, fallsIn }];
    });
  });
}

const variants: readonly Variant[] = [
  ...variantsOf.weekly,
  ...variantsOf.everyTwoWeeks,
  ...variantsOf.monthly,
];

interface MeetingDate {
  readonly meeting: SlotMeeting;
  readonly place: BrutePlace;
}

const sharesRequired = (one: SlotMeeting, other: SlotMeeting): boolean =>
  one.required.some((mail) => other.required.some((same) => same.toLowerCase() === mail.toLowerCase()));

function clash(one: MeetingDate, other: MeetingDate): boolean {
  if (one.meeting === other.meeting || one.place.day !== other.place.day) return false;
  const [from, otherFrom] = [one.place.startUtc, other.place.startUtc];
  return (
    from < otherFrom + other.meeting.durationMinutes * minuteMs &&
    otherFrom < from + one.meeting.durationMinutes * minuteMs &&
    sharesRequired(one.meeting, other.meeting)
  );
}

/** The rank of one week with the best moves of its dates: everything is tried. Infinity where two series overlap. */
function rankOfWeek(
  week: number,
  dates: readonly MeetingDate[],
  placesOfMeeting: (meeting: SlotMeeting) => readonly BrutePlace[],
): number {
  if (dates.some((one) => dates.some((other) => clash(one, other)))) return Number.POSITIVE_INFINITY;
  const between = dates.flatMap((one, at) => dates.slice(at + 1).map((other) => brokenBetween(one, other)));
  let best = Number.POSITIVE_INFINITY;
  const tryFrom = (at: number, rank: number, moved: readonly MeetingDate[]): void => {
    const date = dates[at];
    if (date === undefined) {
      best = Math.min(best, rank);
      return;
    }
    tryFrom(at + 1, rank + rankOf(date.place.levels), moved);
    if (date.place.isFree || week >= 8) return;
    for (const place of placesOfMeeting(date.meeting)) {
      const there = { meeting: date.meeting, place };
      if (!place.isFree || [...dates, ...moved].some((other) => clash(there, other))) continue;
      const moves = { moves: 1, movesToAnotherDay: Number(place.day !== date.place.day) };
      tryFrom(at + 1, rank + rankOf({ ...place.levels, ...moves }), [...moved, there]);
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
function brokenBetween(one: MeetingDate, other: MeetingDate): number {
  const at = ({ place: { day, start } }: MeetingDate): number => day * 1440 + start;
  const [early, late] = at(one) < at(other) ? [one, other] : [other, one];
  const isWrongOrder =
    at(one) !== at(other) &&
    early.meeting.meeting === 'portfolio-review' &&
    late.meeting.meeting === 'readiness-sync';
  return Number(one.place.day === other.place.day) + Number(isWrongOrder);
}

/**
 * Answers what some slots of the case's meetings cost, with the best moves; Infinity where two of them overlap. What a
 * week costs with its dates standing where they do is worked out once: many combinations ask for it.
 */
export function ranker(slotCase: SlotCase): (slots: readonly BruteSlot[]) => number {
  const { meetings, horizon } = slotCase;
  const weeks = Array.from({ length: horizon.weeks }, (_, week) => {
    const places = new Map(meetings.map((meeting) => [meeting, placesOf(slotCase, meeting, week)]));
    return { placesOfMeeting: (meeting: SlotMeeting) => places.get(meeting) ?? [], known: [] as number[] };
  });
  const most = 1 + Math.max(0, ...meetings.map((meeting) => weeks[0]?.placesOfMeeting(meeting).length ?? 0));
  return (slots) => {
    let rank = 0;
    weeks.forEach(({ placesOfMeeting, known }, week) => {
      const standing = slots.map(({ place, fallsIn }) => (fallsIn[week] === true ? place : -1));
      const key = standing.reduce((sum, place) => sum * most + place + 1, 0);
      const dates = (): readonly MeetingDate[] =>
        meetings.flatMap((meeting, at) => {
          const place = placesOfMeeting(meeting)[standing[at] ?? -1];
          return place === undefined ? [] : [{ meeting, place }];
        });
      const found = known[key] ?? rankOfWeek(week, dates(), placesOfMeeting);
      known[key] = found;
      rank += found;
    });
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

/** Rows before starts, meeting by meeting: the documented rule among equals. */
function isEarlier(a: readonly BruteSlot[], b: readonly BruteSlot[]): boolean {
  const at = (compare: 'row' | 'start'): number => {
    const differs = a.findIndex((slot, index) => slot[compare] !== b[index]?.[compare]);
    return (a[differs]?.[compare] ?? 0) - (b[differs]?.[compare] ?? 0);
  };
  return (at('row') || at('start')) < 0;
}

/** The best triple with its moves, and the rule among equals; null when none can be held. */
export function bruteForce(
  slotCase: SlotCase,
): { readonly rank: number; readonly slots: readonly SlotTime[] } | null {
  const [first, second, third] = slotCase.meetings as readonly [SlotMeeting, SlotMeeting, SlotMeeting];
  const rank = ranker(slotCase);
  const [ofFirst, ofSecond, ofThird] = [first, second, third].map((each) => candidatesOf(slotCase, each)) as [
    readonly BruteSlot[],
    readonly BruteSlot[],
    readonly BruteSlot[],
  ];
  let best: { rank: number; triple: readonly BruteSlot[] } | null = null;
  for (const a of ofFirst) {
    for (const b of ofSecond) {
      for (const c of ofThird) {
        const found = rank([a, b, c]);
        if (!Number.isFinite(found) || (best !== null && found > best.rank)) continue;
        if (best === null || found < best.rank || isEarlier([a, b, c], best.triple))
          best = { rank: found, triple: [a, b, c] };
      }
    }
  }
  return best === null ? null : { rank: best.rank, slots: best.triple.map(({ slot }) => slot) };
}
