import { comingMoves } from '../../../src/domain/rhythm/movesThatFit';
import type { OccurrenceMove } from '../../../src/domain/rhythm/types';
import { settings } from './builders';

const move = (date: string, toDate: string): OccurrenceMove => ({
  meeting: 'portfolio-review',
  date,
  toDate,
  toTime: '14:00',
});
const coming = (moves: readonly OccurrenceMove[], now: string) =>
  comingMoves(settings({ moves }), Date.parse(now)).map(({ date }) => date);

test('a move is coming until the meeting or its new time begins, on the clocks of the series', () => {
  const moves = [move('2026-12-08', '2026-12-09'), move('2026-12-15', '2026-12-14')];
  expect(coming(moves, '2026-12-08T08:59:59Z')).toEqual(['2026-12-08', '2026-12-15']);
  expect(coming(moves, '2026-12-08T09:00:00Z')).toEqual(['2026-12-15']);
  expect(coming(moves, '2026-12-14T13:00:00Z')).toEqual([]);
});

test('a meeting without a time has no dates to move', () => {
  const moves = [move('2026-12-08', '2026-12-09')];
  expect(comingMoves({ moves, times: {} }, 0)).toEqual([]);
});
