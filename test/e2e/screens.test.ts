import type { FrameLocator, Page } from 'playwright-core';
import { standStill } from './accessibility';
import { look, lookInEachTheme, resize, sizes } from './look';
import { beginAfresh } from './beginAfresh';
import { saveTraffic, openInTeams, openStage, type Stage, type Visit } from './stage';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(async () => {
  page = await beginAfresh(stage);
});
afterEach(() => {
  expect([...stage.unknownHosts]).toEqual([]);
  expect(stage.complaints).toEqual([]);
});
afterAll(async () => {
  await saveTraffic(stage, 'screens');
  await stage.close();
});

/** Of the tabs, which scroll on a phone, the selected one shows with its number. */
const selectedTabIsWhole =
  '[...document.querySelectorAll(`[role=tab][aria-selected=true]`)].every((tab) => tab.getBoundingClientRect().right <= innerWidth)';

describe.each(sizes)('%s', (size) => {
  const visit: Visit = { phone: size === 'phone' };
  const open = (more: Visit = {}): Promise<FrameLocator> => openInTeams(page, { ...visit, ...more });
  beforeEach(() => resize(page, size));

  test('RACI', async () => {
    const app = await open();
    await app.getByRole('searchbox').waitFor();
    await lookInEachTheme(page, `raci-${size}`);
  });

  test('a decision', async () => {
    const app = await open({ subEntity: 'raci/tool-and-vendor-selection' });
    await app
      .getByText(/is accountable/)
      .first()
      .waitFor();
    await lookInEachTheme(page, `decision-${size}`);
  });

  test.each([
    ['charters', 'Who owns what'],
    ['model', 'Point by point'],
    ['record', 'What was decided'],
    ['findings', 'What does not agree'],
  ])('%s', async (screen, heading) => {
    const app = await open({ subEntity: screen });
    await app.getByRole('heading', { name: heading }).waitFor();
    await app.getByRole('status', { name: /is loading/ }).waitFor({ state: 'detached' });
    await app.getByRole('tab', { name: /^(Findings|Who decides) \d+ open$/ }).waitFor();
    await page.frame({ name: 'app' })?.waitForFunction(selectedTabIsWhole);
    await lookInEachTheme(page, `${screen}-${size}`);
  });

  test('the configuration', async () => {
    const app = await open({ surface: 'config' });
    await app.getByRole('radio').first().waitFor();
    await lookInEachTheme(page, `config-${size}`);
  });
});

test('the form of an entry', async () => {
  const app = await openInTeams(page, { subEntity: 'record' });
  await app.getByRole('button', { name: /^Add/ }).first().click();
  await app.getByRole('status', { name: /is loading/ }).waitFor({ state: 'detached' });
  await lookInEachTheme(page, 'entry-form');
});

test('decisions to import, in a dialog that dims all of the page and moves nothing', async () => {
  await page.setViewportSize({ width: 1280, height: 500 });
  const app = await openInTeams(page);
  await app.getByRole('tab', { name: /\d+ open$/ }).waitFor();
  const heading = app.getByRole('heading', { level: 1, includeHidden: true });
  const before = await heading.boundingBox();
  await app.getByRole('button', { name: 'Import' }).click();
  await app.getByRole('dialog').waitFor();
  await standStill(page);
  expect(await heading.boundingBox()).toEqual(before);
  expect(await undimmedPx()).toBe(0);
  await lookInEachTheme(page, 'import-dialog');
});

/** How much of the window's width the dimming leaves out. */
const undimmedPx = () =>
  page
    .frame({ name: 'app' })
    ?.evaluate(
      'innerWidth - document.querySelector(".fui-DialogSurface__backdrop").getBoundingClientRect().width',
    );

test.each(['dark', 'contrast'] as const)(
  'opened in %s, the first screen is that from the start',
  async (theme) => {
    const app = await openInTeams(page, { theme });
    await app.getByRole('searchbox').waitFor();
    await look(page, 'raci-opened', theme);
  },
);
