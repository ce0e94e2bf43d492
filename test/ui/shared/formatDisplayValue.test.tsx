import type { SeriesTime } from '../../../src/domain/recurrence/types';
import { formatDisplayValue } from '../../../src/ui/shared/dates/formatDisplayValue';

const reader = { locale: 'en-US', zone: 'Europe/Berlin' };
const german = { locale: 'de-DE', zone: 'America/New_York' };
const time: SeriesTime = {
  pattern: { kind: 'weekly', intervalWeeks: 1, weekday: 'tuesday', firstDayOfWeek: 'monday' },
  firstDate: '2026-12-01',
  startTime: '14:00',
  durationMinutes: 45,
  zone: 'Europe/Berlin',
};
const place = { date: '2026-12-09', time: '14:00', durationMinutes: 45 };

/** Languages put a narrow space before “PM”, by the version of their data. */
const formatted = (...[value, reader]: Parameters<typeof formatDisplayValue>) =>
  formatDisplayValue(value, reader).replace(/\s/g, ' ');

test('words stay as they are', () => {
  expect(formatted('Weekly review', reader)).toBe('Weekly review');
});

test.each([
  ['required', 'required'],
  ['optional', 'optional'],
  ['resource', 'resource'],
  ['notInvited', 'not invited'],
  ['removed', 'removed'],
] as const)('says how somebody is invited: %s', (as, words) => {
  expect(formatted({ kind: 'attendance', as }, reader)).toBe(words);
});

test('says that a series has no end', () => {
  expect(formatted({ kind: 'end', endsOn: null }, reader)).toBe('no end');
});

test('dates and times stand as the reader’s language writes them', () => {
  expect(formatted({ kind: 'end', endsOn: '2026-12-09' }, german)).toBe('9. Dez. 2026');
  expect(formatted({ kind: 'occurrence', place }, reader)).toBe('Wed, Dec 9, 2:00 PM, 45 minutes');
  expect(formatted({ kind: 'occurrence', place }, german)).toBe('Mi., 9. Dez., 14:00, 45 minutes');
});

test('a series names its zone only to a reader in another', () => {
  expect(formatted({ kind: 'series', time, endsOn: null }, reader)).toBe(
    'every Tuesday, 2:00 PM, 45 minutes, from Dec 1, 2026',
  );
  expect(formatted({ kind: 'series', time, endsOn: '2027-06-01' }, german)).toBe(
    'every Tuesday, 14:00 in Mitteleuropäische Zeit (Berlin), 45 minutes, from 1. Dez. 2026 until 1. Juni 2027',
  );
});
