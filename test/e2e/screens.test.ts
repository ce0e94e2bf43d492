import type { FrameLocator, Page } from 'playwright-core';
import { look, lookInEachTheme, resize, sizes } from './look';
import { beginAfresh } from './beginAfresh';
import { keepTraffic, openInTeams, openStage, type Stage, type Visit } from './stage';

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

test.each(['dark', 'contrast'] as const)(
  'opened in %s, the first screen is that from the start',
  async (theme) => {
    const app = await openInTeams(page, { theme });
    await app.getByRole('searchbox').waitFor();
    await look(page, 'raci-opened', theme);
  },
);
