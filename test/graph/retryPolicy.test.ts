import { retryDelaySeconds, type Attempt } from '../../src/graph/retryPolicy';

const now = Date.UTC(2026, 10, 23, 9, 0, 0);
const delay = (attempt: Partial<Attempt>) =>
  retryDelaySeconds({ status: 429, repeatable: true, retriesMade: 0, retryAfter: null, ...attempt }, now);

test('waits as long as Graph asks, in seconds or until a date', () => {
  expect(delay({ retryAfter: '12' })).toBe(12);
  expect(delay({ retryAfter: 'Mon, 23 Nov 2026 09:00:05 GMT' })).toBe(5);
  expect(delay({ retryAfter: 'Mon, 23 Nov 2026 08:00:00 GMT' })).toBe(0);
});

test('backs off by itself where the header is hidden or unreadable', () => {
  expect([0, 1, 2].map((retriesMade) => delay({ retriesMade }))).toEqual([1, 2, 4]);
  expect(delay({ retryAfter: 'soon' })).toBe(1);
});

test('a request that may have been done is repeated only if that does no harm', () => {
  expect(delay({ status: 503, repeatable: false })).toBeNull();
  expect(delay({ status: 504, repeatable: false })).toBeNull();
  expect(delay({ status: 503 })).toBe(1);
  expect(delay({ status: 429, repeatable: false })).toBe(1);
});

test('gives up after three retries, after a minute, and on what waiting does not cure', () => {
  expect(delay({ retriesMade: 3 })).toBeNull();
  expect(delay({ retryAfter: '600' })).toBeNull();
  expect([400, 404, 500, 502].map((status) => delay({ status }))).toEqual([null, null, null, null]);
});
