import fc from 'fast-check';
import { conflictsOf, freeCount } from '../../../src/domain/freebusy/conflictsOf';
import type { FreeBusy } from '../../../src/domain/freebusy/types';
import { alternatives } from '../../../src/domain/slots/alternatives';
import { slotChoiceOf } from '../../../src/domain/slots/slotChoiceOf';
import { findSlots, type SlotSearch } from '../../../src/domain/slots/findSlots';
import { freeCounts } from '../../../src/domain/slots/freeCounts';
import { goodChoices } from '../../../src/domain/slots/goodChoices';
import { repairsFor } from '../../../src/domain/slots/repairsFor';
import { slotOccurrences } from '../../../src/domain/slots/slotOccurrences';
import { hoursFirst } from '../../../src/domain/slots/slotOrder';
import type { SlotLevels, SlotMeeting, SlotPerson, SlotTime } from '../../../src/domain/slots/types';
import { layOutWeeks } from '../../../src/domain/slots/weekGrid';
import { zonesOfPeople } from '../../../src/domain/slots/zonesOfPeople';
import { toInstant } from '../../../src/domain/time/zonedTime';
import type { Interval } from '../../../src/domain/time/types';
import { weekdayOf } from '../../../src/domain/time/localDates';
import { bruteForce, candidatesOf, freeDates, inTheWay, rankOf, ranker } from './bruteForce';
import { crowdedCases, slotCases, type SlotCase } from './builders';

const search = ({ horizon, meetings, people, wishes }: SlotCase): SlotSearch =>
  findSlots(layOutWeeks(horizon, zonesOfPeople(people)), meetings, people, { wishes, order: hoursFirst });

const bestRank = ({ placement }: SlotSearch): number =>
  placement.kind === 'placed' ? rankOf(placement.levels) : Number.POSITIVE_INFINITY;

/** All in one time zone of the machine; a fifth in the others, where only a slip to its own clocks could differ. */
const runs = (count: number): { readonly numRuns: number } => ({
  numRuns: ['UTC', undefined].includes(process.env.TZ) ? count : Math.ceil(count / 5),
});

test.each([
  ['any calendars over a few weeks', slotCases(3), 500],
  ['any calendars beyond the weeks in which dates move', slotCases(10), 100],
  ['calendars in which dates have to move', crowdedCases(2), 1500],
] as const)(
  'law: over %s, slots and moves together are those that trying everything finds',
  (_, cases, numRuns) => {
    fc.assert(
      fc.property(cases, (slotCase) => {
        const { placement } = search(slotCase);
        const expected = bruteForce(slotCase);
        const found =
          placement.kind === 'placed' ? { rank: rankOf(placement.levels), slots: placement.slots } : null;
        expect(found).toEqual(expected);
      }),
      runs(numRuns),
    );
  },
);

test('law: what the moves offered cost is what the search counted', () => {
  let moved = 0;
  fc.assert(
    fc.property(crowdedCases(), (slotCase) => {
      const found = search(slotCase);
      const { placement } = found;
      if (placement.kind === 'noSlot') return;
      const moves = repairsFor(found, placement.slots).filter(({ moveTo }) => moveTo !== null);
      const toAnotherDay = moves.filter(
        ({ occurrence, moveTo }) => occurrence.localDate !== moveTo?.localDate,
      );
      expect(moves).toHaveLength(placement.levels.moves);
      expect(toAnotherDay).toHaveLength(placement.levels.movesToAnotherDay);
      moved += moves.length;
    }),
    runs(400),
  );
  expect(moved).toBeGreaterThan(runs(400).numRuns / 20);
});

/** As the calendars are told field by field: known holidays are the search's alone. */
function countedByHand({ horizon, people }: SlotCase, meeting: SlotMeeting, slot: SlotTime): number {
  const occurrences = slotOccurrences(layOutWeeks(horizon, []), slot, meeting.durationMinutes);
  const answers = meeting.required.map(
    (mail): FreeBusy =>
      people.find(({ freeBusy }) => freeBusy.mail.toLowerCase() === mail.toLowerCase())?.freeBusy ?? {
        ...{ mail, known: false },
      },
  );
  return freeCount(occurrences, conflictsOf(occurrences, answers));
}

const withoutHolidays = (slotCase: SlotCase): SlotCase => ({
  ...slotCase,
  people: slotCase.people.map((person) => ({ ...person, holidays: [] })),
});

