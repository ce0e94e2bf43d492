import { planChanges } from '../../../src/domain/reconcile/planChanges';
import { partsOf } from '../../../src/domain/reconcile/together';
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

test('who leaves, who stays and who comes hear of one change, in one request', () => {
  expect(steps).toMatchObject([{ kind: 'changeTogether' }]);
  const [agenda, people] = steps.flatMap(partsOf);
  expect(agenda).toMatchObject({ kind: 'replaceAgenda' });
  expect(people).toMatchObject({ kind: 'setAttendees', removed: [ben.mail], added: [zoe.mail] });
});

test('nobody is mailed twice about one succession', () => {
  const mails = steps.flatMap((step) => step.mails);
  expect([...mails].sort()).toEqual([...new Set(mails)].sort());
});

test('once made, nothing of it is planned again', () => {
  const standing = applyToCalendar([inPlace], steps);
  expect(planChanges(expectedWith(zoe), standing, [])).toMatchObject({ steps: [], drifts: [] });
});
