import type { FrameLocator, Page } from 'playwright-core';
import { goTo } from './goTo';
import { agreeToConsent } from './setUpRhythm';
import { keepTraffic, openInTeams, openStage, testNow, type Stage } from './stage';
import { resetWorld, rowsOfList, setFaults, traffic, writesIn, type FaultRule } from './world';

jest.setTimeout(600_000);

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  stage.context.setDefaultTimeout(12_000);
  page = await stage.context.newPage();
  await agreeToConsent(page);
});
afterAll(async () => {
  await keepTraffic(stage, 'workspace-interruptions');
  await stage.close();
});

const lists = ['Tandem Settings', 'Tandem Seats', 'Tandem RACI', 'Tandem Record'] as const;

/** What stands in the lists, without what every row has of its own: its number, its dates, its author. */
const endState = (): unknown =>
  lists.map((list) => [
    list,
    rowsOfList(stage, list)
      .map((fields) =>
        Object.entries(fields).filter(([name]) => name.startsWith('Tandem') || name === 'Title'),
      )
      .map((row) => JSON.stringify(row.sort(([a], [b]) => a.localeCompare(b))))
      .sort(),
  ]);

/** Everything as on the first day: an empty tenant, and a device that has never seen Tandem. */
async function openAfresh(): Promise<FrameLocator> {
  await page.goto('about:blank');
  const session = await stage.context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: 'https://tandem.contoso.com',
    storageTypes: 'indexeddb,local_storage',
  });
  await session.detach();
  await resetWorld(stage, testNow);
  const app = await openInTeams(page);
  await app.getByRole('button', { name: 'Connect to share it with your team' }).click();
  await app.getByRole('button', { name: 'Set up', exact: true }).waitFor();
  return app;
}

/** Among the letters of a row. */
const columnOfCio = 1;

const written = async (): Promise<number> => writesIn(await traffic(stage)).length;

const nthWrite = (nth: number, fault: FaultRule['fault']): FaultRule => ({
  method: 'POST|PATCH',
  path: '/sites/',
  nth,
  fault,
});

test('wherever the connection breaks in the set-up, trying again ends in the same lists', async () => {
  const first = await openAfresh();
  const before = await written();
  await first.getByRole('button', { name: 'Set up', exact: true }).click();
  await first.getByText('Your team shares it now').waitFor();
  const whole = endState();
  const writes = (await written()) - before;
  expect(writes).toBe(20);

  // By turns before and after each write; both at every one are tested without a browser.
  for (let nth = 1; nth <= writes; nth += 1) {
    const fault = nth % 2 === 0 ? 'dropBefore' : 'dropAfter';
    const app = await openAfresh();
    await setFaults(stage, [nthWrite(nth, fault)]);
    await app.getByRole('button', { name: 'Set up', exact: true }).click();
    const done = app.getByText('Your team shares it now');
    const again = app.getByRole('button', { name: 'Try again' });
    await done.or(again).first().waitFor();
    if (await again.isVisible()) await again.click();
    await done.waitFor();
    expect({ fault, nth, end: endState() }).toEqual({ fault, nth, end: whole });
  }
});

describe.each(['dropBefore', 'dropAfter'] as const)('an edit that is cut off (%s)', (fault) => {
  let app: FrameLocator;
  beforeAll(async () => {
    app = await openAfresh();
    await app.getByRole('button', { name: 'Set up', exact: true }).click();
    await app.getByText('Your team shares it now').waitFor();
    await app.getByRole('button', { name: 'Close' }).click();
  });
  beforeEach(() => setFaults(stage, [nthWrite(1, fault)]));

  test('is made once all the same: an entry of the record', async () => {
    await goTo(app, 'Record');
    await app.getByRole('button', { name: 'Add an entry' }).first().click();
    const form = app.getByRole('dialog', { name: 'Add an entry' });
    await form.getByRole('textbox', { name: 'Title' }).fill('Vendors are reviewed twice a year');
    await form.getByRole('button', { name: 'Save' }).click();
    await app.getByText('1 entry', { exact: true }).waitFor();
    expect(rowsOfList(stage, 'Tandem Record').map(({ Title }) => Title)).toEqual([
      'Vendors are reviewed twice a year',
    ]);
  });

  test('is made once all the same: a letter', async () => {
    await goTo(app, 'RACI');
    await app.getByRole('button', { name: 'Edit', exact: true }).click();
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

test('no page asked for anything outside', () => {
  expect([...stage.strangers]).toEqual([]);
});
