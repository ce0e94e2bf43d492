import { slotChoiceOf } from '../../../src/domain/slots/slotChoiceOf';
import { findSlots } from '../../../src/domain/slots/findSlots';
import type { SlotMeeting, SlotTime } from '../../../src/domain/slots/types';
import { layOutWeeks } from '../../../src/domain/slots/weekGrid';
import { zonesOfPeople } from '../../../src/domain/slots/zonesOfPeople';
import { horizonOf, personWith, review, sync } from './builders';

const ada = 'ada@example.com';
const sundays = { weekdays: ['sunday'], from: '00:00', until: '06:00' } as const;
const sundayAt = (startTime: string, variant: SlotTime['variant'] = 'everyWeek'): SlotTime => ({
  ...{ variant, weekday: 'sunday', startTime },
});

function placed(firstMonday: string, first: Partial<SlotMeeting>, second: Partial<SlotMeeting>) {
  const horizon = horizonOf({ firstMonday, weeks: 1, gridMinutes: 30 });
  const people = [personWith(ada, horizon)];
  const meetings = [
    review({ window: sundays, ...first }),
    sync({ window: sundays, ...second, cadence: 'weekly' }),
  ];
  return findSlots(layOutWeeks(horizon, zonesOfPeople(people)), meetings, people).placement.kind;
}

test('where clocks jump, a meeting that runs into the hour after the jump overlaps what begins there', () => {
  const first = { locked: sundayAt('01:30'), durationMinutes: 60 };
  expect(placed('2027-03-08', first, { locked: sundayAt('03:00'), durationMinutes: 60 })).toBe('noSlot');
  expect(placed('2027-03-08', first, { locked: sundayAt('03:30'), durationMinutes: 60 })).toBe('placed');
  expect(placed('2027-03-01', first, { locked: sundayAt('03:00'), durationMinutes: 60 })).toBe('placed');
});

test('where an hour is repeated, a meeting has ended before what the clocks put into its end', () => {
  const first = { locked: sundayAt('00:30'), durationMinutes: 120 };
  expect(placed('2026-10-26', first, { locked: sundayAt('02:00'), durationMinutes: 60 })).toBe('placed');
  expect(placed('2026-10-26', first, { locked: sundayAt('01:00'), durationMinutes: 30 })).toBe('noSlot');
  expect(placed('2026-10-19', first, { locked: sundayAt('02:00'), durationMinutes: 60 })).toBe('noSlot');
});

test('a person named twice counts once, and is required where either is', () => {
  const horizon = horizonOf();
  const people = [personWith(ada, horizon, [{ date: '2026-12-08', from: '10:15', minutes: 15 }])];
  const grid = layOutWeeks(horizon, zonesOfPeople(people));
  const slot: SlotTime = { variant: 'everyWeek', weekday: 'tuesday', startTime: '10:00' };
  const costOf = (more: Partial<SlotMeeting>) =>
    slotChoiceOf(findSlots(grid, [review(more)], people), 'portfolio-review', slot);
  const once = costOf({ required: [ada] });
  expect(costOf({ required: [ada, 'ADA@example.com', ada] })).toEqual(once);
  expect(costOf({ required: [ada], optional: ['Ada@Example.com'] })).toEqual(once);
  expect(costOf({ required: [], optional: [ada, 'ADA@example.com'] })).toEqual(
    costOf({ required: [], optional: [ada] }),
  );
});
