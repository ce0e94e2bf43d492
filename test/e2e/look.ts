import type { Page } from 'playwright-core';
import { axeViolations, secondEngineViolations, standStill } from './accessibility';
import { savePicture } from './stage';

const themes = ['default', 'dark', 'contrast'] as const;
type Theme = (typeof themes)[number];

export const sizes = ['wide', 'phone'] as const;
export type Size = (typeof sizes)[number];

const viewports: Readonly<Record<Size, { width: number; height: number }>> = {
  wide: { width: 1280, height: 900 },
  phone: { width: 360, height: 740 },
};

export const resize = (page: Page, size: Size): Promise<void> => page.setViewportSize(viewports[size]);

/** What differs between themes is colour: every rule is held in one of them, those of colour in the others. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe and a second engine find in Tandem's own frame; the window around it is the stand-in's. */
async function violations(page: Page, theme: Theme): Promise<readonly string[]> {
  const frame = page.frame({ name: 'app' });
  if (frame === null) throw new Error('Tandem is not open on this page.');
  if (theme !== 'default') return axeViolations(frame, colourRules);
  return [...(await axeViolations(frame)), ...(await secondEngineViolations(frame))];
}

const scrollsSideways = async (page: Page): Promise<boolean> =>
  (await page.frame({ name: 'app' })?.evaluate('document.documentElement.scrollWidth > innerWidth')) === true;

/** The rows of tabs that do not show all of their tabs. */
const cutTabs = async (page: Page): Promise<unknown> =>
  page
    .frame({ name: 'app' })
    ?.evaluate(() =>
      [...document.querySelectorAll('[role="tablist"]')]
        .filter((row) => row.scrollWidth > row.clientWidth)
        .map((row) => row.getAttribute('aria-label')),
    );

/** Saves a picture, and holds what is on the page to the rules of access; nothing is cut or scrolls sideways. */
export async function look(page: Page, name: string, theme: Theme): Promise<void> {
  await standStill(page);
  await savePicture(page, `${name}-${theme}`);
  const [found, sideways] = [await violations(page, theme), await scrollsSideways(page)];
  const cut = await cutTabs(page);
  expect({ name, theme, violations: found, scrollsSideways: sideways, cutTabs: cut }).toEqual({
    ...{ name, theme },
    ...{ violations: [], scrollsSideways: false, cutTabs: [] },
  });
}

/** Looks at what stands there in each theme: the person switches it in Teams, and Tandem follows. */
export async function lookInEachTheme(page: Page, name: string): Promise<void> {
  for (const theme of themes) {
    await switchTheme(page, theme);
    await look(page, name, theme);
  }
}

/** By the window's menu, without opening it. */
async function switchTheme(page: Page, theme: Theme): Promise<void> {
  await page.locator(`[data-theme-choice="${theme}"]`).dispatchEvent('click');
  const app = page.frame({ name: 'app' }) ?? page.mainFrame();
  await app.waitForFunction((chosen) => document.documentElement.dataset.theme === chosen, theme);
}
