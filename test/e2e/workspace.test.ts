import type { Event } from '@microsoft/microsoft-graph-types';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { goTo } from './goTo';
import { apply, goToPlan, seatExecutives } from './setUpRhythm';
import { beginAfresh } from './beginAfresh';
import { agreeToConsent, savePicture, saveTraffic, openInTeams, openStage, type Stage } from './stage';
import { askGraph, rowsOfList, sentMail, setFaults, setRole, traffic, writesIn } from './world';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => {
  expect([...stage.unknownHosts]).toEqual([]);
});
afterAll(async () => {
  await saveTraffic(stage, 'workspace');
  await stage.close();
});

interface Window {
  readonly page: Page;
  readonly app: FrameLocator;
}

async function openAs(person: string): Promise<Window> {
  const page = await stage.context.newPage();
  await agreeToConsent(page);
  return { page, app: await openInTeams(page, { person }) };
}

/** Ada's window on a workspace that she made of an empty tenant. */
async function sharedByAda(): Promise<Window> {
  const page = await beginAfresh(stage);
  const app = await openInTeams(page);
  await share(app);
  return { page, app };
}

async function share(app: FrameLocator): Promise<void> {
  await app.getByRole('button', { name: 'Connect to share it with your team' }).click();
  const setUp = app.getByRole('dialog', { name: 'Set up the shared workspace' });
  await setUp.getByRole('button', { name: 'Set up', exact: true }).click();
  await setUp.getByText('Your team shares it now').waitFor();
  await setUp.getByRole('button', { name: 'Close' }).click();
}

/** The same, and Ben's window beside it. */
async function sharedByTwo() {
  const ada = await sharedByAda();
  const ben = await openAs('ben.ruiz');
  await ben.app.getByRole('button', { name: 'Connect to share it with your team' }).click();
  await ben.app.getByText('Shared in Leadership').waitFor();
  return { ada, ben };
}

const vendors = 'tool-and-vendor-selection';

const rowOf = (decision: string) =>
  rowsOfList(stage, 'Tandem RACI').find(({ TandemKey }) => TandemKey === decision)!;

const lettersOf = (decision: string): Readonly<Record<string, unknown>> => {
  const row = rowOf(decision);
  const letterOf = (role: string) => [role, String(row[`Tandem${role}`]).charAt(0)] as const;
  return Object.fromEntries(['CAIO', 'CIO', 'COO', 'CEO'].map(letterOf));
};

const columnOf = { CAIO: 0, CIO: 1, COO: 2, CEO: 3 } as const;

/** The letter of a role on the vendors' row, in the grid. */
const cellOf = (app: FrameLocator, role: keyof typeof columnOf): Locator =>
  app
    .getByRole('row', { name: /AI tool and vendor selection/ })
    .getByRole('gridcell')
    .nth(columnOf[role]);

async function edit(app: FrameLocator): Promise<void> {
  await app.getByRole('button', { name: 'Edit', exact: true }).click();
  await app.getByRole('grid').waitFor();
}

async function setLetter(app: FrameLocator, role: keyof typeof columnOf, word: string): Promise<void> {
  await cellOf(app, role).click();
  await app.getByRole('menuitemradio', { name: word }).click();
}

const savedIn = (app: FrameLocator): Promise<void> => app.getByText('Saved', { exact: true }).waitFor();

test('one sets the workspace up after seeing what is made, the other opens it in one round trip', async () => {
  const adasPage = await beginAfresh(stage);
  const ada = await openInTeams(adasPage);
  await seatExecutives(ada);
  await goTo(ada, 'RACI');
  await ada.getByRole('button', { name: 'Connect to share it with your team' }).click();
  const setUp = ada.getByRole('dialog', { name: 'Set up the shared workspace' });
  await setUp.getByRole('button', { name: 'Lists and columns' }).click();
  await setUp.getByText(/Tandem RACI/).waitFor();
  expect(stage.sandbox.world.sites.flatMap(({ lists }) => [...lists.values()])).toHaveLength(
    stage.sandbox.world.sites.length,
  );
  await setUp.getByRole('button', { name: 'Set up', exact: true }).click();
  await setUp.getByText('Your team shares it now').waitFor();
  await savePicture(adasPage, 'workspace-made');
  await setUp.getByRole('button', { name: 'Close' }).click();
  await ada.getByText('Shared in Leadership').waitFor();
  expect(rowsOfList(stage, 'Tandem RACI')).toHaveLength(12);
  expect(lettersOf(vendors)).toEqual({ CAIO: 'A', CIO: 'R', COO: 'C', CEO: 'I' });

  const { page: bensPage, app: ben } = await openAs('ben.ruiz');
  await ben.getByRole('button', { name: 'Connect to share it with your team' }).click();
  await ben.getByText('Shared in Leadership').waitFor();
  await ben.getByRole('columnheader', { name: /Grace Liu/ }).waitFor();

  const before = (await traffic(stage)).length;
  const again = await openInTeams(bensPage, { person: 'ben.ruiz' });
  await again.getByRole('columnheader', { name: /Grace Liu/ }).waitFor();
  await again.getByText('Shared in Leadership').waitFor();
  const opening = (await traffic(stage)).slice(before).filter(({ path }) => /\/(sites|\$batch)/.test(path));
  expect(opening.filter(({ path }) => path.endsWith('/$batch'))).toHaveLength(1);
});

