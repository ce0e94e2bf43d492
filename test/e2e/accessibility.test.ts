import type { FrameLocator, Page } from 'playwright-core';
import { secondEngineViolations, standStill } from './accessibility';
import { goToPlan, seatExecutives } from './setUpRhythm';
import { agreeToConsent, keepPicture, openInTeams, openStage, type Stage } from './stage';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(async () => {
  page = await stage.context.newPage();
  await agreeToConsent(page);
});
afterEach(() => page.close());
afterAll(() => stage.close());

async function look(app: FrameLocator): Promise<void> {
  await app.getByRole('status', { name: /is loading/ }).waitFor({ state: 'detached' });
  await standStill(page);
  expect(await secondEngineViolations(page)).toEqual([]);
}

test.each(['raci', 'charters', 'model', 'record', 'findings', 'rhythm'])('%s', async (subEntity) => {
  const app = await openInTeams(page, { subEntity });
  await app.getByRole('heading', { level: 1 }).waitFor();
  await app.getByRole('tab', { name: /\d+ open$/ }).waitFor();
  await look(app);
});

test('a decision’s card', async () => {
  const app = await openInTeams(page, { subEntity: 'raci/tool-and-vendor-selection' });
  await app
    .getByText(/is accountable/)
    .first()
    .waitFor();
  await look(app);
});

test('the form of an entry', async () => {
  const app = await openInTeams(page, { subEntity: 'record' });
  await app.getByRole('button', { name: /^Add/ }).first().click();
  await look(app);
});

test('decisions to import, in a dialog that dims all of the page and moves nothing', async () => {
  await page.setViewportSize({ width: 1280, height: 500 });
  const app = await openInTeams(page);
  await app.getByRole('tab', { name: /\d+ open$/ }).waitFor();
  const heading = app.getByRole('heading', { level: 1, includeHidden: true });
  const before = await heading.boundingBox();
  await app.getByRole('button', { name: 'Import' }).click();
  await app.getByRole('dialog').waitFor();
  await look(app);
  expect(await heading.boundingBox()).toEqual(before);
  expect(await undimmedPx()).toBe(0);
  await keepPicture(page, 'dialog-dims-all');
});

/** How much of the window's width the dimming leaves out. */
const undimmedPx = () =>
  page
    .frame({ name: 'app' })
    ?.evaluate(
      'innerWidth - document.querySelector(".fui-DialogSurface__backdrop").getBoundingClientRect().width',
    );

test('the set-up of the rhythm, part by part', async () => {
  const app = await openInTeams(page);
  await seatExecutives(app);
  await look(app);
  await goToPlan(app);
  await look(app);
  for (const part of ['Meetings', 'Times', 'Agenda']) {
    await app.getByRole('button', { name: new RegExp(`^(Done )?${part}`) }).click();
    await look(app);
  }
});
