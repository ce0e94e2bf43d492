import { factsStatus } from '../../src/application/factsStatus';
import type { SeriesFacts } from '../../src/domain/rhythm/seriesFacts';
import { contentOf, rowsOf } from '../../src/domain/workspace/contentOf';
import { emptyContent } from '../../src/domain/workspace/emptyContent';
import { ada, ben, settings } from '../domain/rhythm/builders';

/** Monday. */
const now = Date.parse('2026-11-30T09:00:00Z');

const review: SeriesFacts = {
  ...{ meeting: 'portfolio-review', state: 'living', organizer: ada, sentBy: null, iCalUId: 'ical' },
  ...{ subject: 'AI Portfolio Review', joinUrl: 'https://teams.example/join', agenda: '' },
  time: {
    pattern: { kind: 'weekly', intervalWeeks: 1, weekday: 'tuesday', firstDayOfWeek: 'monday' },
    ...{ firstDate: '2026-12-01', startTime: '10:00', durationMinutes: 45, zone: 'Europe/Berlin' },
  },
  invited: [{ name: ben.name, mail: ben.mail, kind: 'required' }],
  endsOn: '2026-12-22',
  singles: [
    { date: '2026-12-01', standsAt: null },
    { date: '2026-12-08', standsAt: { date: '2026-12-09', time: '11:00', durationMinutes: 30 } },
  ],
};

const content = { ...emptyContent, settings: settings(), series: [review] };

test('moved and cancelled dates stand where the organizer told that they do, and none comes after the end', () => {
  const [status] = factsStatus(content, now);
  const timeline = status!.occurrences.map(({ startUtc, state }) => [
    new Date(startUtc).toISOString(),
    state,
  ]);
  expect(timeline).toEqual([
    ['2026-12-01T09:00:00.000Z', 'cancelled'],
    ['2026-12-09T10:00:00.000Z', 'moved'],
    ['2026-12-15T09:00:00.000Z', 'asPlanned'],
    ['2026-12-22T09:00:00.000Z', 'asPlanned'],
  ]);
  expect(status!.next?.state).toBe('moved');
  expect(status!.joinUrl).toBe('https://teams.example/join');
});

test('a series that ended, or is dead, is no meeting any more', () => {
  for (const state of ['ended', 'dead'] as const)
    expect(factsStatus({ ...content, series: [{ ...review, state }] }, now)).toEqual([]);
});

test('single dates come back from the list as they were told, and facts without them too', () => {
  const { singles, ...older } = review;
  for (const facts of [review, older])
    expect(contentOf(rowsOf({ ...content, series: [facts] })).content.series).toEqual([facts]);
  expect(singles).toHaveLength(2);
});

test('single dates that are none make the whole row malformed, not half a series', () => {
  const rows = rowsOf(content).map((row) =>
    row.list === 'settings' && row.key === 'series:portfolio-review'
      ? { ...row, fields: { ...row.fields, value: String(row.fields.value).replace('11:00', '25:00') } }
      : row,
  );
  const { content: read, malformed } = contentOf(rows);
  expect(read.series).toEqual([]);
  expect(malformed).toMatchObject([{ key: 'series:portfolio-review', field: 'value' }]);
});
