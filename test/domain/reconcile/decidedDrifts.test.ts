import { decidedDrifts } from '../../../src/domain/reconcile/decidedDrifts';
import { planChanges } from '../../../src/domain/reconcile/planChanges';
import { editSettings } from '../../../src/domain/rhythm/editSettings';
import { expectedSeries } from '../../../src/domain/rhythm/expectedSeries';
import type { DriftChoice } from '../../../src/domain/rhythm/types';
import { sam, settings } from '../rhythm/builders';
import { applyToCalendar } from './applyToCalendar';

const { 'portfolio-review': time } = settings().times;
const onlyReview = settings({ times: { 'portfolio-review': time! } });
const expected = expectedSeries(onlyReview, sam);
const inPlace = applyToCalendar([], planChanges(expected, [], []).steps)[0]!;
const renamed = { ...inPlace, subject: 'Weekly AI' };

const onTitle = (choice: DriftChoice['choice']): DriftChoice => ({
  ...{ meeting: 'portfolio-review', field: 'subject', mail: '', date: null },
  choice,
});

test('a kept title is kept, whatever is recorded of what was written', () => {
  const records = [inPlace.written, null, { ...inPlace.written!, subject: '' }];
  for (const written of records) {
    const { steps, drifts } = planChanges(expected, [{ ...renamed, written }], [onTitle('keep')]);
    expect(steps.filter(({ kind }) => kind === 'rename')).toEqual([]);
    expect(drifts).toEqual([]);
  }
});

test('a kept title is kept after the next plan was applied', () => {
  const older = { ...renamed, written: { ...inPlace.written!, agenda: 'older' } };
  const after = applyToCalendar([older], planChanges(expected, [older], [onTitle('keep')]).steps);
  expect(after.map(({ subject }) => subject)).toEqual(['Weekly AI']);
  expect(planChanges(expected, after, [onTitle('keep')])).toMatchObject({ steps: [], drifts: [] });
});

test.each(['keep', 'restore'] as const)('the choice “%s” stands while the difference does', (choice) => {
  const { standing, settled } = decidedDrifts(expected, [renamed], [onTitle(choice)]);
  expect(standing).toMatchObject([{ choice, drift: { field: 'subject', actual: 'Weekly AI' } }]);
  expect(settled).toEqual([]);
});

test('a choice on what differs no more is settled', () => {
  const { standing, settled } = decidedDrifts(expected, [inPlace], [onTitle('restore')]);
  expect(standing).toEqual([]);
  expect(settled).toEqual([onTitle('restore')]);
});

test('a second decision replaces the first, and what is taken back is asked about again', () => {
  const decided = editSettings(onlyReview, { kind: 'decide', choice: onTitle('keep') });
  const restored = editSettings(decided, { kind: 'decide', choice: onTitle('restore') });
  expect(restored.choices).toEqual([onTitle('restore')]);
  const open = editSettings(restored, { kind: 'dropChoices', choices: [onTitle('keep')] });
  expect(planChanges(expected, [renamed], open.choices ?? []).drifts).toHaveLength(1);
});
