import type { FrameLocator, Page } from 'playwright-core';
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

const shownView = (app: FrameLocator, name: string) =>
  app.getByRole('tab', { name, selected: true }).last().waitFor();

const scrollsSideways = async (): Promise<boolean> =>
  (await page
    .frame({ name: 'app' })
    ?.evaluate(
      '[document.documentElement, ...document.querySelectorAll("[role=tablist]")].some((part) => part.scrollWidth > part.clientWidth)',
    )) === true;

test.each([
  ['rhythm', 'Meetings'],
  ['findings', 'Findings'],
  ['record', 'Record'],
  ['decides/model', 'Model'],
  ['%E0%A4%A', 'RACI'],
])('the link to "%s" opens %s', async (subEntity, view) => {
  await shownView(await openInTeams(page, { subEntity }), view);
});

test('a reload stays where one was', async () => {
  const app = await openInTeams(page);
  await goTo(app, 'Charters');
  await shownView(app, 'Charters');
  await page.reload();
  await shownView(app, 'Charters');
});

test.each([360, 320])('both rows fit %i px without scrolling sideways', async (width) => {
  await page.setViewportSize({ width, height: 740 });
  const app = await openInTeams(page, { phone: true });
  await app.getByRole('tab', { name: /^Findings \d+ open$/ }).waitFor();
  await savePicture(page, `places-${width}`);
  expect(await scrollsSideways()).toBe(false);
  await goTo(app, 'Record');
  await app.getByRole('tab', { name: /^Who decides \d+ open$/ }).waitFor();
  await savePicture(page, `places-record-${width}`);
  expect(await scrollsSideways()).toBe(false);
});
