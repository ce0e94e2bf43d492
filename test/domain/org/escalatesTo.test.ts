import { escalatesTo } from '../../../src/domain/org/escalation';

const under = (model: 'caio-reports-to-ceo' | 'both-report-to-coo' | 'cio-owns-ai') =>
  ({ model, escalation: 'fromModel' }) as const;

test('goes to the next manager above who answers for the decision, and above the CEO to nobody', () => {
  expect(escalatesTo('CAIO', under('caio-reports-to-ceo'))).toBe('CEO');
  expect(escalatesTo('CIO', under('caio-reports-to-ceo'))).toBe('COO');
  expect(escalatesTo('COO', under('both-report-to-coo'))).toBe('CEO');
  expect(escalatesTo('VPAI', under('cio-owns-ai'))).toBe('CIO');
  expect(escalatesTo('CEO', under('both-report-to-coo'))).toBeNull();
});

test('takes the path of the two leaders where nobody, or nobody of the model, is accountable', () => {
  expect(escalatesTo(null, under('caio-reports-to-ceo'))).toBe('CEO');
  expect(escalatesTo('CAIO', under('cio-owns-ai'))).toBe('COO');
});