test('two letters of one decision, changed by two at once, stand together', async () => {
  const { ada, ben } = await sharedByTwo();
  await edit(ada.app);
  await edit(ben.app);
  await setLetter(ada.app, 'CEO', 'Consulted');
  await savedIn(ada.app);
  await setLetter(ben.app, 'COO', 'Informed');
  await savedIn(ben.app);
  expect(lettersOf(vendors)).toEqual({ CAIO: 'A', CIO: 'R', COO: 'I', CEO: 'C' });
});

test('the same letter, changed by two at once, is shown to the second and overwritten by nobody', async () => {
  const { ada, ben } = await sharedByTwo();
  await edit(ada.app);
  await edit(ben.app);
  await setLetter(ada.app, 'COO', 'Informed');
  await savedIn(ada.app);
  await expectLetter(ada.app, 'COO', 'I');
  await setLetter(ben.app, 'COO', 'Responsible');
  await ben.app.getByRole('button', { name: 'Choose for 1 change' }).waitFor();
  expect(lettersOf(vendors).COO).toBe('I');
  await ben.app.getByRole('button', { name: 'Choose for 1 change' }).click();
  const choice = ben.app.getByRole('dialog').getByRole('region', { name: /AI tool and vendor selection/ });
  await choice.getByText(/Ada Okafor changed it/).waitFor();
  await savePicture(ben.page, 'workspace-conflict');
  await choice.getByRole('button', { name: /Keep theirs/ }).click();
  await ben.app.getByText('Everything is settled.').waitFor();
  await ben.app.getByRole('button', { name: 'Close' }).click();
  expect(lettersOf(vendors).COO).toBe('I');
});

async function expectLetter(app: FrameLocator, role: keyof typeof columnOf, letter: string): Promise<void> {
  await cellOf(app, role).getByText(letter, { exact: true }).waitFor();
}

test('who may only read any more is told so, and can edit no longer', async () => {
  const { ben } = await sharedByTwo();
  await edit(ben.app);
  await setRole(stage, 'ben.ruiz@contoso.com', 'visitor');
  await setLetter(ben.app, 'COO', 'Informed');
  await ben.app.getByText(/your account may not do this here/).waitFor();
  expect(lettersOf(vendors).COO).toBe('C');
  await ben.app.getByText(/You can read this workspace/).waitFor();
  const again = await openInTeams(ben.page, { person: 'ben.ruiz' });
  await again.getByText(/You can read this workspace/).waitFor();
  expect(await again.getByRole('button', { name: 'Edit', exact: true }).count()).toBe(0);
});

test('without a connection everything can be read and nothing is lost; back again, writing goes on', async () => {
  const { page, app } = await sharedByAda();
  await edit(app);
  await setFaults(stage, [{ method: '*', path: '.', fault: 'dropBefore' }]);
  await setLetter(app, 'COO', 'Responsible');
  await app.getByText(/the connection broke/).waitFor();
  await expectLetter(app, 'COO', 'C');
  const offline = await openInTeams(page);
  await offline.getByText(/you are offline, changes cannot be saved/).waitFor();
  await offline.getByRole('row', { name: /AI tool and vendor selection/ }).waitFor();
  await setFaults(stage, []);
  await offline.getByRole('button', { name: 'Try again' }).click();
  await offline.getByText('Shared in Leadership').waitFor();
  await edit(offline);
  await setLetter(offline, 'COO', 'Informed');
  await savedIn(offline);
  expect(lettersOf(vendors).COO).toBe('I');
});

