import { signStates } from '../../../src/domain/model/signStates';
import type { SignId } from '../../../src/domain/workspace/types';
import { describeSign } from '../../../src/ui/shared/describeSign';

function words(sign: SignId, figure: number | null, isAsked: boolean | null = null): string {
  const noted = { sign, figure, isAsked, note: '', by: 'Ben Ruiz', on: '2026-12-01' } as const;
  return describeSign(signStates([noted]).find((one) => one.sign === sign)!);
}

test.each<[SignId, number, string]>([
  ['units-running-initiatives', 3, '3 business units run AI initiatives; the sign shows above 3.'],
  ['units-running-initiatives', 1, '1 business unit runs AI initiatives; the sign shows above 3.'],
  ['yearly-budget', 2_000_001, 'The AI budget is $2,000,001 a year; the sign shows above $2,000,000.'],
  ['purchases-around-it', 0, 'No purchase around IT is known.'],
  ['purchases-around-it', 1, '1 purchase around IT is known.'],
  ['purchases-around-it', 2, '2 purchases around IT are known.'],
])('says what is known of a sign: %s at %i', (sign, figure, expected) =>
  expect(words(sign, figure)).toBe(expected),
);

test('says what the board asked, and that nothing is noted', () => {
  expect(words('board-request', null, true)).toBe(
    'The board has asked for AI accountability apart from IT reporting.',
  );
  expect(words('board-request', null, false)).toBe('The board has not asked.');
  expect(words('board-request', null)).toBe('Nothing is noted yet.');
  expect(describeSign(signStates([])[0]!)).toBe('Nothing is noted yet.');
});
