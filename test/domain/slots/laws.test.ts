import fc from 'fast-check';
import { alternatives } from '../../../src/domain/slots/alternatives';
import { defaultCosts } from '../../../src/domain/slots/defaultCosts';
import { describeSlot } from '../../../src/domain/slots/describeSlot';
import { findSlots, tableOf, type SlotSearch } from '../../../src/domain/slots/findSlots';
import { freeCounts } from '../../../src/domain/slots/freeCounts';
import { repairsFor } from '../../../src/domain/slots/repairsFor';
import { slotOccurrences } from '../../../src/domain/slots/slotOccurrences';
import type { SlotMeeting, SlotPerson, SlotTime } from '../../../src/domain/slots/types';
import { layOutWeeks } from '../../../src/domain/slots/weekGrid';
import { zonesOfPeople } from '../../../src/domain/slots/zonesOfPeople';
import { toInstant } from '../../../src/domain/time/toInstant';
import type { Interval } from '../../../src/domain/time/types';
import { weekdayOf } from '../../../src/domain/time/weekdayOf';
import { weekdays } from '../../../src/domain/time/weekdays';
import { bruteForce, candidatesOf, inTheWay, together } from './bruteForce';
import { slotCases, type SlotCase } from './builders';

const search = ({ horizon, meetings, people, costs }: SlotCase): SlotSearch =>
  findSlots(layOutWeeks(horizon, zonesOfPeople(people)), meetings, people, costs);

const bestCost = ({ placement }: SlotSearch): number =>
  placement.kind === 'placed' ? placement.cost : Number.POSITIVE_INFINITY;

test('law: the joint placement is the one that trying everything finds, among equals too', () => {
  fc.assert(
    fc.property(slotCases(), (slotCase) => {
      const { placement } = search(slotCase);
      const expected = bruteForce(slotCase);
      if (expected === null) expect(placement.kind).toBe('noSlot');
      else expect(placement).toEqual({ kind: 'placed', ...expected });
    }),
    { numRuns: 600 },
  );
});

test('law: every candidate costs, and frees, what counting date by date finds', () => {
  fc.assert(
    fc.property(slotCases(), (slotCase) => {
      const found = search(slotCase);
      for (const meeting of slotCase.meetings) {
        const counted = candidatesOf(slotCase, meeting);
        for (const { slot, cost, free, dates } of counted) {
          const choice = describeSlot(found, meeting.meeting, slot);
          expect(choice).toMatchObject({ cost, free, occurrences: dates.length });
          const { starts, free: shades } = freeCounts(found, meeting.meeting, slot.variant);
          const start = starts.findIndex(
            (minutes) =>
              minutes === Number(slot.startTime.slice(0, 2)) * 60 + Number(slot.startTime.slice(3)),
          );
          expect(shades[weekdays.indexOf(slot.weekday) * starts.length + start]).toBe(free);
        }
        expect(tableOf(found, meeting.meeting).costs.filter((cost) => Number.isFinite(cost))).toHaveLength(
          counted.length,
        );
      }
    }),
    { numRuns: 150 },
  );
});

test('law: the alternatives of a meeting are its candidates beside the others, cheapest first', () => {
  fc.assert(
    fc.property(slotCases(), fc.integer({ min: 0, max: 2 }), (slotCase, at) => {
      const found = search(slotCase);
      const { placement } = found;
      const meeting = slotCase.meetings[at]!;
      const ranked = alternatives(found, meeting.meeting, Number.POSITIVE_INFINITY);
      if (placement.kind === 'noSlot') {
        expect(ranked).toEqual([]);
        return;
      }
      const others = slotCase.meetings.flatMap((other, index) =>
        index === at
          ? []
          : candidatesOf(slotCase, other)
              .filter(({ slot }) => JSON.stringify(slot) === JSON.stringify(placement.slots[index]))
              .map((candidate) => [other, candidate] as const),
      );
      const expected = candidatesOf(slotCase, meeting)
        .map((candidate) => ({
          slot: candidate.slot,
          cost: others.reduce(
            (sum, other) => sum + together([meeting, candidate], other, slotCase.costs),
            candidate.cost,
          ),
        }))
        .filter(({ cost }) => Number.isFinite(cost))
        .sort((a, b) => a.cost - b.cost);
      expect(ranked).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

test('law: the same question has the same answer', () => {
  fc.assert(
    fc.property(slotCases(), (slotCase) => {
      const shuffled = { ...slotCase, people: [...slotCase.people].reverse() };
      expect(search(shuffled).placement).toEqual(search(slotCase).placement);
    }),
    { numRuns: 100 },
  );
});

const freed = (person: SlotPerson): SlotPerson =>
  person.freeBusy.known
    ? {
        freeBusy: { ...person.freeBusy, view: person.freeBusy.view.replaceAll(/[123?]/g, '0') },
        holidays: [],
      }
    : person;

test('law: freeing a person never makes the best cost worse', () => {
  fc.assert(
    fc.property(slotCases(), fc.integer({ min: 0, max: 2 }), (slotCase, who) => {
      const people = slotCase.people.map((person, at) => (at === who ? freed(person) : person));
      expect(bestCost(search({ ...slotCase, people }))).toBeLessThanOrEqual(bestCost(search(slotCase)));
    }),
    { numRuns: 150 },
  );
});

test('law: over half a year no combination drawn at random is cheaper', () => {
  fc.assert(
    fc.property(
      slotCases(fc.constant(defaultCosts), 26),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 50, maxLength: 50 }),
      (slotCase, draws) => {
        const found = bestCost(search(slotCase));
        const candidates = slotCase.meetings.map((meeting) => candidatesOf(slotCase, meeting));
        for (const draw of draws) {
          const triple = draw.flatMap((at, index) => {
            const meeting = slotCase.meetings[index]!;
            const own = candidates[index]!;
            const candidate = own[at % own.length];
            return candidate === undefined ? [] : [[meeting, candidate] as const];
          });
          if (triple.length < 3) return;
          const [a, b, c] = triple as [(typeof triple)[0], (typeof triple)[0], (typeof triple)[0]];
          const { costs } = slotCase;
          const alone = a[1].cost + b[1].cost + c[1].cost;
          expect(found).toBeLessThanOrEqual(
            alone + together(a, b, costs) + together(a, c, costs) + together(b, c, costs),
          );
        }
      },
    ),
    { numRuns: 30 },
  );
});

/** The chosen occurrences of every meeting in which somebody required here is required too. */
function takenBeside(
  { horizon, meetings }: SlotCase,
  slots: readonly SlotTime[],
  asked: SlotMeeting,
): readonly Interval[] {
  const isRequired = new Set(asked.required);
  return meetings.flatMap(({ required, durationMinutes }, at) => {
    const slot = slots[at];
    if (slot === undefined || !required.some((mail) => isRequired.has(mail))) return [];
    return slotOccurrences(layOutWeeks(horizon, []), slot, durationMinutes);
  });
}

test('law: a repair is free for everybody required, near, in the window, and over nothing that shares a person', () => {
  const dayMs = 86_400_000;
  fc.assert(
    fc.property(slotCases(), (slotCase) => {
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
        expect(Math.abs(moveTo.startUtc - occurrence.startUtc)).toBeLessThanOrEqual(15 * dayMs);
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
    { numRuns: 150 },
  );
});
