import { applyPlan } from '../../src/application/applyPlan';
import { readRhythm } from '../../src/application/readRhythm';
import { rhythmStatus } from '../../src/application/rhythmStatus';
import { settings } from '../domain/rhythm/builders';
import { calendarInMemory } from './calendarInMemory';
import { servicesWith } from './services';

/** Tuesday 8 December 2026, 09:20 UTC: the review of the day began at 09:00. */
const now = Date.UTC(2026, 11, 8, 9, 20);

async function setUp() {
  const calendar = calendarInMemory();
  const services = servicesWith(calendar);
  const { plan } = await readRhythm(services, settings());
  for await (const { state } of applyPlan(services, settings(), plan)) expect(state).not.toBe('failed');
  return { services, calendar };
}

test('each meeting has its state, its next date and its join link', async () => {
  const { services, calendar } = await setUp();
  const status = await rhythmStatus(services, settings(), { actual: calendar.series(), now });
  expect(status.map(({ meeting, state }) => [meeting, state])).toEqual([
    ['portfolio-review', 'inOrder'],
    ['readiness-sync', 'inOrder'],
    ['governance-council', 'inOrder'],
  ]);
  expect(status[2]?.next?.startUtc).toBe(Date.UTC(2027, 0, 7, 9));
  expect(status[2]?.joinUrl).toBe('https://teams.example/join/governance-council');
});

test('a meeting under way is still the next one to join', async () => {
  const { services, calendar } = await setUp();
  const [review] = await rhythmStatus(services, settings(), { actual: calendar.series(), now });
  expect(review?.next?.startUtc).toBe(Date.UTC(2026, 11, 8, 9));
  expect(review?.occurrences[0]?.startUtc).toBe(Date.UTC(2026, 11, 1, 9));
});

test('a cancelled date is not the next one', async () => {
  const { services, calendar } = await setUp();
  const occurrences: typeof calendar.occurrences = async (...of) =>
    (await calendar.occurrences(...of)).map((one) =>
      one.startUtc === Date.UTC(2026, 11, 8, 9) ? { ...one, state: 'cancelled' as const } : one,
    );
  const withCancelled = { ...services, calendar: { ...calendar, occurrences } };
  const [review] = await rhythmStatus(withCancelled, settings(), { actual: calendar.series(), now });
  expect(review?.next?.startUtc).toBe(Date.UTC(2026, 11, 15, 9));
});

test('a meeting that is scheduled but not in the calendar is missing and has no next date', async () => {
  const services = servicesWith(calendarInMemory());
  const [review] = await rhythmStatus(services, settings(), { actual: [], now });
  expect(review).toMatchObject({
    state: 'missing',
    series: null,
    next: null,
    joinUrl: null,
    occurrences: [],
  });
});

test('a meeting that is neither scheduled nor in the calendar has no status', async () => {
  const services = servicesWith(calendarInMemory());
  expect(await rhythmStatus(services, settings({ times: {} }), { actual: [], now })).toEqual([]);
});