test('law: every candidate is free as often as counting date by date finds, in the proposal, on the map and by hand', () => {
  fc.assert(
    fc.property(slotCases(6).map(withoutHolidays), (slotCase) => {
      const found = search(slotCase);
      for (const meeting of slotCase.meetings) {
        for (const candidate of candidatesOf(slotCase, meeting)) {
          const { slot, weeks, day, start: minute } = candidate;
          const free = freeDates(slotCase, meeting, candidate);
          const choice = slotChoiceOf(found, meeting.meeting, slot);
          expect(choice).toMatchObject({ free, occurrences: weeks.length });
          expect(countedByHand(slotCase, meeting, slot)).toBe(free);
          const { starts, free: shades } = freeCounts(found, meeting.meeting, slot.variant);
          expect(shades[day * starts.length + starts.indexOf(minute)]).toBe(free);
        }
      }
    }),
    runs(100),
  );
});

test('law: the alternatives of a meeting are its candidates beside the others, best first', () => {
  fc.assert(
    fc.property(slotCases(6), fc.integer({ min: 0, max: 2 }), (slotCase, at) => {
      const found = search(slotCase);
      const { placement } = found;
      const meeting = slotCase.meetings[at]!;
      const listed = alternatives(found, meeting.meeting, Number.POSITIVE_INFINITY);
      if (placement.kind === 'noSlot') {
        expect(listed).toEqual([]);
        return;
      }
      const rank = ranker(slotCase);
      const placed = slotCase.meetings.map((other, index) =>
        candidatesOf(slotCase, other).find(
          ({ slot }) => JSON.stringify(slot) === JSON.stringify(placement.slots[index]),
        ),
      );
      const expected = candidatesOf(slotCase, meeting)
        .map((candidate) => ({
          slot: candidate.slot,
          rank: rank(slotCase.meetings.map((_, index) => (index === at ? candidate : placed[index]!))),
        }))
        .filter((each) => Number.isFinite(each.rank))
        .sort((a, b) => a.rank - b.rank);
      expect(listed.map(({ slot, levels }) => ({ slot, rank: rankOf(levels) }))).toEqual(expected);
    }),
    runs(200),
  );
});

/** At no level better, and at one worse; a move to another day is one move more or less like any other. */
const isWorse = (one: SlotLevels, other: SlotLevels): boolean => {
  const levels = (Object.keys(one) as (keyof SlotLevels)[]).filter((level) => level !== 'movesToAnotherDay');
  return (
    levels.every((level) => one[level] >= other[level]) && levels.some((level) => one[level] > other[level])
  );
};

test('law: good choices begin with the best, differ, and none is worse than another in everything', () => {
  const dayApart = 1440;
  fc.assert(
    fc.property(slotCases(), ({ horizon, meetings, people, wishes }) => {
      const grid = layOutWeeks(horizon, zonesOfPeople(people));
      const found = goodChoices({ grid, meetings, people, wishes });
      const choices = found.flatMap(({ placement }) => (placement.kind === 'placed' ? [placement] : []));
      // Whoever wants nothing moved gets hours or people less good, and no moved date.
      for (const { order, placement } of found)
        if (order.name === 'nothingMoved' && placement.kind === 'placed')
          expect(placement.levels.moves).toBe(0);
      const { placement } = search({ horizon, meetings, people, wishes });
      expect(choices[0]?.slots).toEqual(placement.kind === 'placed' ? placement.slots : undefined);
      for (const one of choices) {
        for (const other of choices) {
          if (one === other) continue;
          const [a, b] = [one.slots[0]!, other.slots[0]!];
          const minutes = Math.abs(
            toInstant('2026-01-01', a.startTime, 'UTC') - toInstant('2026-01-01', b.startTime, 'UTC'),
          );
          const apart = a.weekday === b.weekday ? minutes / 60_000 : dayApart;
          expect(apart).toBeGreaterThanOrEqual(120);
          if (choices.indexOf(one) > choices.indexOf(other))
            expect(isWorse(one.levels, other.levels)).toBe(false);
        }
      }
    }),
    runs(200),
  );
});

test('law: the same question has the same answer', () => {
  fc.assert(
    fc.property(slotCases(), (slotCase) => {
      const shuffled = { ...slotCase, people: [...slotCase.people].reverse() };
      expect(search(shuffled).placement).toEqual(search(slotCase).placement);
    }),
    runs(100),
  );
});

const freed = (person: SlotPerson): SlotPerson =>
  person.freeBusy.known
    ? {
        freeBusy: { ...person.freeBusy, view: person.freeBusy.view.replaceAll(/[123?]/g, '0') },
        holidays: [],
      }
    : person;

