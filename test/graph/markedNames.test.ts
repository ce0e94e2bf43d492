import type { app } from '@microsoft/teams-js';
import type { RowVersion } from '../../src/application/ports/Lists';
import { planChanges } from '../../src/domain/reconcile/planChanges';
import { planEnding } from '../../src/domain/reconcile/planEnd';
import { expectedSeries } from '../../src/domain/rhythm/expectedSeries';
import { factsOf } from '../../src/domain/rhythm/seriesFacts';
import { contentOf, rowsOf } from '../../src/domain/workspace/contentOf';
import { emptyContent } from '../../src/domain/workspace/emptyContent';
import { changedByOf } from '../../src/graph/lists/itemJson';
import { contextOfTeams } from '../../src/host/contextOfTeams';
import { describeHistory } from '../../src/ui/raci/card/describeHistory';
import { formatDisplayValue } from '../../src/ui/shared/dates/formatDisplayValue';
import { describeStep } from '../../src/ui/shared/plan/describeStep';
import { describeStepReasons } from '../../src/wording/describeStepReasons';
import { LocalLists } from './lists/localLists';
import { applyToCalendar } from '../domain/reconcile/applyToCalendar';
import { ada, sam, settings } from '../domain/rhythm/builders';

const reader = { locale: 'en', zone: 'UTC' };
/** It turns its direction, takes no room, or borrows a letter. */
const odd = [
  ['AI \u202EweiveR', 'AI weiveR (hidden characters)'],
  ['AI Re\u200Bview', 'AI Review (hidden characters)'],
  ['AI Revi\u0435w', 'AI Revi\u0435w (mixed alphabets)'],
] as const;

const expected = expectedSeries(settings(), sam);
const standing = applyToCalendar([], planChanges(expected, [], []).steps);

test.each(odd)(
  'a title %j in the calendar is marked in the difference and in every step about it',
  (title, shown) => {
    const actual = standing.map((one) => ({ ...one, subject: title }));
    const { drifts } = planChanges(expected, actual, []);
    expect(formatDisplayValue(drifts[0]!.actual, reader)).toBe(shown);
    const choices = drifts.map(({ meeting, field, mail, date }) => ({
      ...{ meeting, field, mail, date, choice: 'restore' as const },
    }));
    const twice = [
      ...actual,
      ...actual.map((one) => ({ ...one, eventId: `${one.eventId}-2`, lastModifiedUtc: 1 })),
    ];
    const steps = [...planChanges(expected, twice, choices).steps, ...planEnding(actual, '2026-12-01').steps];
    const words = steps.map((step) => `${describeStep(step, 'en')} ${describeStepReasons(step)}`);
    expect(words.filter((sentence) => sentence.includes(shown)).length).toBeGreaterThan(3);
    expect(words.filter((sentence) => sentence.replaceAll(shown, '').includes(title))).toEqual([]);
  },
);

test.each(odd)(
  'a series, a sender and an invited person called %j are marked where the team reads of them',
  (name, shown) => {
    const facts = factsOf({ ...standing[0]!, subject: name }, { organizer: ada, sentBy: null }, 0)!;
    expect(facts.subject).toBe(shown);
    const byHand = { ...facts, subject: name, invited: [{ name, mail: 'a@b.c', kind: 'required' as const }] };
    const marked = { ...byHand, sentBy: { ...ada, name } };
    const waiting = [{ meeting: facts.meeting, what: ['time' as const], by: name, on: '2026-12-01' }];
    const read = contentOf(rowsOf({ ...emptyContent, series: [marked], waiting })).content;
    expect(read.series).toMatchObject([
      { subject: shown, invited: [{ name: shown }], sentBy: { name: shown } },
    ]);
    expect(read.waiting).toMatchObject([{ by: shown }]);
  },
);

test.each(odd)(
  'a channel, a person and a title called %j are marked in the app and in a row’s history',
  (name, shown) => {
    const marked = { channel: { id: 'c', displayName: name } } as unknown as app.Context;
    expect(contextOfTeams(marked, { search: '', hash: '' } as Location).channelName).toBe(shown);
    expect(changedByOf({ lastModifiedBy: { user: { displayName: name } } })).toBe(shown);
    const version = (title: string): RowVersion<'raci'> => ({
      fields: { title },
      changedAt: 0,
      changedBy: null,
    });
    const [latest] = describeHistory([version(name), version('AI Review')]);
    expect(latest?.changes).toEqual([`Title: “AI Review” → “${shown}”`]);
  },
);

test.each(odd)('a team called %j is marked where the workspace is chosen and named', async (name, shown) => {
  const local = new LocalLists();
  Object.assign(local.site, { displayName: name });
  const ada = local.person('ada.okafor@contoso.com', 'owner', {
    granted: ['Sites.Read.All', 'Team.ReadBasic.All'],
  });
  expect((await ada.lists.sites()).map(({ title }) => title)).toContain(shown);
});
