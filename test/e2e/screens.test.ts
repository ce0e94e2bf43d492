import { AxeBuilder } from '@axe-core/playwright';
import type { FrameLocator, Page } from 'playwright-core';
import { agreeToConsent, apply, goToPlan, seatExecutives } from './setUpRhythm';
import { keepPicture, keepTraffic, openInTeams, openStage, type Stage, type Visit } from './stage';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  page = await stage.context.newPage();
  await agreeToConsent(page);
});
afterAll(async () => {
  await keepTraffic(stage, 'screens');
  await stage.close();
});

const themes = ['default', 'dark', 'contrast'] as const;
const widths = { wide: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } } as const;

/** What axe finds in Tandem's own frame; the window around it is the stand-in's, and the focus guards are Fluent's. */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .include('iframe[name="app"]')
    .exclude(['iframe[name="app"]', '[data-tabster-dummy]'])
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Parts fold and drawers slide, which a look half-way would misjudge. */
async function standStill(): Promise<void> {
  await page.frame({ name: 'app' })?.evaluate(async () => {
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}

async function look(name: string): Promise<void> {
  await standStill();
  await keepPicture(page, name);
  expect({ name, violations: await violations() }).toEqual({ name, violations: [] });
  expect({ name, scrollsSideways: await scrollsSideways() }).toEqual({ name, scrollsSideways: false });
}

const scrollsSideways = async (): Promise<boolean> =>
  (await page.frame({ name: 'app' })?.evaluate('document.documentElement.scrollWidth > innerWidth')) === true;

/** Of the tabs, which scroll on a phone, the selected one shows with its number. */
const selectedTabIsWhole =
  '[...document.querySelectorAll(`[role=tab][aria-selected=true]`)].every((tab) => tab.getBoundingClientRect().right <= innerWidth)';

async function inEachTheme(
  name: string,
  visit: Visit,
  open: (app: FrameLocator) => Promise<void>,
): Promise<void> {
  for (const theme of themes) {
    const app = await openInTeams(page, { ...visit, theme });
    await open(app);
    await look(`${name}-${theme}`);
  }
}

describe.each(['wide', 'phone'] as const)('%s', (size) => {
  const visit: Visit = { phone: size === 'phone' };
  beforeAll(() => page.setViewportSize(widths[size]));

  test('RACI', async () => {
    await inEachTheme(`raci-${size}`, visit, (app) => app.getByRole('searchbox').waitFor());
  });

  test('a decision', async () => {
    await inEachTheme(`decision-${size}`, { ...visit, subEntity: 'raci/tool-and-vendor-selection' }, (app) =>
      app
        .getByText(/is accountable/)
        .first()
        .waitFor(),
    );
  });

  test.each([
    ['charters', 'Who owns what'],
    ['model', 'Point by point'],
    ['record', 'What was decided'],
    ['findings', 'What does not agree'],
  ])('%s', async (screen, heading) => {
    await inEachTheme(`${screen}-${size}`, { ...visit, subEntity: screen }, async (app) => {
      await app.getByRole('heading', { name: heading }).waitFor();
      await app.getByRole('status', { name: /is loading/ }).waitFor({ state: 'detached' });
      await app.getByRole('tab', { name: /^(Findings|Who decides) \d+ open$/ }).waitFor();
      await page.frame({ name: 'app' })?.waitForFunction(selectedTabIsWhole);
    });
  });

  test('the configuration', async () => {
    await inEachTheme(`config-${size}`, { ...visit, surface: 'config' }, (app) =>
      app.getByRole('radio').first().waitFor(),
    );
  });
});

describe('Rhythm, part by part', () => {
  const parts = ['Seats', 'Meetings', 'Times', 'Agenda', 'Changes'];
  beforeAll(async () => {
    await page.setViewportSize(widths.wide);
    const app = await openInTeams(page);
    await seatExecutives(app);
    await goToPlan(app);
  });

  async function openPart(app: FrameLocator, part: string): Promise<void> {
    const header = app.getByRole('button', { name: new RegExp(`^(Done )?${part}`) });
    await header.waitFor();
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
    if (part === 'Times')
      await app
        .getByText(/\d+ of \d+ free/)
        .first()
        .waitFor();
    if (part === 'Changes') await app.getByRole('button', { name: 'Apply', exact: true }).waitFor();
  }

  describe.each(['wide', 'phone'] as const)('%s', (size) => {
    beforeAll(() => page.setViewportSize(widths[size]));

    test.each(themes)('in %s', async (theme) => {
      const app = await openInTeams(page, { theme, subEntity: 'rhythm', phone: size === 'phone' });
      for (const part of parts) {
        await openPart(app, part);
        await look(`rhythm-${part.toLowerCase()}-${size}-${theme}`);
      }
    });
  });

  test('the meetings as they live', async () => {
    const app = await openInTeams(page, { subEntity: 'rhythm' });
    await openPart(app, 'Changes');
    await apply(app);
    await app.getByRole('button', { name: 'Show the meetings' }).click();
    await app.getByText('In order').nth(2).waitFor();
    for (const size of ['wide', 'phone'] as const) {
      await page.setViewportSize(widths[size]);
      const visit = { subEntity: 'rhythm', phone: size === 'phone' };
      await inEachTheme(`living-${size}`, visit, (open) => open.getByText('In order').nth(2).waitFor());
    }
  });
});

test('no page asked for anything outside, and none complained', () => {
  expect([...stage.strangers]).toEqual([]);
  expect(stage.complaints).toEqual([]);
});