/** Without wishes and hours. With them it does not hold: a date at which everybody can come is not moved for their sake. */
function weighedByPresence(slotCase: SlotCase): SlotCase {
  const noHours = ({ freeBusy, holidays }: SlotPerson): SlotPerson => ({
    freeBusy: freeBusy.known ? { ...freeBusy, workingHours: null } : freeBusy,
    holidays,
  });
  const wishes = { noFridays: false, notOverLunch: false, overByFive: false };
  return { ...slotCase, people: slotCase.people.map(noHours), wishes };
}

test('law: freeing a person never makes the best worse', () => {
  fc.assert(
    fc.property(slotCases().map(weighedByPresence), fc.integer({ min: 0, max: 2 }), (slotCase, who) => {
      const people = slotCase.people.map((person, at) => (at === who ? freed(person) : person));
      expect(bestRank(search({ ...slotCase, people }))).toBeLessThanOrEqual(bestRank(search(slotCase)));
    }),
    runs(150),
  );
});

test('law: over half a year no combination drawn at random is better', () => {
  fc.assert(
    fc.property(
      slotCases(26),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 20, maxLength: 20 }),
      (slotCase, draws) => {
        const found = bestRank(search(slotCase));
        const rank = ranker(slotCase);
        const candidates = slotCase.meetings.map((meeting) => candidatesOf(slotCase, meeting));
        for (const draw of draws) {
          const triple = draw.flatMap((at, index) => {
            const own = candidates[index]!;
            const candidate = own[at % own.length];
            return candidate === undefined ? [] : [candidate];
          });
          if (triple.length < 3) return;
          expect(found).toBeLessThanOrEqual(rank(triple));
        }
      },
    ),
    runs(60),
  );
});

/** The chosen occurrences of every other meeting in which somebody required here is required too. */
function takenBeside(
  { horizon, meetings }: SlotCase,
  slots: readonly SlotTime[],
  asked: SlotMeeting,
): readonly Interval[] {
  const isRequired = new Set(asked.required);
  return meetings.flatMap(({ meeting, required, durationMinutes }, at) => {
    const slot = slots[at];
    if (slot === undefined || meeting === asked.meeting || !required.some((mail) => isRequired.has(mail)))
      return [];
    return slotOccurrences(layOutWeeks(horizon, []), slot, durationMinutes);
  });
}

test('law: a moved date is free for everybody required, in its week, in the window, and over nothing that shares a person', () => {
  const dayMs = 86_400_000;
  fc.assert(
    fc.property(crowdedCases(), (slotCase) => {
      const found = search(slotCase);
      if (found.placement.kind === 'noSlot') return;
      const repairs = repairsFor(found, found.placement.slots);
      for (const [at, { meeting, occurrence, moveTo }] of repairs.entries()) {
        const asked = slotCase.meetings.find((candidate) => candidate.meeting === meeting)!;
        const busyAt = (startUtc: number): readonly string[] =>
          asked.required.filter((mail) => {
            const person = slotCase.people.find(
              ({ freeBusy }) => freeBusy.mail.toLowerCase() === mail.toLowerCase(),
            );
            return (
              person === undefined ||
              inTheWay(person, slotCase.horizon.zone, startUtc, asked.durationMinutes).busy
            );
          });
        expect(busyAt(occurrence.startUtc)).not.toEqual([]);
        if (moveTo === null) continue;
        expect(busyAt(moveTo.startUtc)).toEqual([]);
        expect(Math.abs(moveTo.startUtc - occurrence.startUtc)).toBeLessThan(7 * dayMs);
        expect(asked.window.weekdays).toContain(weekdayOf(moveTo.localDate));
        const minute =
          moveTo.startUtc - toInstant(moveTo.localDate, asked.window.from, slotCase.horizon.zone);
        expect(minute).toBeGreaterThanOrEqual(0);
        for (const taken of takenBeside(slotCase, found.placement.slots, asked)) {
          expect(taken.startUtc < moveTo.endUtc && moveTo.startUtc < taken.endUtc).toBe(false);
        }
        for (const earlier of repairs.slice(0, at)) {
          if (earlier.moveTo === null || earlier.meeting !== meeting) continue;
          expect(earlier.moveTo.startUtc < moveTo.endUtc && moveTo.startUtc < earlier.moveTo.endUtc).toBe(
            false,
          );
        }
      }
    }),
    runs(150),
  );
});
