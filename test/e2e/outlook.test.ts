import type { Event } from '@microsoft/microsoft-graph-types';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { axeViolations } from './accessibility';
import { chooseTeam } from './chooseTeam';
import { seatExecutives } from './setUpRhythm';
import { agreeToConsent, savePicture, saveTraffic, openInTeams, openStage, type Stage } from './stage';
import { askGraph, sentMail } from './world';

const ada = 'ada.okafor@contoso.com';
const ben = 'ben.ruiz@contoso.com';
const grace = 'grace.liu@contoso.com';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  stage.context.setDefaultTimeout(60_000);
  page = await stage.context.newPage();
  await agreeToConsent(page);
  const app = await openInTeams(page);
  await seatExecutives(app);
  await app.getByRole('button', { name: 'Connect to share it with your team' }).click();
  await app.getByRole('button', { name: 'Set up', exact: true }).click();
  await app.getByText('Your team shares it now').waitFor();
});
afterAll(async () => {
  await saveTraffic(stage, 'outlook');
  await stage.close();
});

const outlookOf = (client: 'web' | 'mac' | 'phone', person = ada): string =>
  `https://outlook.office.com/?person=${person}&client=${client}&theme=default`;
const outlook = outlookOf('web');

async function openPane(client: 'web' | 'mac' = 'web'): Promise<FrameLocator> {
  await page.goto(`${outlookOf(client)}&compose=1`);
  await page.getByRole('button', { name: 'Tandem', exact: true }).click();
  return page.frameLocator('iframe[title="Tandem"]');
}

const council = 'AI Governance Council';

/** Chooses the meeting in the pane beside an empty form and has it filled in. */
async function fill(pane: FrameLocator, meeting: string): Promise<void> {
  await pane.getByLabel('Which meeting is this?').selectOption({ label: meeting });
  await pane.getByRole('button', { name: 'Fill', exact: true }).click();
  await pane.getByRole('list', { name: 'Filled parts' }).waitFor();
}

const send = () => page.getByRole('button', { name: 'Send', exact: true }).click();

/** The series of this name in somebody's calendar. */
async function seriesOf(upn: string, subject: string): Promise<readonly Event[]> {
  const filter = encodeURIComponent(`subject eq '${subject}'`);
  return (await askGraph<{ value: Event[] }>(stage, upn, `/me/events?$filter=${filter}`)).value;
}

/** How the tab sees a meeting. */
async function stateInTab(meeting: string): Promise<Locator> {
  const app = await openInTeams(page, { subEntity: 'rhythm' });
  return app.getByRole('region', { name: meeting });
}

test('an empty appointment becomes the council, and is in everybody’s calendar once it is sent', async () => {
  const pane = await openPane();
  await pane.getByRole('heading', { name: 'Which team is it?' }).waitFor();
  await savePicture(page, 'outlook-team');
  await chooseTeam(pane);
  await fill(pane, council);
  await savePicture(page, 'outlook-pane');
  expect(await sentMail(stage)).toEqual([]);
  await send();
  await page.getByText(/^Sent: AI Governance Council/).waitFor();

  for (const upn of [ada, ben, grace]) {
    const found = await seriesOf(upn, council);
    expect(found).toHaveLength(1);
    expect(found[0]!.recurrence?.pattern).toMatchObject({ type: 'relativeMonthly' });
    expect(
      found[0]!.attendees?.map(({ emailAddress }) => emailAddress?.address?.toLowerCase()).sort(),
    ).toEqual([ben, grace]);
  }
  expect((await sentMail(stage)).map(({ kind, to }) => `${kind} ${to}`).sort()).toEqual([
    `invitation ${ben}`,
    `invitation ${grace}`,
  ]);
});

test('the tab knows the series as its own, and finds it in order', async () => {
  await (await stateInTab(council)).getByText('In order').waitFor();
  await savePicture(page, 'outlook-in-tab');
});

test('a series edited by hand in Outlook shows as a difference in the tab, which can be restored', async () => {
  const [series] = await seriesOf(ada, council);
  await page.goto(`${outlook}&event=${encodeURIComponent(series!.id!)}`);
  await page.getByLabel('Start', { exact: true }).fill('2026-12-03T15:00');
  await page.getByLabel('Start', { exact: true }).press('Tab');
  await page.getByRole('button', { name: 'Remove Ben Ruiz' }).click();
  await send();
  await page
    .getByRole('dialog', { name: 'Tandem' })
    .getByText(/^Ben Ruiz \(CIO\) is missing/)
    .waitFor();
  await page.getByRole('button', { name: 'Send Anyway' }).click();
  await page.getByText(/^Sent: AI Governance Council/).waitFor();
  const state = await stateInTab(council);
  const differences = state.getByRole('list', { name: `Differences of ${council}` });
  await differences.scrollIntoViewIfNeeded();
  await savePicture(page, 'outlook-drift');
  expect(await differences.getByRole('button').allInnerTexts()).toEqual([
    'Keep',
    'Restore',
    'Keep',
    'Restore',
  ]);
  await differences.getByRole('button', { name: /^Restore Ben Ruiz/ }).click();
  await differences.getByRole('button', { name: /^Restore Time/ }).click();
  const plan = page.frameLocator('iframe[name="app"]').getByRole('region', { name: `Changes to ${council}` });
  const steps = plan.getByRole('button', { name: council });
  if ((await steps.getAttribute('aria-expanded')) === 'false') await steps.click();
  await plan.getByText('Invite Ben Ruiz.').waitFor();
  await plan.getByText(/^Move AI Governance Council/).waitFor();
  await savePicture(page, 'outlook-restore');
});

