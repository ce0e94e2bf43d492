import type { Event } from '@microsoft/microsoft-graph-types';
import type { FrameLocator, Page } from 'playwright-core';
import type { ClientName } from '../../sandbox/outlook/clients';
import { chooseTeam } from './chooseTeam';
import { seatExecutives } from './setUpRhythm';
import { agreeToConsent, savePicture, openInTeams, openStage, type Stage } from './stage';
import { askGraph, setOutlookMoods } from './world';

const ada = 'ada.okafor@contoso.com';
const council = 'AI Governance Council';
const sync = 'Technical Readiness Sync';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  page = await stage.context.newPage();
  await agreeToConsent(page);
  const app = await openInTeams(page);
  await seatExecutives(app);
  await app.getByRole('button', { name: 'Connect to share it with your team' }).click();
  await app.getByRole('button', { name: 'Set up', exact: true }).click();
  await app.getByText('Your team shares it now').waitFor();
  await chooseTeam(await openForm('web'));
});
afterAll(() => stage.close());
beforeEach(() => setOutlookMoods(stage));

/** A new form in that client, with the pane beside it. */
async function openForm(
  client: ClientName,
  query: Readonly<Record<string, string>> = {},
): Promise<FrameLocator> {
  const search = new URLSearchParams({ person: ada, client, theme: 'default', compose: '1', ...query });
  await page.goto(`https://outlook.office.com/?${search.toString()}`);
  await page.getByRole('button', { name: 'Tandem', exact: true }).click();
  return page.frameLocator('iframe[title="Tandem"]');
}

const choose = (pane: FrameLocator, meeting: string) =>
  pane.getByLabel('Which meeting is this?').selectOption({ label: meeting });

/** Fills, and tells the report's lines. */
async function fill(pane: FrameLocator): Promise<readonly string[]> {
  const report = pane.getByRole('list', { name: 'Filled parts' });
  const before = (await report.isVisible()) ? await report.innerText() : '';
  await pane.getByRole('button', { name: 'Fill', exact: true }).click();
  await pane.getByRole('button', { name: 'Undo' }).waitFor();
  for (let tries = 0; tries < 100 && (await report.innerText()) === before; tries += 1)
    await page.waitForTimeout(50);
  return report.getByRole('listitem').allInnerTexts();
}

async function undo(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Undo' }).click();
  await pane
    .getByText(/^Everything that Tandem filled in is taken back\.$|parts? taken back, \d left$/)
    .first()
    .waitFor();
}

const field = (name: string) => page.getByLabel(name, { exact: true });
const text = () => page.getByRole('textbox', { name: 'Body' }).innerText();
/** Empty where the line is: an empty list is not shown. */
const people = async (line: 'Required' | 'Optional') =>
  (await page.getByRole('list', { name: `${line} people` }).allInnerTexts()).join('');
const inOrder = (pane: FrameLocator) => pane.getByRole('heading', { name: 'In order' }).waitFor();
const allFilled = (lines: readonly string[]) =>
  expect(lines.filter((line) => !line.endsWith(': filled in'))).toEqual([]);

test('on the web, where categories are out of reach, they are no difference; later work stays when the rest is undone', async () => {
  const pane = await openForm('web');
  await choose(pane, council);
  allFilled(await fill(pane));
  await inOrder(pane);
  await field('Title').fill('Council, extended');
  await field('Required').fill('Priya Raman');
  await field('Required').press('Enter');
  await page.getByRole('button', { name: 'Remove Priya Raman' }).waitFor();
  await pane.getByRole('tab', { name: 'Who decides' }).click();
  await pane.getByRole('tab', { name: 'Meeting' }).click();
  await undo(pane);
  expect(await pane.getByText(/^Title: left as it is/).innerText()).toContain('It was changed since');
  await savePicture(page, 'outlook-undone');
  expect(await field('Title').inputValue()).toBe('Council, extended');
  expect((await people('Required')).replace(/[×\s]+/g, ' ').trim()).toBe('Priya Raman');
  expect(await text()).not.toContain('Agenda');
  expect(await field('Repeat').inputValue()).toBe('none');
});

test('on a Mac where adding does nothing, the other way is taken', async () => {
  await setOutlookMoods(
    stage,
    { mood: 'doesNothing', method: 'item.body.prependAsync', client: 'mac' },
    { mood: 'doesNothing', method: 'attendees.addAsync', client: 'mac' },
  );
  const pane = await openForm('mac');
  await choose(pane, council);
  const lines = await fill(pane);
  expect(lines.filter((line) => !line.endsWith(': filled in'))).toEqual([
    expect.stringMatching(/^Category: left out/),
  ]);
  expect(await text()).toContain('Agenda: AI Governance Council');
  expect(await people('Required')).toContain('Grace Liu');
});

test('where neither way works, the pane says what is not there and what to do', async () => {
  for (const client of ['mac'] as const)
    await setOutlookMoods(
      stage,
      { mood: 'doesNothing', method: 'item.body.prependAsync', client },
      { mood: 'doesNothing', method: 'item.body.setAsync', client },
      { mood: 'doesNothing', method: 'attendees.addAsync', client },
      { mood: 'doesNothing', method: 'attendees.setAsync', client },
    );
  const pane = await openForm('mac');
  await choose(pane, council);
  const lines = await fill(pane);
  await savePicture(page, 'outlook-not-arrived');
  expect(lines.find((line) => line.startsWith('Agenda:'))).toContain(
    'it is not there. Copy the agenda from below',
  );
  expect(lines.find((line) => line.startsWith('People:'))).toContain('Grace Liu');
  expect(await text()).not.toContain('Agenda');
});

