import { planChanges } from '../../../src/domain/reconcile/planChanges';
import type { ActualSeries, DriftChoice } from '../../../src/domain/reconcile/types';
import { expectedSeries } from '../../../src/domain/rhythm/expectedSeries';
import { sam, settings } from '../rhythm/builders';
import { applyToCalendar } from './applyToCalendar';

const { 'portfolio-review': planned } = settings().times;
const expectedAt = (change: object = {}) =>
  expectedSeries(settings({ times: { 'portfolio-review': { ...planned!, ...change } } }), sam);
const inPlace = applyToCalendar([], planChanges(expectedAt(), [], []).steps)[0]!;

const endsOn = '2027-06-01';
const movedTime = { ...planned!, startTime: '14:00' };
const choose = (field: 'time' | 'end', choice: DriftChoice['choice']): DriftChoice => ({
  ...{ meeting: 'portfolio-review', field, mail: '', date: null, choice },
});

const planFor = (series: Partial<ActualSeries>, choices: readonly DriftChoice[], change: object = {}) =>
  planChanges(expectedAt(change), [{ ...inPlace, ...series }], choices);

test('restoring the end leaves the time as somebody moved it, and says only that', () => {
  const { steps, drifts } = planFor({ time: movedTime, endsOn }, [choose('end', 'restore')]);
  expect(steps).toMatchObject([
    {
      kind: 'changeTime',
      time: movedTime,
      endsOn: null,
      why: [{ kind: 'goesOn', cause: 'restored', endsOn }],
    },
  ]);
  expect(drifts).toMatchObject([{ field: 'time' }]);
});

test('the time that stays as it was moved is still a difference after the end was restored', () => {
  const choices = [choose('end', 'restore')];
  const before = { ...inPlace, time: movedTime, endsOn };
  const after = applyToCalendar([before], planChanges(expectedAt(), [before], choices).steps);
  expect(after).toMatchObject([{ time: movedTime, endsOn: null, written: { time: planned } }]);
  expect(planChanges(expectedAt(), after, [])).toMatchObject({ steps: [], drifts: [{ field: 'time' }] });
});

test('restoring the time keeps the end that was kept, or that nobody decided on', () => {
  for (const choices of [[choose('time', 'restore'), choose('end', 'keep')], [choose('time', 'restore')]])
    expect(planFor({ time: movedTime, endsOn }, choices).steps).toMatchObject([
      {
        kind: 'changeTime',
        time: planned,
        endsOn,
        why: [{ kind: 'time', cause: 'restored', stillEndsOn: endsOn }],
      },
    ]);
});

test('keeping the time does not lose it to the end that is restored, and both may be restored at once', () => {
  const plan = planFor({ time: movedTime, endsOn }, [choose('time', 'keep'), choose('end', 'restore')]);
  expect(plan).toMatchObject({ steps: [{ time: movedTime, endsOn: null }], drifts: [] });
  const both = planFor({ time: movedTime, endsOn }, [choose('time', 'restore'), choose('end', 'restore')]);
  expect(both).toMatchObject({ steps: [{ time: planned, endsOn: null }], drifts: [] });
});

test('a kept end outlives a change of the planned time', () => {
  const { steps, drifts } = planFor({ endsOn }, [choose('end', 'keep')], { startTime: '09:00' });
  expect(steps).toMatchObject([{ time: { startTime: '09:00' }, endsOn }]);
  expect(drifts).toEqual([]);
});

test('a series that ended before its new time would begin waits for a word about its end', () => {
  const later = { firstDate: '2027-07-06' };
  expect(planFor({ endsOn }, [], later)).toMatchObject({ steps: [], drifts: [{ field: 'end' }] });
  expect(planFor({ endsOn }, [choose('end', 'restore')], later).steps).toMatchObject([
    { time: later, endsOn: null },
  ]);
});
