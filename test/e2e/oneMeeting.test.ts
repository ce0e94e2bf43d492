import type { FrameLocator, Locator, Page } from 'playwright-core';
import { beginInWorld } from './beginInWorld';
import { goTo } from './goTo';
import { look, resize } from './look';
import { apply, seatExecutives, shareAndReview } from './setUpRhythm';
import { agreeToConsent, saveTraffic, openInTeams, openStage, type Stage, type Visit } from './stage';
import { askGraph, sentMail, type SentMail } from './world';

const title = 'AI Portfolio Review';
const organizer = 'ada.okafor';
const attendee = 'ben.ruiz@contoso.com';

let stage: Stage;
let begin: () => Promise<Page>;
let page: Page;
let app: FrameLocator;
beforeAll(async () => {
  stage = await openStage();
  begin = await beginInWorld(stage, async (first) => {
    app = await openInTeams(first, { person: organizer });
    await seatExecutives(app);
    await shareAndReview(app);
    await apply(app);
    await app.getByText(/(\d+) of \1 changes done/).waitFor();
    await app.getByRole('button', { name: 'Show the meetings' }).click();
    await app.getByText('You send these.').waitFor();
  });
});
beforeEach(async () => {
  page = await begin();
  await openRhythm();
});
afterEach(() => {
  expect([...stage.unknownHosts]).toEqual([]);
  expect(stage.complaints).toEqual([]);
});
afterAll(async () => {
  await saveTraffic(stage, 'one-meeting');
  await stage.close();
});

const review = (): Locator => app.getByRole('region', { name: title });

async function choose(entry: string): Promise<void> {
  await app.getByRole('button', { name: `Change ${title}` }).click();
  await app.getByRole('menuitem', { name: entry, exact: true }).click();
}

/** The meetings as their organizer sees them, who connects once. */
async function openRhythm(visit: Visit = {}): Promise<void> {
  app = await openInTeams(page, { person: organizer, ...visit });
  await goTo(app, 'Rhythm');
  const connect = app.getByRole('button', { name: 'Connect', exact: true });
  await connect.or(app.getByText('You send these.')).first().waitFor();
  if (await connect.isVisible()) await connect.click();
  await app.getByText('You send these.').waitFor();
}

/** What the people of the review were mailed since, once each kind and person. */
async function mailsSince(before: number): Promise<readonly string[]> {
  const mails = (await sentMail(stage)).slice(before).filter(({ subject }) => subject.includes(title));
  return mails.map(({ kind, to }: SentMail) => `${kind} ${to}`).sort();
}

const mailCount = async (): Promise<number> => (await sentMail(stage)).length;

interface CalendarEntry {
  readonly subject: string;
  readonly start: { readonly dateTime: string };
}

/** When the attendee's own calendar has the review in the coming weeks. */
async function datesOfAttendee(): Promise<readonly string[]> {
  const { value } = await askGraph<{ value: readonly CalendarEntry[] }>(
    stage,
    attendee,
    '/me/calendarView?startDateTime=2026-11-23T00:00:00Z&endDateTime=2026-12-31T00:00:00Z&$top=500&$select=subject,start',
    { Prefer: 'outlook.timezone="Eastern Standard Time"' },
  );
  return value.filter(({ subject }) => subject === title).map(({ start }) => start.dateTime.slice(0, 16));
}

/** A picture, held to the rules of access. */
const lookAt = (name: string): Promise<void> => look(page, `one-meeting-${name}`, 'default');

test('one meeting gets another time in three acts, while the others stay', async () => {
  const before = await mailCount();
  const was = await datesOfAttendee();
  await choose('Change time');
  await app.getByRole('heading', { name: `Time of ${title}` }).waitFor();
  await app.getByRole('button', { name: 'Choose by hand' }).click();
  const start = app.getByRole('group', { name: `Time of ${title}` }).getByLabel('Start');
  await start.fill('07:30');
  await app.getByRole('button', { name: 'Review', exact: true }).click();
  await app.getByText(/^Move AI Portfolio Review to/).waitFor();
  await lookAt('one-time');
  await apply(app);
  await app.getByText('1 of 1 change done').waitFor();
  const mails = await mailsSince(before);
  expect(mails.filter((mail) => mail === `update ${attendee}`)).toHaveLength(1);
  const dates = await datesOfAttendee();
  expect(dates).toHaveLength(was.length);
  expect(dates.every((date) => date.endsWith('T07:30'))).toBe(true);
});

