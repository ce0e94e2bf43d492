import type { Page } from 'playwright-core';
import { lookInEachTheme, resize, sizes } from './look';
import { beginAfresh } from './beginAfresh';
import { keepTraffic, openStage, type Stage, type Visit } from './stage';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(async () => {
  page = await beginAfresh(stage);
});
afterEach(() => {
  expect([...stage.strangers]).toEqual([]);
  expect(stage.complaints).toEqual([]);
});
afterAll(async () => {
  await keepTraffic(stage, 'screens');
  await stage.close();
});

/** Of the tabs, which scroll on a phone, the selected one shows with its number. */
const selectedTabIsWhole =
  '[...document.querySelectorAll(`[role=tab][aria-selected=true]`)].every((tab) => tab.getBoundingClientRect().right <= innerWidth)';

describe.each(sizes)('%s', (size) => {
  const visit: Visit = { phone: size === 'phone' };
  beforeEach(() => resize(page, size));

  test('RACI', () =>
    lookInEachTheme(page, `raci-${size}`, visit, (app) => app.getByRole('searchbox').waitFor()));

  test('a decision', () =>
    lookInEachTheme(
      page,
      `decision-${size}`,
      { ...visit, subEntity: 'raci/tool-and-vendor-selection' },
      (app) =>
        app
          .getByText(/is accountable/)
          .first()
          .waitFor(),
    ));

  test.each([
    ['charters', 'Who owns what'],
    ['model', 'Point by point'],
    ['record', 'What was decided'],
    ['findings', 'What does not agree'],
  ])('%s', (screen, heading) =>
    lookInEachTheme(page, `${screen}-${size}`, { ...visit, subEntity: screen }, async (app) => {
      await app.getByRole('heading', { name: heading }).waitFor();
      await app.getByRole('status', { name: /is loading/ }).waitFor({ state: 'detached' });
      await app.getByRole('tab', { name: /^(Findings|Who decides) \d+ open$/ }).waitFor();
      await page.frame({ name: 'app' })?.waitForFunction(selectedTabIsWhole);
    }),
  );

  test('the configuration', () =>
    lookInEachTheme(page, `config-${size}`, { ...visit, surface: 'config' }, (app) =>
      app.getByRole('radio').first().waitFor(),
    ));
});
