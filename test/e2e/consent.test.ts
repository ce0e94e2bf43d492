import type { FrameLocator, Page } from 'playwright-core';
import { goTo } from './goTo';
import { apply, openSetUp, seatExecutives, shareAndReview, showPlan, takeTimes } from './setUpRhythm';
import { savePicture, openInTeams, openStage, type Stage } from './stage';

let stage: Stage;
let page: Page;
beforeEach(async () => {
  stage = await openStage();
  page = await stage.context.newPage();
});
afterEach(() => stage.close());

const dialog = () => page.getByRole('dialog').filter({ hasText: 'Tandem wants to' });

/** The permissions that the dialog asks for; answers it. */
async function answer(decision: 'Accept' | 'Cancel'): Promise<readonly string[]> {
  await dialog().waitFor();
  const asked = await dialog().getByRole('listitem').locator('code').allInnerTexts();
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
  const declined = app.getByText(/Tandem could not search for people: you did not allow it\./);
  await declined.waitFor();
  await savePicture(page, 'consent-declined');
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

const given = (upn: string): readonly string[] => {
  const { people, consents } = stage.sandbox.world;
  return [...(consents.get(people.find((one) => one.upn === upn)?.id ?? '') ?? [])];
};

/** Presses what is to be pressed and tells what was asked for, one list a dialog. */
async function askedWhile(doing: () => Promise<unknown>): Promise<readonly (readonly string[])[]> {
  const asked: (readonly string[])[] = [];
  const state = { isDone: false };
  const done = doing().finally(() => (state.isDone = true));
  while (!state.isDone) {
    if (await dialog().isVisible()) asked.push(await answer('Accept'));
    else await page.waitForTimeout(50);
  }
  await done;
  return asked;
}

test('the whole job takes three dialogs, sharing among them; who looks after it gives no right to write', async () => {
  let app = await openInTeams(page);
  const job = await askedWhile(async () => {
    await goTo(app, 'Rhythm');
    await app.getByRole('button', { name: 'Connect', exact: true }).click();
    await app.getByRole('combobox', { name: 'CAIO: find a person' }).waitFor();
    await seatExecutives(app);
    await shareAndReview(app);
    await apply(app);
    await app.getByText(/(\d+) of \1 changes done/).waitFor();
  });
  expect(job.map((asked) => [...asked].sort())).toEqual([
    ['Sites.Read.All', 'User.Read'],
    ['Calendars.ReadBasic', 'User.ReadBasic.All'],
    ['Calendars.ReadWrite', 'Sites.Manage.All', 'Sites.ReadWrite.All'],
  ]);
  // Looking at what was sent, a reload later, asks nothing.
  app = await openInTeams(page);
  await goTo(app, 'Rhythm');
  await app.getByText('You send these.').waitFor();
  expect(await dialog().count()).toBe(0);

  app = await openInTeams(page, { person: 'ben.ruiz' });
  await goTo(app, 'Rhythm');
  const looking = await askedWhile(async () => {
    await app.getByRole('button', { name: 'Connect', exact: true }).click();
    await app.getByText('Ada Okafor sends these.').waitFor();
    for (const view of ['Charters', 'Model', 'Findings', 'Record', 'RACI', 'Rhythm'] as const)
      await goTo(app, view);
    await app.getByRole('button', { name: 'Show my answers' }).click();
    await app.getByText('You have not answered yet.').nth(2).waitFor();
  });
  expect(looking.map((asked) => [...asked].sort())).toEqual([
    ['Sites.Read.All', 'User.Read'],
    ['Calendars.ReadBasic'],
  ]);
  expect(given('ben.ruiz@contoso.com').filter((scope) => /Write|Manage/.test(scope))).toEqual([]);

  // To answer in Tandem is an act of its own, and a no leads to Outlook.
  await app.getByRole('button', { name: 'Answer: AI Portfolio Review' }).click();
  await app.getByRole('button', { name: 'Accept AI Portfolio Review' }).click();
  expect(await answer('Cancel')).toEqual(['Calendars.ReadWrite']);
  await app.getByText(/You did not allow it\. Open it in your calendar/).waitFor();
  await savePicture(page, 'consent-answer-declined');
  expect(await app.getByText(/AADSTS|access_denied|Details:/).count()).toBe(0);
});

test('who declines to share, and then to write, is told so twice in words, and nothing is sent', async () => {
  const app = await openInTeams(page);
  await askedWhile(async () => {
    await seatExecutives(app);
    for (const next of ['Continue', 'Continue'])
      await app.getByRole('button', { name: next, exact: true }).click();
    await takeTimes(app);
    await app.getByRole('button', { name: 'Review changes', exact: true }).click();
  });
  await app.getByRole('button', { name: 'Share and review' }).click();
  expect(await answer('Cancel')).toContain('Sites.Manage.All');
  await app.getByText(/You did not allow it\. Without it the others do not see/).waitFor();
  await app.getByRole('button', { name: 'Go on without sharing' }).click();
  const look = app.getByRole('button', { name: 'Look at the changes' });
  await look.click();
  expect(await answer('Cancel')).toContain('Calendars.ReadWrite');
  await app.getByText('You did not allow it. The button asks again.').waitFor();
  await savePicture(page, 'consent-write-declined');
  expect(await app.getByText(/AADSTS|access_denied|Details:/).count()).toBe(0);
  expect(given('ada.okafor@contoso.com').filter((scope) => /Write|Manage/.test(scope))).toEqual([]);
  await askedWhile(() => showPlan(app));
  await app.getByText(/Nothing is sent before you choose Apply/).waitFor();
});
