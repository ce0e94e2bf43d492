import { nextDateOf } from '../../../src/domain/rhythm/nextDateOf';
import { settings } from './builders';

const at = (iso: string): number => Date.parse(iso);

test('the next date as it was agreed, in real time', () => {
  expect(nextDateOf('portfolio-review', settings(), at('2026-12-01T09:00:00Z'))).toBe(
    at('2026-12-01T09:00:00Z'),
  );
  expect(nextDateOf('portfolio-review', settings(), at('2026-12-01T09:00:01Z'))).toBe(
    at('2026-12-08T09:00:00Z'),
  );
  expect(nextDateOf('governance-council', settings(), at('2026-11-01T00:00:00Z'))).toBe(
    at('2026-12-03T09:00:00Z'),
  );
});

test('a moved date counts where it was moved to', () => {
  const move = {
    meeting: 'portfolio-review',
    date: '2026-12-08',
    toDate: '2026-12-09',
    toTime: '14:00',
  } as const;
  const moved = settings({ moves: [move] });
  expect(nextDateOf('portfolio-review', moved, at('2026-12-08T00:00:00Z'))).toBe(at('2026-12-09T13:00:00Z'));
  expect(nextDateOf('portfolio-review', moved, at('2026-12-09T13:30:00Z'))).toBe(at('2026-12-15T09:00:00Z'));
});

test('none without a time', () => {
  expect(nextDateOf('portfolio-review', settings({ times: {} }), at('2026-12-01T00:00:00Z'))).toBeNull();
});
