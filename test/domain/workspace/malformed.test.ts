import { contentOf, rowsOf, mendedRow } from '../../../src/domain/workspace/contentOf';
import { emptyContent } from '../../../src/domain/workspace/emptyContent';
import { entryOf } from '../../../src/domain/workspace/recordRows';
import { isLocalDate } from '../../../src/domain/time/localDates';
import type { FieldValue } from '../../../src/domain/workspace/fieldTypes';
import type { Row } from '../../../src/domain/workspace/types';
import { rowAsStored as row } from './rowAsStored';

type StoredFields = Readonly<Record<string, FieldValue>>;

const pattern = { kind: 'weekly', intervalWeeks: 1, weekday: 'tuesday', firstDayOfWeek: 'monday' };
const time = (fields: StoredFields = {}): Row =>
  row('settings', 'time:portfolio-review', {
    ...{ value: JSON.stringify(pattern), date: '2026-12-01', time: '10:00' },
    ...{ durationMinutes: 45, zone: 'Europe/Berlin', ...fields },
  });
const other = row('settings', 'escalation', { value: 'COO' });

const wrongTimes: readonly (readonly [string, FieldValue])[] = [
  ['zone', 'Mars/Olympus'],
  ['zone', '+01:00'],
  ['date', '2026-13-45'],
  ['date', '2026-02-30'],
  ['date', '2026-12-02'],
  ['time', '25:00'],
  ['durationMinutes', -45],
  ['durationMinutes', 0],
  ['durationMinutes', 1e9],
  ['durationMinutes', 45.5],
  ['value', JSON.stringify({ ...pattern, intervalWeeks: 0 })],
  ['value', JSON.stringify({ ...pattern, intervalWeeks: 1e300 })],
  ['value', '[]'],
  ['value', 'null'],
];

test.each(wrongTimes)('a time whose %s is %j is named, and the rest is read', (field, value) => {
  const { content, malformed } = contentOf([time({ [field]: value }), other]);
  expect(malformed).toEqual([{ list: 'settings', key: 'time:portfolio-review', field, value }]);
  expect(content.settings.times).toEqual({});
  expect(content.settings.organization.escalation).toBe('COO');
});

test('a pattern is read without what else somebody wrote into it', () => {
  const value = JSON.stringify({ ...pattern, extra: 1 });
  expect(contentOf([time({ value })]).content.settings.times['portfolio-review']?.pattern).toEqual(pattern);
});

const wrongRows: readonly (readonly [Row['list'], string, StoredFields, string])[] = [
  ['settings', 'move:portfolio-review:zzz', { date: '2026-12-08', time: '10:00' }, 'key'],
  ['settings', 'move:portfolio-review:2026-13-45', { date: '2026-12-08', time: '10:00' }, 'key'],
  ['settings', 'move:portfolio-review:2026-12-08', { date: '2026-12-99', time: '10:00' }, 'date'],
  ['settings', 'choice:portfolio-review:subject:', { value: 'perhaps' }, 'value'],
  ['settings', 'choice:portfolio-review:subject:ada@contoso.com', { value: 'keep' }, 'key'],
  ['settings', 'choice:portfolio-review:occurrence:2026-13-45', { value: 'keep' }, 'key'],
  ['settings', 'choice:portfolio-review:attendee:', { value: 'keep' }, 'key'],
  ['settings', 'sign:yearly-budget', { on: '2026-12-01', figure: -1 }, 'figure'],
  ['settings', 'sign:board-request', { on: '2026-12-01', isAsked: 'perhaps' }, 'isAsked'],
  ['settings', 'accepted:x', { on: '2026-00-10' }, 'on'],
  ['settings', 'organizer', { personId: '../../me', personName: 'Ada' }, 'personId'],
  ['settings', 'charter:CIO:x', { isOwn: 'x', value: 'y' }, 'isOwn'],
  ['seats', 'COO:2026-13-45', { personId: 'grace' }, 'key'],
  ['seats', 'COO', { personId: 'grace', personMail: 'grace@contoso.com, eve@evil.example' }, 'personMail'],
  ['raci', 'budget-allocation', { title: 'x', number: -3 }, 'number'],
  ['raci', 'budget-allocation', { title: 'x', number: 1.5 }, 'number'],
];

