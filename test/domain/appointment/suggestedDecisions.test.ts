import { suggestedDecisions } from '../../../src/domain/appointment/suggestedDecisions';
import { raciOf } from '../../../src/domain/raci/raciOf';

const rows = raciOf({ model: 'both-report-to-coo' });
const numbers = (subject: string) => suggestedDecisions(subject, rows).map(({ number }) => number);

test.each([
  ['New vendor for the chatbot', 3],
  ['Re: FW: budget for next year', 12],
  ['Upskilling the service desk', 11],
])('%j suggests decision %i first', (subject, number) => {
  expect(numbers(subject)[0]).toBe(number);
  expect(numbers(subject).length).toBeLessThanOrEqual(2);
});

test.each(['', 'Lunch', 'Re:', 'CIO and COO', 'Q3', 'Chief Information Officer', '12 of 3'])(
  '%j suggests none',
  (subject) => {
    expect(numbers(subject)).toEqual([]);
  },
);
