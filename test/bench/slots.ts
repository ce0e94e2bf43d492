import { Temporal } from 'temporal-polyfill';
import { RRuleTemporal } from 'rrule-temporal';
import type { FreeBusy, WorkingHours } from '../../src/domain/freebusy/types';
import { findSlots } from '../../src/domain/slots/findSlots';
import type { SlotMeeting, SlotPerson } from '../../src/domain/slots/types';
import { layOutWeeks, type WeekGrid } from '../../src/domain/slots/weekGrid';
import { zonesOfPeople } from '../../src/domain/slots/zonesOfPeople';
import { toInstant } from '../../src/domain/time/zonedTime';
import { weekdays } from '../../src/domain/time/localDates';
import type { Figure } from './figure';
import { medianMs } from './medianMs';

const zone = 'America/New_York';
const firstMonday = '2026-11-30';
const dayMs = 86_400_000;
const zones = ['America/New_York', 'Europe/London', 'America/Los_Angeles', 'Asia/Kolkata'];
const workweek: SlotMeeting['window'] = { weekdays: weekdays.slice(0, 5), from: '08:00', until: '18:00' };

interface Size {
  readonly people: number;
  readonly weeks: number;
  readonly gridMinutes: number;
  /** What is allowed, when it is not Monday to Friday from 08:00 to 18:00. */
  readonly allowed?: { readonly window: SlotMeeting['window']; readonly label: string };
}

/** The same sequence every time (Park and Miller's generator), so that runs compare. */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const hoursIn = (there: string): WorkingHours => ({
  days: weekdays.slice(0, 5),
  start: '09:00',
  end: '17:30',
  zone: there,
});

/** A calendar a third full: meetings of half an hour to two hours, some tentative, and now and then a day away. */
function viewOf(days: number, slotMinutes: number, next: () => number): string {
  const slots = new Uint8Array((days * 1440) / slotMinutes).fill('0'.charCodeAt(0));
  for (let meeting = 0; meeting < days * 4; meeting += 1) {
    const first = Math.floor(next() * slots.length);
    const kind = (next() < 0.15 ? '1' : '2').charCodeAt(0);
    slots.fill(kind, first, first + Math.ceil((30 * (1 + Math.floor(next() * 4))) / slotMinutes));
  }
  for (let away = 0; away < days / 40; away += 1) {
    const first = Math.floor(next() * slots.length);
    slots.fill('3'.charCodeAt(0), first, first + 1440 / slotMinutes);
  }
  return Buffer.from(slots).toString('latin1');
}

function peopleOf({ people, weeks, gridMinutes }: Size): readonly SlotPerson[] {
  const next = dice(people * 1000 + weeks);
  const startUtc = toInstant(firstMonday, '00:00', 'UTC') - dayMs;
  return Array.from({ length: people }, (_, at) => ({
    freeBusy: {
      mail: `person${at}@example.com`,
      known: true,
      startUtc,
      slotMinutes: gridMinutes,
      view: viewOf(weeks * 7 + 2, gridMinutes, next),
      workingHours: hoursIn(zones[at % zones.length] ?? zone),
    },
    holidays: [],
  }));
}

/** Two thirds of the people in the Review and the Sync, everybody in the Council; half of each required. */
function meetingsOf(people: readonly SlotPerson[], window = workweek): readonly SlotMeeting[] {
  const mails = people.map(({ freeBusy }) => freeBusy.mail);
  const meeting = (
    id: SlotMeeting['meeting'],
    cadence: SlotMeeting['cadence'],
    durationMinutes: number,
    who: readonly string[],
  ): SlotMeeting => ({
    meeting: id,
    cadence,
    durationMinutes,
    window,
    required: who.slice(0, Math.ceil(who.length / 2)),
    optional: who.slice(Math.ceil(who.length / 2)),
    locked: null,
  });
  const most = Math.ceil((mails.length * 2) / 3);
  return [
    meeting('portfolio-review', 'weekly', 45, mails.slice(0, most)),
    meeting('readiness-sync', 'everyTwoWeeks', 45, mails.slice(-most)),
    meeting('governance-council', 'monthly', 90, mails),
  ];
}

function gridOf({ weeks, gridMinutes }: Size, people: readonly SlotPerson[]): WeekGrid {
  return layOutWeeks({ firstMonday, weeks, zone, gridMinutes }, zonesOfPeople(people));
}

const conditionsOf = ({ people, weeks, gridMinutes, allowed }: Size): string =>
  `${people} people, ${weeks} weeks, ${gridMinutes}-minute grid, ${allowed?.label ?? 'Monday to Friday 08:00 to 18:00'}, from the answers to the times`;