test.each(wrongRows)('%s %s with %j is named at %s, and the rest is read', (list, key, fields, field) => {
  const { content, malformed } = contentOf([row(list, key, fields), other]);
  expect(malformed).toMatchObject([{ list, key, field }]);
  expect(content.settings.organization.escalation).toBe('COO');
});

test.each([
  ['a time', time({ zone: 'Mars/Olympus' }), 'portfolio-review', 'zone'],
  [
    'a move',
    row('settings', 'move:portfolio-review:2026-12-08', { date: '2026-12-99', time: '10:00' }),
    ...(['portfolio-review', 'date'] as const),
  ],
  [
    'a move of no date',
    row('settings', 'move:governance-council:zzz', { date: '2026-12-08', time: '10:00' }),
    ...(['governance-council', 'key'] as const),
  ],
  ['the model', row('settings', 'model', { value: 'none' }), null, 'value'],
  ['a seat', row('seats', 'COO', { personId: '../me' }), null, 'personId'],
  ['a letter', row('raci', 'budget-allocation', { title: 'x', CIO: 'Z' }), null, 'CIO'],
])('%s that is not understood is known to decide about meetings', (_, wrong, meeting, field) => {
  const { unread } = contentOf([wrong, other]).content.settings;
  expect(unread).toMatchObject([{ meeting, field, key: wrong.key }]);
});

test.each([
  ['an address', row('seats', 'COO', { personId: 'grace', personMail: 'grace' })],
  ['a number', row('raci', 'budget-allocation', { title: 'x', number: -3 })],
  ['a sign', row('settings', 'sign:yearly-budget', { on: '2026-12-01', figure: -1 })],
  ['nothing', other],
])('%s that is not understood decides about no meeting', (_, wrong) => {
  expect(contentOf([wrong]).content.settings.unread).toBeUndefined();
});

test('a seat named like what every object has is no seat', () => {
  const { content } = contentOf([row('seats', 'constructor', { personId: 'x' }), other]);
  expect(Object.keys(content.settings.organization.seats)).toEqual([]);
});

test('a person whose address is none keeps the seat, without an address', () => {
  const fields = { personId: 'grace', personName: 'Grace', personMail: 'grace' };
  const { content } = contentOf([row('seats', 'COO', fields)]);
  expect(content.settings.organization.seats.COO).toMatchObject({ id: 'grace', mail: '' });
});

test('an entry of the record with a date that is none is named and not lost', () => {
  const read = entryOf(row('record', 'e1', { kind: 'decision', on: '2026-13-45', title: 'x' }));
  expect(read).toEqual({
    entry: null,
    malformed: [{ list: 'record', key: 'e1', field: 'on', value: '2026-13-45' }],
  });
});

test.each([
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-04-31', false],
  ['0000-01-01', false],
  ['9999-12-31', false],
  ['2026-1-1', false],
])('%s is a day of the calendar: %s', (text, is) => {
  expect(isLocalDate(text)).toBe(is);
});

test('what is mended says what it should', () => {
  expect(mendedRow(time({ zone: 'Mars/Olympus' }), 'zone', 'Asia/Tokyo')?.fields).toEqual({
    zone: 'Asia/Tokyo',
  });
  expect(mendedRow(time({ durationMinutes: -1 }), 'durationMinutes', ' 60 ')?.fields).toEqual({
    durationMinutes: 60,
  });
  expect(mendedRow(time({ zone: 'x' }), 'zone', '')?.fields).toEqual({ zone: null });
  expect(mendedRow(row('settings', 'move:portfolio-review:zzz', {}), 'key', '')?.fields).toEqual({
    inForce: false,
  });
});

test('what is not understood either is not written', () => {
  expect(mendedRow(time({ zone: 'x' }), 'zone', 'Mars/Deimos')).toBeNull();
  expect(mendedRow(time({ date: 'x' }), 'date', '2026-12-02')).toBeNull();
  const entry = row('record', 'e1', { kind: 'decision', on: 'x' });
  expect(mendedRow(entry, 'on', '')).toBeNull();
  expect(mendedRow(entry, 'on', '2026-12-02')?.fields).toEqual({ on: '2026-12-02' });
});

test('an empty workspace has nothing malformed', () => {
  expect(contentOf(rowsOf(emptyContent)).malformed).toEqual([]);
});
