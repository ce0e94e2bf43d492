import type { PlanStep } from '../../../src/domain/reconcile/types';
import { expectedSeries } from '../../../src/domain/rhythm/expectedSeries';
import { mailsInWords, stepInWords } from '../../../src/ui/shared/plan/stepInWords';
import { sam, settings } from '../../domain/rhythm/builders';

const [series] = expectedSeries(settings(), sam);

const step: PlanStep = {
  kind: 'moveOccurrence',
  meeting: 'portfolio-review',
  why: '',
  mails: ['ada@example.com', 'ben@example.com'],
  series: series!,
  eventId: null,
  move: { meeting: 'portfolio-review', date: '2026-12-08', toDate: '2026-12-09', toTime: '14:00' },
  from: { date: '2026-12-08', time: '10:00', durationMinutes: 45 },
};

test('a moved date says which one it is, where it goes and who is told', () => {
  expect(stepInWords(step, 'en-GB')).toBe('Move AI Portfolio Review of Tue 8 Dec to Wed 9 Dec, 14:00.');
  expect(mailsInWords(step)).toBe('2 updates.');
});
