import { planChanges } from '../../../src/domain/reconcile/planChanges';
import { expectedSeries } from '../../../src/domain/rhythm/expectedSeries';
import { organization, person, sam, settings, ada, ben, grace, noor } from '../rhythm/builders';
import { applyToCalendar } from './applyToCalendar';

const council = { 'governance-council': settings().times['governance-council']! };
const expectedWith = (CIO: typeof ben) =>
  expectedSeries(
    settings({
      times: council,
      organization: organization({ seats: { CAIO: ada, CIO, COO: grace, CEO: noor } }),
    }),
    sam,
  );
const zoe = person('Zoe Adams');
const inPlace = applyToCalendar([], planChanges(expectedWith(ben), [], []).steps)[0]!;
const { steps } = planChanges(expectedWith(zoe), [inPlace], []);

test('who leaves is told first and gets no new agenda; who comes is invited to what is right already', () => {
  expect(steps.map(({ kind, mails }) => [kind, mails.includes(ben.mail), mails.includes(zoe.mail)])).toEqual([
    ['setAttendees', true, false],
    ['replaceAgenda', false, false],
    ['setAttendees', false, true],
  ]);
});

test('nobody is mailed twice about one succession', () => {
  const mails = steps.flatMap((step) => step.mails);
  expect([...mails].sort()).toEqual([...new Set(mails)].sort());
});

test.each([1, 2, 3])('interrupted after step %i, the rest is planned again', (done) => {
  const standing = applyToCalendar([inPlace], steps.slice(0, done));
  const rest = planChanges(expectedWith(zoe), standing, []);
  expect(rest.drifts).toEqual([]);
  expect(rest.steps.map(({ kind }) => kind)).toEqual(steps.slice(done).map(({ kind }) => kind));
});