test('a council without the COO is stopped before it leaves, in words', async () => {
  await fill(await openPane(), council);
  const mailed = await sentMail(stage);
  await page.getByRole('button', { name: 'Remove Grace Liu' }).click();
  await send();
  const alert = page.getByRole('dialog', { name: 'Tandem' });
  await alert.getByText('Grace Liu (COO) is missing: accountable for AI budget allocation.').waitFor();
  await savePicture(page, 'outlook-alert');
  await alert.getByRole('button', { name: 'Open Tandem' }).click();
  expect(await sentMail(stage)).toEqual(mailed);
});

test('what was filled in on a Mac the tab recognises too', async () => {
  await fill(await openPane('mac'), 'AI Portfolio Review');
  await send();
  await page.getByText(/^Sent: AI Portfolio Review/).waitFor();
  await (await stateInTab('AI Portfolio Review')).getByText('In order').waitFor();
});

const themes = ['default', 'dark', 'contrast'] as const;

test.each(themes)('the pane in %s is 320 px wide, hides nothing, and is clean by axe', async (theme) => {
  // Outlook has no contrast theme of its own: the device forces its colours on every page.
  await page.emulateMedia({ forcedColors: theme === 'contrast' ? 'active' : 'none' });
  await page.goto(`https://outlook.office.com/?person=${ada}&client=web&theme=${theme}&compose=1`);
  await page.getByRole('button', { name: 'Tandem', exact: true }).click();
  const pane = page.frameLocator('iframe[title="Tandem"]');
  await fill(pane, council);
  await pane.getByRole('button', { name: 'Undo' }).waitFor();
  await pane
    .getByRole('group', { name: 'Before you send' })
    .getByText(/^This form has no Teams meeting/)
    .waitFor();
  await pane
    .getByRole('region', { name: 'Check on sending' })
    .getByText(/^Check on sending: /)
    .waitFor();
  await look(`outlook-${theme}`);
  await pane.getByRole('tab', { name: 'Who decides' }).click();
  await pane.getByRole('searchbox').waitFor();
  await look(`outlook-lookup-${theme}`);
});

/** Keeps a picture, and finds what axe finds in the pane and what does not fit into it. */
async function look(name: string): Promise<void> {
  await savePicture(page, name);
  const pane = page.frames().find((frame) => frame.url().includes('taskpane.html'))!;
  expect(await pane.evaluate('[innerWidth, document.documentElement.scrollWidth]')).toEqual([320, 320]);
  expect(await axeViolations(pane)).toEqual([]);
}

// Last: whoever signs in on a device, what was read for the one before is forgotten there.
test('on the phone of who is invited the reading pane answers who decides, with the agenda of the meeting', async () => {
  const [series] = await seriesOf(grace, council);
  await page.goto(`${outlookOf('phone', grace)}&event=${encodeURIComponent(series!.id!)}`);
  await page.getByRole('button', { name: 'Tandem', exact: true }).click();
  const pane = page.frameLocator('iframe[title="Tandem"]');
  await chooseTeam(pane);
  await pane.getByRole('heading', { name: council, exact: true }).waitFor();
  await pane.getByText('Budget alignment').waitFor();
  const escalate = pane.getByRole('button', { name: 'Escalate to Martin Keller' });
  await escalate.waitFor();
  await savePicture(page, 'outlook-phone');
  // A phone opens no mail address from a pane: the words wait in a chat.
  const before = stage.context.pages().length;
  const [chat] = await Promise.all([page.waitForEvent('popup'), escalate.click()]);
  await chat
    .getByRole('heading', { name: 'Teams would open a chat with martin.keller@contoso.com' })
    .waitFor();
  expect(stage.context.pages()).toHaveLength(before + 1);
  expect(await chat.evaluate('opener')).toBeNull();
  const address = new URL(chat.url());
  expect(`${address.host}${address.pathname}`).toBe('teams.microsoft.com/l/chat/0/0');
  expect(address.searchParams.get('users')).toBe('martin.keller@contoso.com');
  expect(address.searchParams.get('message')).toMatch(/^Escalation: AI Governance Council\n/);
  await chat.close();
  await pane.getByRole('tab', { name: 'Who decides' }).click();
  await pane.getByRole('searchbox').fill('vendor');
  await pane.getByRole('button', { name: /AI tool and vendor selection/ }).click();
  await pane.getByText('Ada Okafor (CAIO) is accountable.').waitFor();
  await savePicture(page, 'outlook-phone-answer');
});

test('no page asked for anything outside', () => {
  expect([...stage.unknownHosts]).toEqual([]);
});
