import * as v from 'valibot';
import { FailureError } from '../../../src/application/ports/Failure';
import { eventJson } from '../../../src/graph/calendar/eventJson';
import { timesOf } from '../../../src/graph/calendar/recurrenceJson';
import { seriesOfEvent } from '../../../src/graph/calendar/seriesOfEvent';
import { recordProperties, seriesTag } from '../../../src/graph/calendar/seriesTags';
import { seriesRecord } from '../../../src/domain/reconcile/seriesRecord';
import { ben, tuesdays } from './builders';

const chosen = {
  name: 'Weekly',
  people: [{ person: ben, kind: 'optional', because: 'Speaks for security.' }],
  topics: [{ title: 'Budget', minutes: null, isOwn: true }],
  overrides: [{ role: 'COO', kind: 'informed' }],
} as const;
const written = { subject: 'AI Portfolio Review', time: tuesdays, attendees: [], agenda: 'f', chosen };
const { recurrence } = timesOf(tuesdays);

const event = (more: object = {}) =>
  v.parse(eventJson, {
    id: 'event-1',
    '@odata.etag': 'W/"1"',
    type: 'seriesMaster',
    subject: 'AI Portfolio Review',
    hasAttachments: true,
    webLink: 'https://outlook.office.com/1',
    onlineMeeting: { joinUrl: 'https://teams.microsoft.com/l/meetup-join/1' },
    attendees: [
      {
        type: 'required',
        status: { response: 'tentativelyAccepted' },
        emailAddress: { name: 'Ben', address: 'ben@contoso.test' },
      },
      { type: 'resource', status: { response: 'none' }, emailAddress: { address: 'room@contoso.test' } },
    ],
    start: { dateTime: '2026-12-01T15:00:00.0000000', timeZone: 'UTC' },
    end: { dateTime: '2026-12-01T15:45:00.0000000', timeZone: 'UTC' },
    recurrence,
    lastModifiedDateTime: '2026-11-23T09:00:00Z',
    singleValueExtendedProperties: [...recordProperties({ meeting: 'portfolio-review' }, written, [])],
    ...more,
  });

const withPattern = (pattern: object, range: object = {}) =>
  seriesOfEvent(
    event({
      recurrence: {
        pattern: { ...recurrence.pattern, ...pattern },
        range: { ...recurrence.range, ...range },
      },
    }),
  );

test('reads back what was written, in the wall-clock time of the series', () => {
  expect(seriesOfEvent(event())).toEqual({
    eventId: 'event-1',
    etag: 'W/"1"',
    organizer: null,
    iCalUId: null,
    meeting: 'portfolio-review',
    subject: 'AI Portfolio Review',
    attendees: [
      { name: 'Ben', mail: 'ben@contoso.test', kind: 'required', response: 'tentative' },
      { name: 'room@contoso.test', mail: 'room@contoso.test', kind: 'resource', response: 'none' },
    ],
    time: tuesdays,
    patternText: '',
    joinUrl: 'https://teams.microsoft.com/l/meetup-join/1',
    webLink: 'https://outlook.office.com/1',
    hasAgendaFile: true,
    written,
    endsOn: null,
    exceptions: [],
    lastModifiedUtc: Date.UTC(2026, 10, 23, 9),
  });
});

test('a monthly pattern is read with its week', () => {
  const series = withPattern({ type: 'relativeMonthly', index: 'last', daysOfWeek: ['thursday'] });
  expect(series?.time?.pattern).toEqual({ kind: 'monthly', weekday: 'thursday', index: 'last' });
});

test.each([
  [
    { type: 'weekly', daysOfWeek: ['tuesday', 'friday'], interval: 2 },
    'every two weeks on Tuesday and Friday',
  ],
  [{ type: 'absoluteMonthly', daysOfWeek: null, dayOfMonth: 15 }, 'on day 15 of every month'],
  [{ type: 'daily', daysOfWeek: [], interval: 3 }, 'every three days'],
  [{ type: 'relativeMonthly', index: 'first', interval: 2 }, 'on the first Tuesday of every two months'],
  [{ type: 'absoluteYearly', daysOfWeek: null }, 'every year'],
])('a pattern that Tandem never makes has no time, but words: %j', (pattern, words) => {
  expect(withPattern(pattern)).toMatchObject({ time: null, patternText: words });
});

test('an end is read as its date, also where a number of meetings was given', () => {
  expect(withPattern({}, { type: 'endDate', endDate: '2027-03-02' })?.endsOn).toBe('2027-03-02');
  expect(withPattern({}, { type: 'numbered', numberOfOccurrences: 3 })?.endsOn).toBe('2026-12-15');
});

test('a single meeting and a cancelled series are none', () => {
  expect(seriesOfEvent(event({ recurrence: null }))).toBeNull();
  expect(seriesOfEvent(event({ isCancelled: true }))).toBeNull();
});

test('a damaged record counts as nothing written; without its meeting it stops everything, because it would be doubled', () => {
  const property = (value: string) => ({
    singleValueExtendedProperties: [{ id: seriesTag, value }],
  });
  const damaged = JSON.stringify({ v: 1, meeting: 'portfolio-review', written: { subject: 7 } });
  expect(seriesOfEvent(event(property(damaged)))).toMatchObject({
    meeting: 'portfolio-review',
    written: null,
  });
  expect(() => seriesOfEvent(event(property('not JSON')))).toThrow(FailureError);
  expect(() => seriesOfEvent(event({ singleValueExtendedProperties: [] }))).toThrow(/Delete it in Outlook/);
});

test('the record of a full meeting stays below four kilobytes', () => {
  const attendees = Array.from({ length: 12 }, (_, index) => ({
    mail: `${'x'.repeat(60)}${index}@contoso.test`,
    kind: 'required' as const,
  }));
  expect(seriesRecord('governance-council', { ...written, attendees }).length).toBeLessThan(4000);
});

test.each([
  ['accepted', 'accepted'],
  ['organizer', 'accepted'],
  ['tentativelyAccepted', 'tentative'],
  ['declined', 'declined'],
  ['notResponded', 'none'],
  ['none', 'none'],
  [null, 'none'],
])('an attendee whose response is %s has the answer %s', (response, answer) => {
  const attendees = [
    { type: 'required', status: { response }, emailAddress: { address: 'ben@contoso.test' } },
  ];
  expect(seriesOfEvent(event({ attendees }))?.attendees).toMatchObject([{ response: answer }]);
});