const badRows = [
  ['Number', 'Decision', 'CAIO', 'CIO', 'COO', 'CEO', 'Favourite colour'],
  ['1', 'Enterprise AI strategy and roadmap', 'X', 'C', 'A', 'I', 'blue'],
  ['2', '', 'R', 'C', 'A', 'I', ''],
  ['three', 'AI tool and vendor selection', 'A', 'R', 'C', 'I', ''],
  ['4', 'AI data security and governance', 'A', 'A', 'I', 'I', ''],
  ['5', 'AI infrastructure and cloud architecture', 'C', 'C', 'I', 'I', ''],
  ['5', 'Robots on the shop floor', 'A', 'R', 'I', 'I', ''],
  ['7', 'AI regulatory compliance', 'R', 'A/R', 'I', 'A', ''],
  ['8', 'AI regulatory compliance', 'C', 'A', 'I', 'I', ''],
  ['-9', 'Business unit AI adoption and change management', 'A', 'I', 'R', 'I', ''],
  ['10', `AI ${'very '.repeat(60)}long`, 'R', 'I', 'C', 'A', ''],
  ['11', 'AI workforce upskilling', 'A', 'C', 'RR', 'I', ''],
  ['12', 'AI budget allocation', 'R', 'C', 'Q', 'I', ''],
];

test('an import answers bad input cell by cell, and changes nothing before it is taken over', async () => {
  const { page: adasPage, app: ada } = await sharedByAda();
  const before = rowsOfList(stage, 'Tandem RACI');
  await ada.getByRole('button', { name: 'Import' }).click();
  const dialog = ada.getByRole('dialog', { name: 'Import decisions' });
  await dialog
    .getByLabel('Or paste the rows from a spreadsheet')
    .fill(badRows.map((row) => row.join('\t')).join('\n'));
  await dialog.getByRole('button', { name: 'Look at the pasted rows' }).click();
  for (const cell of ['C2', 'B3', 'A4', 'D5', 'A7', 'D8', 'B9', 'A10', 'B11', 'E12', 'E13'])
    await dialog
      .getByText(new RegExp(`^${cell}, `))
      .first()
      .waitFor();
  await dialog.getByText(/Favourite colour/).waitFor();
  await savePicture(adasPage, 'workspace-import');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(rowsOfList(stage, 'Tandem RACI')).toEqual(before);
});

test('another model, chosen on purpose, is carried through to the invitations', async () => {
  const adasPage = await beginAfresh(stage);
  const ada = await openInTeams(adasPage);
  await seatExecutives(ada);
  await goToPlan(ada);
  await share(ada);
  await apply(ada);
  await ada.getByRole('button', { name: 'Show the meetings' }).click();
  await ada.getByText('In order').nth(2).waitFor();
  const mailed = (await sentMail(stage)).length;

  await goTo(ada, 'Model');
  await ada.getByRole('button', { name: 'Choose this model' }).first().click();
  const dialog = ada.getByRole('dialog');
  await dialog.getByLabel(/Chosen because/).fill('AI here is about cost and delivery speed.');
  await savePicture(adasPage, 'workspace-model');
  await dialog.getByRole('button', { name: 'Choose this model' }).click();
  await ada.getByText(/The choice is kept/).waitFor();
  expect((await sentMail(stage)).length).toBe(mailed);

  await ada.getByRole('button', { name: 'Review the invitations' }).click();
  await ada.getByRole('button', { name: 'Apply', exact: true }).waitFor();
  await apply(ada);
  await ada.getByText(/(\d+) of \1 changes? done/).waitFor();
  for (const title of ['AI Portfolio Review', 'AI Governance Council']) {
    const filter = encodeURIComponent(`subject eq '${title}'`);
    const { value } = await askGraph<{ value: Event[] }>(
      stage,
      'ada.okafor@contoso.com',
      `/me/events?$filter=${filter}`,
    );
    expect(value).toHaveLength(1);
    expect(value[0]!.body?.content).toContain('cannot be settled here goes to Grace Liu (COO)');
  }
  const model = rowsOfList(stage, 'Tandem Settings').find(({ TandemKey }) => TandemKey === 'model')!;
  expect(JSON.stringify(model)).toContain('both-report-to-coo');
  expect(JSON.stringify(model)).toContain('AI here is about cost and delivery speed.');
  expect(writesIn(await traffic(stage)).some(({ method }) => method === 'PATCH')).toBe(true);
});
