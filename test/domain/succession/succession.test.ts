import fc from 'fast-check';
import { emptyContent } from '../../../src/domain/workspace/emptyContent';
import { defaultSettings } from '../../../src/domain/rhythm/defaultSettings';
import { dueSuccessions, planAsOf, settingsAsOf } from '../../../src/domain/succession/successions';
import { editContent } from '../../../src/domain/workspace/editContent';
import type { Succession, WorkspaceContent } from '../../../src/domain/workspace/types';
import { expectedSeries } from '../../../src/domain/rhythm/expectedSeries';
import { ada, ben, grace, noor, sam, settings } from '../rhythm/builders';
import { applyToCalendar } from '../reconcile/applyToCalendar';
import { partsOf } from '../../../src/domain/reconcile/together';
import { planChanges } from '../../../src/domain/reconcile/planChanges';

const succession = (from: string, person: Succession['person'] = sam): Succession => ({
  role: 'CIO',
  person,
  from,
});

function content(...successions: readonly Succession[]): WorkspaceContent {
  return { ...emptyContent, settings: settings(), successions };
}

const cioAsOf = (date: string, ...successions: readonly Succession[]) =>
  settingsAsOf(content(...successions), date).organization.seats.CIO;

test('a seat changes hands on its day, not before', () => {
  expect(cioAsOf('2027-02-28', succession('2027-03-01'))).toBe(ben);
  expect(cioAsOf('2027-03-01', succession('2027-03-01'))).toBe(sam);
});

test('of several, the latest that has begun holds, in whatever order they were noted', () => {
  const both = [succession('2027-06-01', noor), succession('2027-03-01')] as const;
  expect(cioAsOf('2027-04-01', ...both)).toBe(sam);
  expect(cioAsOf('2027-06-01', ...both)).toBe(noor);
});

test('a seat can become vacant from a day on', () => {
  expect(cioAsOf('2027-03-01', succession('2027-03-01', null))).toBeNull();
});

test('without successions the settings stay the same object', () => {
  const before = content();
  expect(settingsAsOf(before, '2030-01-01')).toBe(before.settings);
});

test('a succession is due from its day on, and carrying it out leaves none due', () => {
  const planned = content(
    succession('2027-03-01'),
    succession('2027-02-01', grace),
    succession('2027-06-01', ada),
  );
  expect(dueSuccessions(planned, '2027-01-31')).toEqual([]);
  const [due, ...others] = dueSuccessions(planned, '2027-03-01');
  expect(others).toEqual([]);
  expect(due).toMatchObject({ succession: { person: sam }, now: ben });
  const after = due!.edits.reduce(editContent, planned);
  expect(after.settings.organization.seats.CIO).toBe(sam);
  expect(after.successions.map(({ from }) => from)).toEqual(['2027-06-01']);
  expect(dueSuccessions(after, '2027-03-01')).toEqual([]);
});

test('carrying out what is due gives the settings as of today', () => {
  const one = fc.record({
    role: fc.constantFrom('CAIO', 'CIO', 'COO', 'CEO', 'VPAI'),
    person: fc.constantFrom(null, ada, ben, grace, noor, sam),
    from: fc.integer({ min: 1, max: 28 }).map((day) => `2027-02-${String(day).padStart(2, '0')}`),
  });
  const several = fc.uniqueArray(one, { maxLength: 8, selector: ({ role, from }) => `${role} ${from}` });
  fc.assert(
    fc.property(several, (successions) => {
      const before = { ...content(), settings: defaultSettings('both-report-to-coo'), successions };
      const edits = dueSuccessions(before, '2027-02-14').flatMap((due) => due.edits);
      const after = edits.reduce(editContent, before);
      expect(after.settings.organization.seats).toEqual(
        settingsAsOf(before, '2027-02-14').organization.seats,
      );
    }),
  );
});

test('previews the invitations that a succession changes', () => {
  const now = planChanges(expectedSeries(settings(), ada), [], []);
  const actual = applyToCalendar([], now.steps);
  const planned = content(succession('2027-03-01'));
  const calendar = { actual, me: ada, choices: [] };
  expect(planAsOf(planned, '2027-02-28', calendar).steps).toEqual([]);
  const { steps } = planAsOf(planned, '2027-03-01', calendar);
  expect(steps).toHaveLength(3);
  for (const step of steps)
    expect(partsOf(step).filter(({ kind }) => kind === 'setAttendees')).toMatchObject([
      { added: [sam.mail], removed: [ben.mail] },
    ]);
});
