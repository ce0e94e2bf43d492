import { movesThatFit } from '../../../src/domain/rhythm/movesThatFit';
import type { OccurrenceMove } from '../../../src/domain/rhythm/types';
import { settings } from './builders';

const { 'portfolio-review': tuesdays, 'governance-council': firstThursdays } = settings().times;

const move = (date: string, toDate: string, toTime = '14:00'): OccurrenceMove => ({
  meeting: 'portfolio-review',
  date,
  toDate,
  toTime,
});
const fits = (...moves: OccurrenceMove[]) => movesThatFit(tuesdays!, moves);

test('a move within the days between the neighbours fits, in either direction', () => {
  const both = [move('2026-12-08', '2026-12-14'), move('2026-12-22', '2026-12-16')];
  expect(fits(...both)).toEqual(both);
});

test('moves come in the order of their dates, and of two for one date the later decided', () => {
  const [first, second] = [move('2026-12-08', '2026-12-09'), move('2026-12-15', '2026-12-16')];
  expect(fits(second, move('2026-12-08', '2026-12-10'), first)).toEqual([first, second]);
});

test.each([
  ['a date of which the series has no meeting', move('2026-12-09', '2026-12-10')],
  ['a date before the first', move('2026-11-24', '2026-11-25')],
  ['its own place', move('2026-12-08', '2026-12-08', '10:00')],
  ['the date of the next meeting', move('2026-12-08', '2026-12-15')],
  ['a date past the previous meeting', move('2026-12-15', '2026-12-07')],
])('%s does not fit', (_, one) => {
  expect(fits(one)).toEqual([]);
});

test('the first meeting can move to any earlier day', () => {
  expect(fits(move('2026-12-01', '2026-11-26'))).toHaveLength(1);
});

test('a meeting does not move past its neighbour where that one now stands', () => {
  const [later, crossing] = [move('2026-12-08', '2026-12-11'), move('2026-12-15', '2026-12-10')];
  expect(fits(later, crossing)).toEqual([later]);
});

test('a monthly meeting moves as far as its months leave room', () => {
  const within = move('2027-02-04', '2027-02-18');
  expect(movesThatFit(firstThursdays!, [within])).toEqual([within]);
  expect(movesThatFit(firstThursdays!, [move('2027-02-04', '2027-03-04')])).toEqual([]);
});