test('one date is skipped: its people get one cancellation, and the others stand', async () => {
  const before = await mailCount();
  const was = await datesOfAttendee();
  await choose('Skip or move one date');
  const dialog = app.getByRole('dialog');
  await dialog.getByLabel('Message').fill('Thanksgiving.');
  await lookAt('skip-date');
  const count = Number(/\d+/.exec(await dialog.getByText(/mails? will be sent/).innerText())?.[0]);
  await dialog.getByRole('button', { name: 'Skip it' }).click();
  await dialog.waitFor({ state: 'detached' });
  const mails = await mailsSince(before);
  expect(mails).toHaveLength(count);
  expect(mails.every((mail) => mail.startsWith('cancellation'))).toBe(true);
  expect(new Set(mails).size).toBe(mails.length);
  expect(await datesOfAttendee()).toEqual(was.slice(1));
  await review().getByText('In order').waitFor();
  await lookAt('skipped');
});

test('one date is moved, is seen as the next, and is not repaired', async () => {
  const before = await mailCount();
  const was = await datesOfAttendee();
  await choose('Skip or move one date');
  const dialog = app.getByRole('dialog');
  await dialog.getByText('Move it').first().click();
  await dialog.getByLabel('New start').fill('06:15');
  await lookAt('move-date');
  await dialog.getByRole('button', { name: 'Move it' }).click();
  await dialog.waitFor({ state: 'detached' });
  const mails = await mailsSince(before);
  expect(mails).toContain(`update ${attendee}`);
  expect(new Set(mails).size).toBe(mails.length);
  const [first = '', ...others] = was;
  expect(await datesOfAttendee()).toEqual([`${first.slice(0, 10)}T06:15`, ...others]);
  await review()
    .getByText(/6:15\sAM, moved/)
    .waitFor();
  await review().getByText('In order').waitFor();
  const after = await mailCount();
  await openRhythm();
  await review()
    .getByText(/6:15\sAM, moved/)
    .waitFor();
  expect(await mailCount()).toBe(after);
});

test('a meeting is ended from a date: one mail a person, its past stays, and it begins again on purpose', async () => {
  const before = await mailCount();
  const was = await datesOfAttendee();
  await choose('End');
  const dialog = app.getByRole('dialog');
  await dialog.getByLabel('No longer held from').fill((was[2] ?? '').slice(0, 10));
  await dialog.getByLabel('Message').fill('Thank you all.');
  await lookAt('end-one');
  const count = Number(/\d+/.exec(await dialog.getByText(/mails? will be sent/).innerText())?.[0]);
  await dialog.getByRole('button', { name: 'End it' }).click();
  await dialog.waitFor({ state: 'detached' });
  const mails = await mailsSince(before);
  expect(mails).toHaveLength(count);
  expect(await datesOfAttendee()).toEqual(was.slice(0, 2));
  await review()
    .getByText(/ends on/)
    .waitFor();
  await lookAt('ends');
  await choose('Begin again');
  await app.getByRole('button', { name: 'Review', exact: true }).click();
  await apply(app);
  await app.getByText('1 of 1 change done').waitFor();
  expect(await datesOfAttendee()).toEqual(was);
});

test('all are ended: everybody is told once a meeting, nothing is set up anew, and the other leader sees it', async () => {
  const before = await mailCount();
  await app.getByRole('button', { name: 'End all meetings' }).click();
  const dialog = app.getByRole('dialog');
  await lookAt('end-all');
  await dialog.getByRole('button', { name: 'End them' }).click();
  await dialog.waitFor({ state: 'detached' });
  await app
    .getByText(/^Ended on/)
    .nth(2)
    .waitFor();
  const mails = (await sentMail(stage)).slice(before);
  expect(mails.every(({ kind }) => kind === 'cancellation')).toBe(true);
  expect(new Set(mails.map(({ to, subject }) => `${to} ${subject}`)).size).toBe(mails.length);
  expect(await datesOfAttendee()).toEqual([]);
  await lookAt('ended');
  app = await openInTeams(page, { person: organizer });
  await goTo(app, 'Rhythm');
  await app
    .getByText(/^Ended on/)
    .nth(2)
    .waitFor();

  const theirs = await stage.context.newPage();
  await agreeToConsent(theirs);
  const other = await openInTeams(theirs, { person: 'ben.ruiz' });
  await goTo(other, 'Rhythm');
  await other.getByRole('button', { name: 'Connect', exact: true }).click();
  await other.getByRole('heading', { name: 'Ada Okafor ended the meetings' }).waitFor();
  await look(theirs, 'one-meeting-ended-other', 'default');
});

test('on a phone every act fits', async () => {
  await resize(page, 'phone');
  await openRhythm({ phone: true });
  for (const [entry, name] of [
    ['End', 'end'],
    ['Skip or move one date', 'date'],
    ['Name, length, room', 'name'],
  ] as const) {
    await choose(entry);
    const dialog = app.getByRole('dialog');
    await dialog.waitFor();
    await lookAt(`${name}-phone`);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
  }
  for (const [entry, name] of [
    ['People', 'people'],
    ['Agenda', 'agenda'],
  ] as const) {
    await choose(entry);
    await app.getByRole('button', { name: 'Review', exact: true }).waitFor();
    await lookAt(`${name}-phone`);
    await app.getByRole('button', { name: 'Back to the meetings' }).click();
  }
});
