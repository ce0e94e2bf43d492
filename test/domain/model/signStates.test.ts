import { evidence } from './signEvidence';
import { signsShowing, signStates } from '../../../src/domain/model/signStates';
import type { SignEvidence } from '../../../src/domain/workspace/types';

test('knows nothing of a sign that nobody noted', () => {
  expect(signStates([]).map(({ sign, state }) => [sign, state])).toEqual([
    ['units-running-initiatives', 'notKnown'],
    ['yearly-budget', 'notKnown'],
    ['purchases-around-it', 'notKnown'],
    ['board-request', 'notKnown'],
  ]);
  expect(signsShowing([evidence({}), evidence({ sign: 'board-request' })])).toEqual([]);
});

test.each<[SignEvidence['sign'], number, number, boolean]>([
  ['units-running-initiatives', 3, 3, false],
  ['units-running-initiatives', 4, 3, true],
  ['yearly-budget', 2_000_000, 2_000_000, false],
  ['yearly-budget', 2_000_001, 2_000_000, true],
  ['purchases-around-it', 0, 0, false],
  ['purchases-around-it', 1, 0, true],
])('a sign shows only above its limit: %s at %i, above %i', (sign, figure, above, shows) => {
  const state = signStates([evidence({ sign, figure })]).find((one) => one.sign === sign);
  expect(state).toMatchObject({ state: shows ? 'shows' : 'doesNotShow', above });
});

test('the board’s request shows when it was asked', () => {
  const asked = (isAsked: boolean) => signsShowing([evidence({ sign: 'board-request', isAsked })]);
  expect(asked(true)).toHaveLength(1);
  expect(asked(false)).toEqual([]);
});
