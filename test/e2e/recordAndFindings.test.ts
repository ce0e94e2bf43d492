import type { Page } from 'playwright-core';
import { goTo } from './goTo';
import { savePicture, openInTeams, openStage, type Stage } from './stage';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(async () => {
  page = await stage.context.newPage();
});
afterEach(() => page.close());
afterAll(() => stage.close());

test('an entry is filled in from the matrix, kept and taken back', async () => {
  const app = await openInTeams(page);
  await goTo(app, 'Record');
  await app.getByRole('button', { name: 'Add an entry' }).first().click();
  const form = app.getByRole('dialog', { name: 'Add an entry' });
  await form.getByRole('combobox', { name: 'About decision' }).selectOption('budget-allocation');
  expect(await form.getByRole('combobox', { name: 'Decided at' }).inputValue()).toBe('governance-council');
  await savePicture(page, 'record-form');
  await form.getByRole('textbox', { name: 'What was decided' }).fill('One budget for both');
  await form.getByRole('button', { name: 'Save' }).click();
  await app.getByText('1 entry', { exact: true }).waitFor();
  await savePicture(page, 'record-kept');
  await app.getByRole('button', { name: 'Undo' }).click();
  await app.getByText('0 entries', { exact: true }).waitFor();
});

test('what was written on this device alone is gone once the device is forgotten, and the app begins anew', async () => {
  const app = await openInTeams(page);
  await goTo(app, 'Record');
  await app.getByRole('button', { name: 'Add an entry' }).first().click();
  const form = app.getByRole('dialog', { name: 'Add an entry' });
  await form.getByRole('textbox', { name: 'What was decided' }).fill('For this device');
  await form.getByRole('button', { name: 'Save' }).click();
  await app.getByText('1 entry', { exact: true }).waitFor();
  await app.getByRole('button', { name: 'Forget this device' }).click();
  const dialog = app.getByRole('dialog', { name: 'Forget this device?' });
  await dialog.getByText('1 entry of the record').waitFor();
  await dialog.getByRole('button', { name: 'Forget it, and lose this' }).click();
  await dialog.waitFor({ state: 'detached' });
  await goTo(app, 'Record');
  await app.getByText('0 entries', { exact: true }).waitFor();
  expect(await app.getByText('For this device').count()).toBe(0);
});

test('in the tab text becomes HTML or a script for nobody who is not named in the policy', async () => {
  const app = await openInTeams(page);
  await app.getByRole('heading', { level: 1 }).waitFor();
  const refused = await page.frame({ name: 'app' })?.evaluate(() => {
    const isRefused = (make: () => unknown): boolean => {
      try {
        make();
        return false;
      } catch (caught) {
        return caught instanceof TypeError;
      }
    };
    const { trustedTypes } = globalThis as unknown as {
      readonly trustedTypes: { readonly createPolicy: (name: string, rules: object) => unknown };
    };
    return {
      html: isRefused(() => (document.createElement('div').innerHTML = '<b>x</b>')),
      script: isRefused(() => (document.createElement('script').src = 'https://evil.example/x.js')),
      frame: isRefused(() => (document.createElement('iframe').srcdoc = '<b>x</b>')),
      policy: isRefused(() => trustedTypes.createPolicy('mine', {})),
      second: isRefused(() => trustedTypes.createPolicy('tandem', {})),
    };
  });
  expect(refused).toEqual({ html: true, script: true, frame: true, policy: true, second: true });
});

test('a finding is accepted by keyboard alone, and the findings go along as a Word file', async () => {
  const app = await openInTeams(page);
  await goTo(app, 'Findings');
  await app
    .getByRole('button', { name: /^Accept because/ })
    .first()
    .press('Enter');
  await page.keyboard.type('We hire until March');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ada Okafor');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await app
    .getByText(/^Accepted: /)
    .first()
    .waitFor();
  await savePicture(page, 'findings-accepted');
  await app.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await app.getByRole('menuitem', { name: 'Word file' }).click();
  expect((await download).suggestedFilename()).toBe('Findings 2026-11-23.docx');
});

test.each([1280, 360, 320])('record, findings, charters and model fit %i px', async (width) => {
  await page.setViewportSize({ width, height: 900 });
  const app = await openInTeams(page, { phone: width < 640 });
  for (const view of ['Record', 'Findings', 'Charters', 'Model'] as const) {
    await goTo(app, view);
    await app.getByRole('button', { name: 'Export' }).waitFor();
    await savePicture(page, `${view.toLowerCase()}-${width}`);
    const sideways = await page
      .frame({ name: 'app' })
      ?.evaluate('document.documentElement.scrollWidth > innerWidth');
    expect({ view, sideways }).toEqual({ view, sideways: false });
  }
});