test('a question that is never answered costs its own part alone', async () => {
  await setOutlookMoods(stage, { mood: 'neverAnswers', method: 'item.recurrence.getAsync' });
  const pane = await openForm('web');
  await choose(pane, council);
  const row = pane
    .getByRole('list', { name: 'Differences' })
    .getByRole('listitem')
    .filter({ hasText: 'Repeat' });
  await row.getByText('Outlook does not tell what stands there.').waitFor();
  await savePicture(page, 'outlook-silent');
  allFilled(await fill(pane));
  expect(await field('Repeat').inputValue()).toBe('none');
  expect(await field('Title').inputValue()).toBe(council);
});

test('a recurrence that the web does not tell is neither claimed nor written a second time', async () => {
  await setOutlookMoods(stage, { mood: 'nullRecurrence', client: 'web' });
  const pane = await openForm('web');
  await choose(pane, council);
  const lines = await fill(pane);
  expect(lines.find((line) => line.startsWith('Repeat:'))).toContain('perhaps filled in. Outlook took it.');
  const repeat = await field('Repeat').inputValue();
  expect(repeat).not.toBe('none');
  await field('Repeat').selectOption('daily');
  await pane.getByText('Outlook does not tell what stands there. Look at it in the form.').waitFor();
  expect(await pane.getByRole('button', { name: 'Fill', exact: true }).isVisible()).toBe(false);
  expect(await field('Repeat').inputValue()).toBe('daily');
});

test('the first save of the properties on a new draft may fail', async () => {
  await setOutlookMoods(stage, { mood: 'firstPropertiesFail', client: 'new' });
  const pane = await openForm('new');
  await choose(pane, council);
  allFilled(await fill(pane));
});

const agendas = async () => (await text()).match(/Agenda: /g)?.length ?? 0;

test.each([
  ['new', [{ mood: 'losesAttributes' }]],
  ['windows', []],
] as const)(
  'in Outlook (%s), which rewrites HTML, another meeting replaces the one before, and undo takes all back',
  async (client, moods) => {
    await setOutlookMoods(stage, ...moods);
    const pane = await openForm(client);
    await field('Teams meeting').check();
    await choose(pane, council);
    await fill(pane);
    expect(await agendas()).toBe(1);
    await choose(pane, sync);
    await fill(pane);
    await savePicture(page, `outlook-changed-${client}`);
    expect(await field('Title').inputValue()).toBe(sync);
    expect([await agendas(), (await text()).includes('AI Governance Council')]).toEqual([1, false]);
    expect(await text()).toContain('Click here to join the meeting');
    expect(await page.getByRole('list', { name: 'Files' }).innerText()).not.toContain(council);
    await undo(pane);
    expect(await agendas()).toBe(0);
    expect([await field('Title').inputValue(), (await people('Required')).trim()]).toEqual(['', '']);
    expect(await field('Repeat').inputValue()).toBe('none');
  },
);

test('the council that became the sync is sent as the sync alone', async () => {
  const pane = await openForm('web');
  await choose(pane, council);
  await fill(pane);
  await choose(pane, sync);
  await fill(pane);
  await inOrder(pane);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByText(`Sent: ${sync}`).waitFor();
  const { value } = await askGraph<{ value: Event[] }>(
    stage,
    ada,
    `/me/events?$filter=${encodeURIComponent(`subject eq '${sync}'`)}`,
  );
  expect(value).toHaveLength(1);
  expect(value[0]!.recurrence?.pattern).toMatchObject({ type: 'weekly', interval: 2 });
  expect(value[0]!.body?.content).not.toContain(council);
});

test('an appointment of the whole day becomes one with an hour', async () => {
  const pane = await openForm('web');
  await field('All day').check();
  await choose(pane, council);
  await pane.getByText('all day', { exact: true }).waitFor();
  allFilled(await fill(pane));
  expect(await field('All day').isChecked()).toBe(false);
  await undo(pane);
  expect(await field('All day').isChecked()).toBe(true);
});

test('in the calendar of an executive the pane says so', async () => {
  const { world } = stage.sandbox;
  const [me, martin] = [ada, 'martin.keller@contoso.com'].map((upn) => world.personByUpn(upn)!);
  world.mailboxes.get(martin!.id)!.grants.set(me!.id, 'write');
  const pane = await openForm('web', { mailbox: martin!.upn });
  await choose(pane, council);
  await pane.getByText(/You write in the calendar of Martin Keller/).waitFor();
  await savePicture(page, 'outlook-shared');
});

test('no page asked for anything outside', () => {
  expect([...stage.unknownHosts]).toEqual([]);
});

test('a pane that stays shows the item that is shown now; Undo of the first item’s writing never touches the second', async () => {
  const pane = await openForm('web');
  await choose(pane, council);
  allFilled(await fill(pane));
  const show = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await show('Another event');
  await pane.getByLabel('Which meeting is this?').waitFor();
  await pane.getByRole('list', { name: 'Filled parts' }).waitFor({ state: 'detached' });
  expect(await pane.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  expect(await field('Title').inputValue()).toBe('');
  await field('Title').fill('Lunch');
  await field('Title').press('Tab');
  await choose(pane, sync);
  await pane.getByRole('button', { name: 'Fill', exact: true }).click();
  await pane.getByRole('button', { name: 'Undo' }).waitFor();
  await undo(pane);
  expect(await field('Title').inputValue()).toBe('Lunch');
  expect(await people('Required')).toBe('');
  await show('Event 1');
  await pane.getByRole('heading', { name: 'In order' }).waitFor();
  expect(await field('Title').inputValue()).toBe(council);
  expect(await text()).toContain('Agenda');
  expect(await field('Repeat').inputValue()).not.toBe('none');
});
