import { isAwayAllDay } from '../../../src/domain/freebusy/conflictsOf';
import type { FreeBusy } from '../../../src/domain/freebusy/types';

const startUtc = Date.parse('2026-12-23T00:00:00Z');
const hours = {
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  start: '09:00',
  end: '17:00',
  zone: 'Europe/Berlin',
} as const;

/** Half hours of four days from Wednesday, December 23, in UTC: out of office between the two hours of the whole view. */
function answer(from: number, until: number, changes: object = {}): FreeBusy {
  const view = Array.from({ length: 4 * 48 }, (_, slot) =>
    slot / 2 >= from && slot / 2 < until ? '3' : '0',
  ).join('');
  return { mail: 'a@b.c', known: true, startUtc, slotMinutes: 30, view, workingHours: hours, ...changes };
}

const zone = 'Europe/Berlin';

test.each([
  ['the whole day', answer(24, 48), true],
  ['the whole working day, by the clock in Berlin', answer(24 + 8, 24 + 16), true],
  ['an hour less', answer(24 + 8, 24 + 15), false],
  ['nothing', answer(0, 0), false],
  ['the whole day, of somebody without hours of their own', answer(24, 48, { workingHours: null }), true],
  ['a day on which they never work', answer(24, 48, { workingHours: { ...hours, days: ['monday'] } }), false],
  ['what the answer does not cover', answer(24, 48, { view: '3'.repeat(60) }), false],
] as const)('out of office for %s on a Thursday: %#', (_, freeBusy, isAway) => {
  expect(isAwayAllDay(freeBusy, '2026-12-24', zone)).toBe(isAway);
});

test('a weekend is no weekday, and no answer is no holiday', () => {
  expect(isAwayAllDay(answer(0, 96), '2026-12-26', zone)).toBe(false);
  expect(isAwayAllDay({ mail: 'a@b.c', known: false }, '2026-12-24', zone)).toBe(false);
});
