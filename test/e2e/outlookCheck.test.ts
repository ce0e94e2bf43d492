import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { headersInGuide } from '../../src/entry/page/siteHeaders';
import { createEvent } from '../../sandbox/graph/createEvent';
import { customPropertyId } from '../../sandbox/outlook/item/OpenItem';
import { xmlAddInId } from '../../sandbox/outlook/clients';
import type { OutlookMood } from '../../sandbox/world/outlookMoods';
import { addInRecord } from '../../src/domain/reconcile/seriesRecord';
import { beginAfresh } from './beginAfresh';
import { savePicture, openInTeams, openStage, type Stage } from './stage';
import { sentMail } from './world';

const ada = 'ada.okafor@contoso.com';
const council = 'AI Governance Council';
const people = { CAIO: 'Ada Okafor', CIO: 'Ben Ruiz', COO: 'Grace Liu' } as const;
const mailOf = (name: string) => `${name.toLowerCase().replace(' ', '.')}@contoso.com`;

let stage: Stage;
let page: Page;
let served = '';

/** The production pages as an administrator serves them who follows the guide word by word. */
beforeAll(async () => {
  served = mkdtempSync(join(tmpdir(), 'tandem-served-'));
  cpSync('dist/test', served, { recursive: true });
  const headers = headersInGuide(readFileSync('docs/admin-guide.md', 'utf8'));
  const config = { globalHeaders: headers.get('/*') };
  writeFileSync(join(served, 'staticwebapp.config.json'), JSON.stringify(config));
  stage = await openStage({ appDirectory: served });
});

afterAll(async () => {
  await stage.close();
  rmSync(served, { recursive: true });
});

beforeEach(async () => {
  page = await beginAfresh(stage);
  stage.sandbox.world.outlookMoods = [];
});

const moods = (...chosen: OutlookMood[]): void => void (stage.sandbox.world.outlookMoods = chosen);

/** The council in Ada's calendar as Tandem makes it in Teams, with what the check must know. She never opened the pane. */
function madeByTandem(): string {
  const { world } = stage.sandbox;
  const mailbox = world.mailboxes.get(world.personByUpn(ada)!.id)!;
  const asked = Object.entries(people).map(([role, name]) => ({
    mail: mailOf(name),
    who: `${name} (${role})`,
    why: role === 'COO' ? 'accountable for AI budget allocation' : 'leads the meeting',
  }));
  const tandem = addInRecord('governance-council', null, { knownOn: '2026-11-20', asked });
  const { id } = createEvent(world, mailbox, {
    subject: council,
    body: { contentType: 'html', content: '<div id="tandem-agenda"><p>Budget alignment</p></div>' },
    start: { dateTime: '2026-12-03T10:00:00', timeZone: 'Eastern Standard Time' },
    end: { dateTime: '2026-12-03T11:30:00', timeZone: 'Eastern Standard Time' },
    recurrence: {
      pattern: { type: 'relativeMonthly', interval: 1, daysOfWeek: ['thursday'], index: 'first' },
      range: { type: 'noEnd', startDate: '2026-12-03' },
    },
    attendees: [people.CIO, people.COO].map((name) => ({
      type: 'required',
      emailAddress: { name, address: mailOf(name) },
    })),
    singleValueExtendedProperties: [{ id: customPropertyId(xmlAddInId), value: JSON.stringify({ tandem }) }],
  });
  return id;
}

const outlook = (client: string, more: string): Promise<unknown> =>
  page.goto(`https://outlook.office.com/?person=${ada}&client=${client}&theme=default&${more}`);

const send = (): Promise<void> => page.getByRole('button', { name: 'Send', exact: true }).click();

/** Takes the COO out of the council and sends it; returns Outlook's question. */
async function sendWithoutGrace(client: string): Promise<Locator> {
  await outlook(client, `event=${encodeURIComponent(madeByTandem())}`);
  await page.getByRole('button', { name: 'Remove Grace Liu' }).click();
  await send();
  return page.getByRole('dialog', { name: 'Tandem' });
}

const graceIsMissing =
  'Grace Liu (COO) is missing: accountable for AI budget allocation. The seats are those of 20 November 2026.';

const mailed = async (): Promise<readonly string[]> =>
  (await sentMail(stage)).filter(({ kind }) => kind !== 'invitation').map(({ kind, to }) => `${kind} ${to}`);

test.each([
  ['web', ['Send Anyway', 'Open Tandem', 'Don’t Send']],
  ['windows', ['Send Anyway', 'Open Tandem', 'Don’t Send']],
  ['mac', ['Send Anyway', 'Open Tandem']],
])(
  'in %s somebody who never opened the pane is stopped at a council without the COO',
  async (client, buttons) => {
    const alert = await sendWithoutGrace(client);
    await alert.getByText(graceIsMissing).waitFor();
    expect(await alert.getByRole('button').allTextContents()).toEqual(buttons);
    await savePicture(page, `check-${client}`);
    expect(await mailed()).toEqual([]);
  },
);

test('a client that shows a text of its own leads to the pane, which says what was found', async () => {
  moods({ mood: 'genericAlert' });
  const alert = await sendWithoutGrace('web');
  await alert.getByText('Tandem is preventing this event from being sent.').waitFor();
  await alert.getByRole('button', { name: 'Open Tandem' }).click();
  const pane = page.frameLocator('iframe[title="Tandem"]');
  await pane.getByText(graceIsMissing).waitFor();
  await pane.getByText('Check on sending: on. It last ran in this Outlook on Mon, Nov 23.').waitFor();
  await pane.getByRole('heading', { name: 'Which team is it?' }).waitFor();
  await savePicture(page, 'check-pane');
});

test('a read that hangs costs its own part: what is missing is found, and the rest is said to be unchecked', async () => {
  moods({ mood: 'neverAnswers', method: 'item.body.getAsync' });
  const alert = await sendWithoutGrace('web');
  await alert.getByText(/^Grace Liu \(COO\) is missing.*the agenda was not checked/).waitFor();
});

test('where nobody is told, the person is, and sends it all the same', async () => {
  moods({ mood: 'neverAnswers', method: 'attendees.getAsync' });
  const alert = await sendWithoutGrace('web');
  await alert.getByText(/the people were not checked\. You can send it as it is\.$/).waitFor();
  await alert.getByRole('button', { name: 'Send Anyway' }).click();
  await page.getByText(/^Sent: AI Governance Council/).waitFor();
});

test('on a form that Tandem never saw, it says what it could not check', async () => {
  await outlook('web', 'compose=1');
  await page.getByLabel('Title', { exact: true }).fill(council);
  await page.getByLabel('Required', { exact: true }).fill('Grace Liu');
  await page.getByLabel('Required', { exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Remove Grace Liu' }).waitFor();
  await send();
  const alert = page.getByRole('dialog', { name: 'Tandem' });
  await alert.getByText(/has no agenda in its text\. The people were not checked/).waitFor();
});

test('the tab works under the guide’s headers too, and no page broke a policy', async () => {
  const app = await openInTeams(page);
  await app.getByRole('button', { name: 'Connect to share it with your team' }).click();
  await app.getByRole('dialog', { name: 'Set up the shared workspace' }).waitFor();
  const broken = stage.complaints.filter((one) => /Content Security Policy|Refused to|violates/i.test(one));
  expect(broken).toEqual([]);
  expect([...stage.unknownHosts]).toEqual([]);
});
