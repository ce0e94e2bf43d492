import type { Event } from '@microsoft/microsoft-graph-types';
import type { FrameLocator, Page } from 'playwright-core';
import { agreeToConsent, seatExecutives } from './setUpRhythm';
import { keepPicture, keepTraffic, openInTeams, openStage, type Stage } from './stage';
import { askGraph, sentMail } from './world';

jest.setTimeout(180_000);

const ada = 'ada.okafor@contoso.com';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  stage.context.setDefaultTimeout(12_000);
  page = await stage.context.newPage();
  await agreeToConsent(page);
  const app = await openInTeams(page);
  await seatExecutives(app);
  await app.getByRole('button', { name: 'Connect to share it with your team' }).click();
  await app.getByRole('button', { name: 'Set up', exact: true }).click();
  await app.getByText('Your team shares it now').waitFor();
});
afterAll(async () => {
  await keepTraffic(stage, 'outlook');
  await stage.close();
});

async function openPane(): Promise<FrameLocator> {
  await page.goto(`https://outlook.office.com/?person=${ada}&client=web&theme=default&compose=1`);
  await page.getByRole('button', { name: 'Tandem', exact: true }).click();
  return page.frameLocator('iframe[title="Tandem"]');
}

test('an empty appointment becomes the AI Governance Council, and is in everybody’s calendar once it is sent', async () => {
  const pane = await openPane();
  await pane.getByRole('button', { name: 'Choose a team to share it with' }).click();
  await keepPicture(page, 'outlook-team');
  await pane.getByRole('radio', { name: 'Leadership' }).check();
  await pane.getByRole('dialog').getByRole('button').first().click();
  await pane.getByText('Shared in Leadership').waitFor();
  await pane.getByLabel('Which meeting is this?').selectOption({ label: 'AI Governance Council' });
  await pane.getByRole('button', { name: 'Fill', exact: true }).click();
  await pane.getByRole('list', { name: 'Filled parts' }).waitFor();
  await keepPicture(page, 'outlook-pane');
  expect(await sentMail(stage)).toEqual([]);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByText(/^Sent: AI Governance Council/).waitFor();

  const { value } = await askGraph<{ value: Event[] }>(
    stage,
    ada,
    `/me/events?$filter=${encodeURIComponent("subject eq 'AI Governance Council'")}`,
  );
  expect(value).toHaveLength(1);
  expect(value[0]!.recurrence?.pattern).toMatchObject({ type: 'relativeMonthly' });
  expect(value[0]!.attendees?.map(({ emailAddress }) => emailAddress?.address?.toLowerCase()).sort()).toEqual(
    ['ben.ruiz@contoso.com', 'grace.liu@contoso.com'],
  );
  expect((await sentMail(stage)).map(({ kind, to }) => `${kind} ${to}`).sort()).toEqual([
    'invitation ben.ruiz@contoso.com',
    'invitation grace.liu@contoso.com',
  ]);
});

test('a council without the COO is stopped before it leaves, in words, and Tandem puts her back', async () => {
  const pane = await openPane();
  await pane.getByLabel('Which meeting is this?').selectOption({ label: 'AI Governance Council' });
  await pane.getByRole('button', { name: 'Fill', exact: true }).click();
  await pane.getByRole('list', { name: 'Filled parts' }).waitFor();
  const mailed = await sentMail(stage);
  await page.getByRole('button', { name: 'Remove Grace Liu' }).click();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  const alert = page.getByRole('dialog', { name: 'Tandem' });
  await alert.getByText('Grace Liu (COO) is missing: accountable for AI budget allocation.').waitFor();
  await keepPicture(page, 'outlook-alert');
  await alert.getByRole('button', { name: 'Open Tandem' }).click();
  expect(await sentMail(stage)).toEqual(mailed);
});

test('no page asked for anything outside', () => {
  expect([...stage.strangers]).toEqual([]);
});
