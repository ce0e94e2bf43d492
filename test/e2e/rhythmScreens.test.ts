import type { FrameLocator, Page } from 'playwright-core';
import { lookInEachTheme, resize, sizes } from './look';
import { apply, goToPlan, seatExecutives, showPlan } from './setUpRhythm';
import { beginAfresh } from './beginAfresh';
import { saveTraffic, openInTeams, openStage, type Stage } from './stage';

let stage: Stage;
let page: Page;
let app: FrameLocator;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(async () => {
  page = await beginAfresh(stage);
  app = await openInTeams(page);
  await seatExecutives(app);
  await goToPlan(app);
});
afterEach(() => {
  expect([...stage.unknownHosts]).toEqual([]);
  expect(stage.complaints).toEqual([]);
});
afterAll(async () => {
  await saveTraffic(stage, 'rhythm-screens');
  await stage.close();
});

const parts = ['Seats', 'Meetings', 'Times', 'Agenda', 'Changes'];

async function openPart(part: string): Promise<void> {
  const header = app.getByRole('button', { name: new RegExp(`^(Done )?${part}`) });
  await header.waitFor();
  if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
  if (part === 'Times')
    await app
      .getByText(/\d+ of \d+ free/)
      .first()
      .waitFor();
  if (part === 'Changes') await showPlan(app);
}

test('the set-up part by part', async () => {
  for (const size of sizes) {
    await resize(page, size);
    app = await openInTeams(page, { subEntity: 'rhythm', phone: size === 'phone' });
    for (const part of parts) {
      await openPart(part);
      await lookInEachTheme(page, `rhythm-${part.toLowerCase()}-${size}`);
      if (part !== 'Times') continue;
      await app.getByRole('button', { name: /^Choose by hand/ }).click();
      await app
        .getByRole('region', { name: /^Calendars at/ })
        .first()
        .waitFor();
      await lookInEachTheme(page, `rhythm-by-hand-${size}`);
    }
  }
});

test('the meetings as they live', async () => {
  await apply(app);
  await app.getByRole('button', { name: 'Show the meetings' }).click();
  for (const size of sizes) {
    await resize(page, size);
    app = await openInTeams(page, { subEntity: 'rhythm', phone: size === 'phone' });
    await app.getByText('In order').nth(2).waitFor();
    await lookInEachTheme(page, `living-${size}`);
  }
});
