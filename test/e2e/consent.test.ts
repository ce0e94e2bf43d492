import type { FrameLocator, Page } from 'playwright-core';
import { goTo } from './goTo';
import { openSetUp } from './setUpRhythm';
import { keepPicture, openInTeams, openStage, type Stage } from './stage';

let stage: Stage;
let page: Page;
beforeEach(async () => {
  stage = await openStage();
  page = await stage.context.newPage();
});
afterEach(() => stage.close());

const dialog = () => page.getByRole('dialog').filter({ hasText: 'Tandem wants to' });

/** What the dialog asks for, in Microsoft's words; answers it. */
async function answer(decision: 'Accept' | 'Cancel'): Promise<readonly string[]> {
  await dialog().waitFor();
  const asked = await dialog().getByRole('listitem').allInnerTexts();
  await dialog().getByRole('button', { name: decision }).click();
  await dialog().waitFor({ state: 'detached' });
  return asked;
}

async function findAda(app: FrameLocator): Promise<void> {
  await openSetUp(app);
  await app.getByRole('combobox', { name: 'CAIO: find a person' }).fill('Ada Okafor');
}

test('looking at everything raises no dialog', async () => {
  const app = await openInTeams(page);
  await app.getByRole('tab', { name: /^Findings \d+ open$/ }).waitFor();
  for (const view of ['Charters', 'Model', 'Findings', 'Record', 'Rhythm'] as const) {
    await goTo(app, view);
    await app.getByRole('status', { name: /is loading/ }).waitFor({ state: 'detached' });
  }
  expect(await dialog().count()).toBe(0);
});

test('set up asks once for people and for free/busy, and no photo asks', async () => {
  const app = await openInTeams(page);
  await findAda(app);
  expect(await answer('Accept')).toHaveLength(3);
  await app.getByRole('option', { name: 'Ada Okafor' }).click();
  await app.getByRole('combobox', { name: 'CIO: find a person' }).fill('Ben Ruiz');
  await app.getByRole('option', { name: 'Ben Ruiz' }).click();
  await app.getByRole('button', { name: 'Continue', exact: true }).click();
  await app.getByRole('button', { name: 'Times', exact: false }).first().click();
  await app
    .getByText(/\d+ of \d+ free/)
    .first()
    .waitFor();
  expect(await dialog().count()).toBe(0);
});

test('who declines to set up is told so, without codes, and may try again', async () => {
  const app = await openInTeams(page);
  await findAda(app);
  await answer('Cancel');
  const told = app.getByText(/Tandem could not search for people: you did not allow it\./);
  await told.waitFor();
  await keepPicture(page, 'consent-declined');
  expect(await app.getByText(/AADSTS|access_denied|ReadBasic|Details:/).count()).toBe(0);
  await app.getByRole('button', { name: 'Try again' }).click();
  await answer('Accept');
  await app.getByRole('option', { name: 'Ada Okafor' }).waitFor();
});

test('who declines to connect works on the device, and may connect later', async () => {
  const app = await openInTeams(page);
  const connect = app.getByRole('button', { name: /^Connect/ });
  await connect.click();
  expect(await answer('Cancel')).toHaveLength(2);
  await app.getByText(/you did not allow it/).waitFor();
  await connect.click();
  await answer('Accept');
  await app.getByRole('dialog', { name: 'Set up the shared workspace' }).waitFor();
});
