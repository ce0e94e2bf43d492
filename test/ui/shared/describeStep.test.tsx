import type { PlanStep } from '../../../src/domain/reconcile/types';
import { expectedSeries } from '../../../src/domain/rhythm/expectedSeries';
import { describeMails, describeStep } from '../../../src/ui/shared/plan/describeStep';
import { sam, settings } from '../../domain/rhythm/builders';

const [series] = expectedSeries(settings(), sam);

const step: PlanStep = {
  kind: 'moveOccurrence',
  meeting: 'portfolio-review',
  why: [],
  mails: ['ada@example.com', 'ben@example.com'],
  series: series!,
  eventId: null,
  move: { meeting: 'portfolio-review', date: '2026-12-08', toDate: '2026-12-09', toTime: '14:00' },
  from: { date: '2026-12-08', time: '10:00', durationMinutes: 45 },
};

test('a moved date says which one it is, where it goes and who is told', () => {
  expect(describeStep(step, 'en-GB')).toBe('Move AI Portfolio Review of Tue 8 Dec to Wed 9 Dec, 14:00.');
  expect(describeMails(step)).toBe('2 updates.');
});

const ofDate: PlanStep = {
  kind: 'setDatePeople',
  ...{ meeting: 'portfolio-review', why: [], mails: ['ben@example.com'], series: series!, eventId: '1' },
  ...{ date: '2026-12-08', from: { date: '2026-12-09', time: '10:00', durationMinutes: 45 } },
  attendees: [],
};

test('the people of one date say which one it is; what dates add to the mails is counted', () => {
  expect(describeStep(ofDate, 'en-GB')).toBe(
    'Restore who is invited to AI Portfolio Review of Wed 9 Dec: Ben Ruiz.',
  );
  const renamed: PlanStep = {
    ...ofDate,
    kind: 'rename',
    etag: null,
    mails: ['ada@example.com', 'ben@example.com'],
  };
  const even = { dates: 1, mails: renamed.mails };
  expect(describeMails({ ...renamed, ofDates: even })).toBe(
    '4 updates. 2 to each of them, because a date is not as its series has it.',
  );
  expect(describeMails({ ...renamed, ofDates: { dates: 2, mails: ['ada@example.com'] } })).toBe(
    '3 updates. 1 of them because 2 dates are not as their series has them.',
  );
});
