import type { FrameLocator } from 'playwright-core';
import { goTo } from './goTo';
import { beginAfresh } from './beginAfresh';
import { saveTraffic, openInTeams, openStage, type Stage } from './stage';
import { rowsOfList, setFaults, type FaultRule } from './world';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await saveTraffic(stage, 'workspace-interruptions');
  await stage.close();
});

const rowsMade = (): unknown =>
  Object.fromEntries(
    ['Seats', 'RACI', 'Record'].map((list) => {
      const keys = rowsOfList(stage, `Tandem ${list}`).map(({ TandemKey }) => TandemKey);
      return [list, [keys.length, new Set(keys).size]];
    }),
  );

async function openSetUp(): Promise<FrameLocator> {
  const app = await openInTeams(await beginAfresh(stage));
  await app.getByRole('button', { name: 'Connect to share it with your team' }).click();
  await app.getByRole('button', { name: 'Set up', exact: true }).waitFor();
  return app;
}

const nthWrite = (nth: number, fault: FaultRule['fault']): FaultRule => ({
  method: 'POST|PATCH',
  path: '/sites/',
  nth,
  fault,
});

// Every write, before and after, is cut without a browser in test/graph/lists/interruptions.test.ts.
test.each([
  [1, 'dropAfter'],
  [9, 'dropBefore'],
  [20, 'dropAfter'],
] as const)(
  'after a set-up cut at write %i (%s), trying again ends in the same lists',
  async (nth, fault) => {
    const app = await openSetUp();
    await setFaults(stage, [nthWrite(nth, fault)]);
    await app.getByRole('button', { name: 'Set up', exact: true }).click();
    const done = app.getByText('Your team shares it now');
    const again = app.getByRole('button', { name: 'Try again' });
    await done.or(again).first().waitFor();
    if (await again.isVisible()) await again.click();
    await done.waitFor();
    expect(rowsMade()).toEqual({ Seats: [0, 0], RACI: [12, 12], Record: [0, 0] });
  },
);

describe.each(['dropBefore', 'dropAfter'] as const)('what is cut off (%s)', (fault) => {
  async function openWithCut(): Promise<FrameLocator> {
    const app = await openSetUp();
    await app.getByRole('button', { name: 'Set up', exact: true }).click();
    await app.getByText('Your team shares it now').waitFor();
    await app.getByRole('button', { name: 'Close' }).click();
    await setFaults(stage, [nthWrite(1, fault)]);
    return app;
  }

  test('is made once all the same: an entry of the record', async () => {
    const app = await openWithCut();
    await goTo(app, 'Record');
    await app.getByRole('button', { name: 'Add an entry' }).first().click();
    const form = app.getByRole('dialog', { name: 'Add an entry' });
    await form.getByRole('textbox', { name: 'What was decided' }).fill('Vendors are reviewed twice a year');
    await form.getByRole('button', { name: 'Save' }).click();
    await app.getByText('1 entry', { exact: true }).waitFor();
    expect(rowsOfList(stage, 'Tandem Record').map(({ Title }) => Title)).toEqual([
      'Vendors are reviewed twice a year',
    ]);
  });

  test('is made once all the same: a letter', async () => {
    const app = await openWithCut();
    await app.getByRole('button', { name: 'Edit', exact: true }).click();
    const columnOfCio = 1;
    const row = app.getByRole('row', { name: /AI budget allocation/ });
    await row.getByRole('gridcell').nth(columnOfCio).click();
    await app.getByRole('menuitemradio', { name: 'Informed' }).click();
    await app.getByText('Saved', { exact: true }).waitFor();
    const found = rowsOfList(stage, 'Tandem RACI').filter(
      ({ TandemKey }) => TandemKey === 'budget-allocation',
    );
    expect(found.map(({ TandemCIO }) => TandemCIO)).toEqual(['I']);
  });
});

test('no page asked for anything outside', async () => {
  await openSetUp();
  expect([...stage.unknownHosts]).toEqual([]);
});