function search(size: Size, samples = 50): Figure {
  const people = peopleOf(size);
  const meetings = meetingsOf(people, size.allowed?.window);
  const grid = gridOf(size, people);
  return {
    name: 'place all three meetings',
    value: medianMs(() => findSlots(grid, meetings, people), samples),
    unit: 'ms',
    conditions: conditionsOf(size),
  };
}

interface Stretch {
  readonly startMs: number;
  readonly endMs: number;
}

function busyStretches(answer: FreeBusy): readonly Stretch[] {
  if (!answer.known) return [];
  const slotMs = answer.slotMinutes * 60_000;
  return [...answer.view.matchAll(/[23]+/g)].map(({ index, 0: run }) => ({
    startMs: answer.startUtc + index * slotMs,
    endMs: answer.startUtc + (index + run.length) * slotMs,
  }));
}

/**
 * What a good engineer writes first: each candidate's occurrences from the recurrence library, and each held against
 * everybody's sorted busy stretches with a cursor. It ranks one weekly meeting by how many people are busy, no more.
 */
function rankWithIntervals(people: readonly SlotPerson[], { weeks, gridMinutes }: Size): number {
  const calendars = people.map(({ freeBusy }) => busyStretches(freeBusy));
  const until = Temporal.PlainDate.from(firstMonday).add({ weeks }).toString().replaceAll('-', '');
  let best = Number.POSITIVE_INFINITY;
  for (const day of ['MO', 'TU', 'WE', 'TH', 'FR']) {
    for (let start = 8 * 60; start + 45 <= 18 * 60; start += gridMinutes) {
      const time = `${String(Math.floor(start / 60)).padStart(2, '0')}${String(start % 60).padStart(2, '0')}00`;
      const rule = new RRuleTemporal({
        rruleString: `DTSTART;TZID=${zone}:${firstMonday.replaceAll('-', '')}T${time}\nRRULE:FREQ=WEEKLY;BYDAY=${day};UNTIL=${until}T000000Z`,
      });
      const occurrences = rule.all().map(({ epochMilliseconds }) => ({
        startMs: epochMilliseconds,
        endMs: epochMilliseconds + 45 * 60_000,
      }));
      best = Math.min(
        best,
        calendars.reduce((sum, busy) => sum + overlaps(occurrences, busy), 0),
      );
    }
  }
  return best;
}

function overlaps(occurrences: readonly Stretch[], busy: readonly Stretch[]): number {
  let count = 0;
  let next = 0;
  for (const { startMs, endMs } of occurrences) {
    while ((busy[next]?.endMs ?? Number.POSITIVE_INFINITY) <= startMs) next += 1;
    if ((busy[next]?.startMs ?? Number.POSITIVE_INFINITY) < endMs) count += 1;
  }
  return count;
}

/** The weekly meeting alone, both ways: the engine also counts working hours, optional people and preferences. */
function besideIntervals(size: Size): Figure {
  const people = peopleOf(size);
  const grid = gridOf(size, people);
  const weekly: readonly SlotMeeting[] = [
    { ...meetingsOf(people)[0]!, required: people.map(({ freeBusy }) => freeBusy.mail), optional: [] },
  ];
  const value = medianMs(() => findSlots(grid, weekly, people));
  const baseline = medianMs(() => rankWithIntervals(people, size), 3);
  return {
    name: 'place the weekly meeting alone',
    value,
    unit: 'ms',
    conditions: conditionsOf(size),
    baseline: { name: 'rrule-temporal and sorted busy intervals', value: baseline },
    ratio: value / baseline,
  };
}

const allHours = { window: { weekdays, from: '00:00', until: '24:00' }, label: 'every day, all hours' };

/** Where the meetings are in each other's way, and no choice of days helps. */
const oneDay = {
  window: { weekdays: weekdays.slice(1, 2), from: '08:00', until: '18:00' },
  label: 'Tuesdays only, 08:00 to 18:00',
};

/** How long it takes to place the three meetings, how that grows, and what intervals would take. */
export function benchSlots(): readonly Figure[] {
  const usual: Size = { people: 12, weeks: 26, gridMinutes: 15 };
  const people = peopleOf(usual);
  const sizes: readonly Size[] = [
    usual,
    { ...usual, gridMinutes: 5 },
    { ...usual, gridMinutes: 30 },
    { ...usual, weeks: 52 },
    { ...usual, weeks: 104 },
    { ...usual, people: 24 },
    { ...usual, people: 48 },
    { ...usual, allowed: allHours },
    { ...usual, gridMinutes: 5, allowed: oneDay },
  ];
  return [
    ...sizes.map((size) => search(size)),
    search({ people: 200, weeks: 52, gridMinutes: 15 }, 15),
    {
      name: 'lay out a horizon, once',
      value: medianMs(() => gridOf(usual, people), 15),
      unit: 'ms',
      conditions: '26 weeks, 4 zones',
    },
    besideIntervals(usual),
  ];
}
