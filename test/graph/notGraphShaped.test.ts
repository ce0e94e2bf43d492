import * as v from 'valibot';
import { FailureError } from '../../src/application/ports/Failure';
import type { ActualSeries } from '../../src/domain/reconcile/types';
import { calendarTarget } from '../../src/graph/calendar/calendarTarget';
import { zoneOfRules, customTimeZone } from '../../src/graph/calendar/customZone';
import { exceptionsOf } from '../../src/graph/calendar/exceptionsOf';
import { findSeries } from '../../src/graph/calendar/findSeries';
import { occurrences } from '../../src/graph/calendar/occurrences';
import { recordIn, seriesTag } from '../../src/graph/calendar/seriesTags';
import { readPages } from '../../src/graph/readPages';
import { batchAnswer, scriptedGraph } from './scriptedGraph';

const target = calendarTarget(null);

const series: ActualSeries = {
  ...{ eventId: 'e1', etag: '', meeting: 'portfolio-review', written: null, subject: 'AI Portfolio Review' },
  time: {
    pattern: { kind: 'weekly', intervalWeeks: 1, weekday: 'tuesday', firstDayOfWeek: 'monday' },
    ...{ firstDate: '2026-12-01', startTime: '10:00', durationMinutes: 45, zone: 'Europe/Berlin' },
  },
  ...{
    organizer: null,
    attendees: [],
    patternText: '',
    joinUrl: null,
    webLink: null,
    hasAgendaFile: false,
  },
  ...{ iCalUId: null, endsOn: null, exceptions: [], lastModifiedUtc: 0 },
};

const window = { startUtc: Date.UTC(2026, 10, 23), endUtc: Date.UTC(2026, 11, 23) };

/** A Graph that answers every part of a batch, and everything else, with this body. */
const answering = (body: object) =>
  scriptedGraph((request) =>
    request.url.endsWith('/$batch')
      ? batchAnswer(request, () => ({
          status: 200,
          body,
        }))
      : Response.json(body),
  ).gateway;

const at = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });
const instance = { id: 'i', start: at('2026-12-01T09:00:00'), end: at('2026-12-01T09:45:00') };

test.each([
  ['a date that is none', { ...instance, start: at('2026-13-45T09:00:00') }],
  ['no time at all', { ...instance, start: at('soon') }],
  ['an original start that is none', { ...instance, originalStart: 'never' }],
  ['a year beyond the calendar', { ...instance, start: at('999999-01-01T09:00:00') }],
])('an occurrence with %s is a failure in words', async (_, one) => {
  const gateway = answering({ value: [one], cancelledOccurrences: [], exceptionOccurrences: [] });
  await expect(occurrences(gateway, target, [series], window)).rejects.toThrow(
    /Microsoft Graph answered in an unknown form at value\.0\./,
  );
});

test('cancelled dates that are none are passed over', async () => {
  const gateway = answering({
    value: [],
    cancelledOccurrences: ['x', 'OID.e1.2026-13-45'],
    exceptionOccurrences: [],
  });
  expect(await occurrences(gateway, target, [series], window)).toEqual([]);
  expect(await exceptionsOf(gateway, target, [series])).toEqual(
    new Map([['e1', { exceptions: [], peopleOfDates: [], proposals: new Map() }]]),
  );
});

const event = {
  ...{
    id: 'e1',
    type: 'seriesMaster',
    subject: 'x',
    start: at('2026-12-01T09:00:00'),
    end: at('2026-12-01T09:45:00'),
  },
  recurrence: {
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['tuesday'], firstDayOfWeek: 'monday' },
    range: { type: 'noEnd', startDate: '2026-12-01', recurrenceTimeZone: 'UTC' },
  },
};
const changed = (pattern: object, range: object) => ({
  ...event,
  recurrence: {
    pattern: { ...event.recurrence.pattern, ...pattern },
    range: { ...event.recurrence.range, ...range },
  },
});

test.each([
  ['an interval of nothing', changed({ interval: 0 }, {})],
  ['a first date that is none', changed({}, { startDate: '2026-02-30' })],
  ['more occurrences than Exchange has', changed({}, { type: 'numbered', numberOfOccurrences: 1e12 })],
  ['a start that is none', { ...event, start: at('x') }],
])('a series with %s is a failure in words', async (_, one) => {
  const question = { tenantId: 'w', withExceptions: [], addInIds: [] };
  await expect(findSeries(answering({ value: [one] }), target, question)).rejects.toThrow(FailureError);
});

test('a next page that is no address, and pages that never end, are failures in words', async () => {
  const read = (link: string) =>
    readPages(
      answering({ value: [], '@odata.nextLink': link }),
      { method: 'GET', path: '/me/x' },
      v.unknown(),
      {
        scopes: [],
      },
    );
  await expect(read('%%%')).rejects.toThrow('Microsoft Graph answered with a next page that is no address.');
  await expect(read('https://graph.microsoft.com/v1.0/me/x')).rejects.toThrow(
    'Microsoft Graph answered with pages that never end.',
  );
});

test('a record with a zone, a date or an interval that is none has nothing written', () => {
  const written = { subject: 'x', time: series.time, attendees: [], agenda: 'x' };
  const record = (time: object) => {
    const value = JSON.stringify({
      v: 1,
      meeting: series.meeting,
      written: { ...written, time: { ...series.time, ...time } },
    });
    return recordIn([{ id: seriesTag, value }], [])?.written ?? null;
  };
  expect(record({})).not.toBeNull();
  expect(record({ zone: 'Mars/Olympus' })).toBeNull();
  expect(record({ firstDate: '2026-13-45' })).toBeNull();
  expect(record({ durationMinutes: -1 })).toBeNull();
  expect(record({ startTime: '25:00' })).toBeNull();
});

test('no rules of clocks make a zone that does not exist', () => {
  expect(v.is(customTimeZone, { bias: 99_999 })).toBe(false);
  expect(zoneOfRules({ bias: 13 * 60 }, Date.UTC(2026, 0, 1))).toBeNull();
});
