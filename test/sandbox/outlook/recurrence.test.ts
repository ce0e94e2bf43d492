import type { RecurrenceJson } from '../../../sandbox/outlook/item/recurrenceJson';
import { saveAppointment } from '../../../sandbox/outlook/item/sendAppointment';
import { occurrenceIdOf } from '../../../sandbox/world/occurrences';
import { byHand, emptyForm, newWorld, opened, run } from './openedItem';

const zone = 'Eastern Standard Time';

const pattern = (changes: Partial<RecurrenceJson>): RecurrenceJson => ({
  recurrenceType: 'weekly',
  recurrenceProperties: { interval: 2, days: ['tue'], firstDayOfWeek: 'mon' },
  recurrenceTimeZone: { name: zone },
  seriesTimeJson: {
    startYear: 2026,
    startMonth: 12,
    startDay: 1,
    noEndDate: true,
    startTimeMin: 600,
    durationMin: 45,
  },
  ...changes,
});

const set = (json: RecurrenceJson, form = emptyForm(newWorld())): unknown =>
  run(form, 104, { recurrenceData: json });

test('every two weeks sets the hours too, and reads as it was set', () => {
  const form = emptyForm(newWorld());
  expect(set(pattern({}), form)).toBeUndefined();
  expect(form.form).toMatchObject({
    start: { local: '2026-12-01T10:00:00', zone },
    end: { local: '2026-12-01T10:45:00', zone },
  });
  expect(run(form, 103)).toEqual({ ...pattern({}), recurrenceTimeZone: { name: zone, offset: -300 } });
});

test('the first Thursday of each month begins on the first one after its start', () => {
  const form = emptyForm(newWorld());
  const recurrenceProperties = { interval: 1, dayOfWeek: 'thu', weekNumber: 'first' };
  set(pattern({ recurrenceType: 'monthly', recurrenceProperties }), form);
  expect(form.form.start.local).toBe('2026-12-03T10:00:00');
  expect(run(form, 103)).toMatchObject({ recurrenceType: 'monthly', recurrenceProperties });
});

test('a pattern without an interval, in no zone or without an occurrence is refused', () => {
  expect(set(pattern({ recurrenceProperties: { interval: 0, days: ['tue'] } }))).toBe('error 9034');
  expect(set(pattern({ recurrenceTimeZone: { name: 'Europe/Berlin' } }))).toBe('error 9037');
  const ended = { ...pattern({}).seriesTimeJson, noEndDate: false, endYear: 2026, endMonth: 12, endDay: 1 };
  expect(set(pattern({ recurrenceProperties: { interval: 1, days: ['wed'] }, seriesTimeJson: ended }))).toBe(
    'error 9035',
  );
});

test('null makes it a single appointment again', () => {
  const form = emptyForm(newWorld());
  set(pattern({}), form);
  run(form, 104, { recurrenceData: null });
  expect(run(form, 103)).toBeNull();
});

test('one event of a series tells the series’ pattern and takes none', () => {
  const world = newWorld();
  const form = emptyForm(world);
  set(pattern({}), form);
  const eventId = occurrenceIdOf(saveAppointment(form), '2026-12-15');
  const occurrence = opened(world, { kind: 'event', eventId });
  expect(run(occurrence, 103)).toMatchObject({ recurrenceType: 'weekly' });
  expect(run(occurrence, 104, { recurrenceData: pattern({}) })).toBe('error 9033');
});

test('another first day by hand takes the pattern along', () => {
  const form = emptyForm(newWorld());
  set(pattern({}), form);
  byHand(form, { field: 'start', value: '2026-12-03T14:00' });
  expect(form.form.recurrence).toMatchObject({
    pattern: { interval: 2, daysOfWeek: ['thursday'] },
    range: { startDate: '2026-12-03' },
  });
});
