import type { FrameLocator, Page } from 'playwright-core';
import { beginAfresh } from './beginAfresh';
import { beginInWorld } from './beginInWorld';
import { goTo } from './goTo';
import { apply, seatExecutives, shareAndReview, takeTimes } from './setUpRhythm';
import { agreeToConsent, keepPicture, openInTeams, openStage, type Stage, type Visit } from './stage';
import { sentMail, setFaults, setRole, traffic, writesIn } from './world';

const titles = ['AI Portfolio Review', 'Technical Readiness Sync', 'AI Governance Council'] as const;

let stage: Stage;
let beginApplied: () => Promise<Page>;
beforeAll(async () => {
  stage = await openStage();
  beginApplied = await beginInWorld(stage, async () => {
    const ada = await adaReviews();
    await apply(ada.app);
    await ada.app.getByText(/(\d+) of \1 changes done/).waitFor();
    await ada.app.getByRole('button', { name: 'Show the meetings' }).click();
    await ada.app.getByText('You send these.').waitFor();
  });
});
afterAll(() => stage.close());

interface Seen {
  readonly page: Page;
  readonly app: FrameLocator;
}

/** Opens Rhythm for the person, who agrees to whatever they are asked. */
async function visit(person: string, more: Visit = {}): Promise<Seen> {
  const page = await stage.context.newPage();
  await agreeToConsent(page);
  return { page, app: await openRhythm(page, person, more) };
}

async function openRhythm(page: Page, person: string, more: Visit = {}): Promise<FrameLocator> {
  const app = await openInTeams(page, { person, ...more });
  await goTo(app, 'Rhythm');
  return app;
}

async function connect({ app }: Seen): Promise<void> {
  await app.getByRole('heading', { name: 'Your team may already have a rhythm' }).waitFor();
  await app.getByRole('button', { name: 'Connect', exact: true }).click();
}

/** Dates that are moved are mailed beside them. */
const invitations = async () => (await sentMail(stage)).filter(({ kind }) => kind === 'invitation');

/** Ada seats everybody and shares it, and looks at the plan. */
async function adaReviews(): Promise<Seen> {
  const ada = await visit('ada.okafor');
  await seatExecutives(ada.app);
  await shareAndReview(ada.app);
  return ada;
}

/** Ada, who had applied it, opens it on another device. */
async function adaReturns(): Promise<Seen> {
  const page = await beginApplied();
  const ada = { page, app: await openRhythm(page, 'ada.okafor') };
  await ada.app.getByText('You send these.').waitFor();
  return ada;
}

/** The series that stand in somebody's own name, over all mailboxes. */
const organized = (): readonly string[] =>
  [...stage.sandbox.world.mailboxes.values()].flatMap(({ events }) =>
    [...events.values()]
      .filter(({ isOrganizer, subject, isCancelled }) => isOrganizer && !isCancelled && isTitle(subject))
      .map(({ subject, organizer }) => `${subject}: ${organizer.name}`),
  );
const isTitle = (subject: string): boolean => titles.some((title) => title === subject);

test('what the CAIO set up is seen by the CIO, the COO, the CEO on a phone, and a reader without a seat', async () => {
  await beginApplied();
  await setRole(stage, 'priya.raman@contoso.com', 'visitor');
  const writes = writesIn(await traffic(stage)).length;
  for (const [person, more] of [
    ['ben.ruiz', {}],
    ['grace.liu', {}],
    ['martin.keller', { phone: true }],
    ['priya.raman', {}],
  ] as const) {
    const seen = await visit(person, more);
    await connect(seen);
    await seen.app.getByText('Ada Okafor sends these.').waitFor();
    for (const title of titles) {
      const meeting = seen.app.getByRole('region', { name: title });
      await meeting.getByText(/Ada Okafor, Ben Ruiz/).waitFor();
      await meeting.getByRole('button', { name: `Join ${title}` }).waitFor();
    }
    expect(await seen.app.getByRole('combobox').count()).toBe(0);
    await keepPicture(seen.page, `team-${person}`);
    await seen.page.close();
  }
  expect(writesIn(await traffic(stage))).toHaveLength(writes);
  expect(await invitations()).toHaveLength(5);
});

test('whoever is invited sees their own answer once they allow it, found in their own copy', async () => {
  await beginApplied();
  const ben = await visit('ben.ruiz');
  await connect(ben);
  await ben.app.getByRole('button', { name: 'Show my answers' }).click();
  await ben.app.getByText('You have not answered yet.').nth(2).waitFor();
  await ben.app.getByRole('button', { name: 'Answer in your calendar: AI Portfolio Review' }).waitFor();
});

test('of two leaders who press Apply at one moment one sends the meetings, and the other is told who', async () => {
  await beginAfresh(stage);
  const ada = await adaReviews();
  const ben = await visit('ben.ruiz');
  await connect(ben);
  await shareAndReview(ben.app, 'keep');
  await Promise.all([ada, ben].map(({ app }) => apply(app)));
  const outcome = ({ app }: Seen) =>
    Promise.any([
      app
        .getByText(/(\d+) of \1 changes done/)
        .waitFor()
        .then(() => 'sent'),
      app
        .getByText(/already sends the meetings/)
        .waitFor()
        .then(() => 'refused'),
    ]);
  const outcomes = await Promise.all([outcome(ada), outcome(ben)]);
  expect([...outcomes].sort()).toEqual(['refused', 'sent']);
  const winner = outcomes[0] === 'sent' ? 'Ada Okafor' : 'Ben Ruiz';
  expect([...organized()].sort()).toEqual(titles.map((title) => `${title}: ${winner}`).sort());
  const [first, loser] = outcomes[0] === 'sent' ? [ada, ben] : [ben, ada];
  await first.app.getByRole('button', { name: 'Show the meetings' }).click();
  await first.app.getByText('You send these.').waitFor();
  await keepPicture(loser.page, 'team-refused');
  await loser.app.getByRole('button', { name: 'Show the meetings' }).click();
  await loser.app.getByText(`${winner} sends these.`).waitFor();
});

test('what the CIO changes waits for the CAIO, is said to both, and goes out once', async () => {
  const ada = await adaReturns();
  const ben = await visit('ben.ruiz');
  await connect(ben);
  await ben.app.getByText('Ada Okafor sends these.').waitFor();
  await goTo(ben.app, 'RACI');
  await ben.app.getByRole('button', { name: 'Edit', exact: true }).click();
  const budget = ben.app.getByRole('row', { name: /AI budget allocation/ });
  await budget.getByRole('gridcell').nth(3).click();
  await ben.app.getByRole('menuitemradio', { name: 'Consulted' }).click();
  await ben.app.getByText('Saved', { exact: true }).waitFor();
  await goTo(ben.app, 'Rhythm');
  const waiting = ben.app.getByRole('region', { name: 'Ada Okafor has to send this' });
  await waiting.getByText(/Ben Ruiz changed .* of the AI Governance Council/).waitFor();
  await keepPicture(ben.page, 'team-waiting');
  expect(await invitations()).toHaveLength(5);

  const again = await openRhythm(ada.page, 'ada.okafor');
  await again
    .getByRole('region', { name: 'Waiting for you to send' })
    .getByText(/Ben Ruiz changed/)
    .waitFor();
  await keepPicture(ada.page, 'team-waiting-organizer');
  await apply(again);
  await again.getByText('Applied', { exact: true }).waitFor();
  await again.getByRole('button', { name: 'Show the meetings' }).click();
  await again.getByRole('region', { name: 'Waiting for you to send' }).waitFor({ state: 'detached' });
});

test('handed over to the CIO, the old series end by one account and the new ones begin by the other', async () => {
  const ada = await adaReturns();
  await ada.app.getByRole('button', { name: 'Hand over', exact: true }).click();
  await keepPicture(ada.page, 'team-hand-over');
  await ada.app.getByRole('button', { name: 'Hand over to Ben Ruiz' }).click();
  await ada.app.getByRole('heading', { name: 'You hand the meetings over to Ben Ruiz' }).waitFor();

  const ben = await visit('ben.ruiz');
  await connect(ben);
  await ben.app.getByText(/Ada Okafor has to end the old series first/).waitFor();

  await ada.app.getByRole('button', { name: 'End your series' }).click();
  await ada.app.getByRole('heading', { name: 'Ben Ruiz is about to send the meetings' }).waitFor();
  const ended = (await sentMail(stage)).filter(({ kind }) => kind === 'cancellation');
  expect(ended).toHaveLength(5);

  const app = await openRhythm(ben.page, 'ben.ruiz');
  await shareAndReview(app, 'keep');
  await apply(app);
  await app.getByText(/(\d+) of \1 changes done/).waitFor();
  await app.getByRole('button', { name: 'Show the meetings' }).click();
  await app.getByText('You send these.').waitFor();
  expect([...organized()].sort()).toEqual(titles.map((title) => `${title}: Ben Ruiz`).sort());
  const invited = (await sentMail(stage)).filter(
    ({ kind, from }) => kind === 'invitation' && from.includes('ben'),
  );
  expect(new Set(invited.map(({ to, subject }) => `${to} ${subject}`)).size).toBe(invited.length);
});

test('without sharing, the invitation in one’s own calendar says who sends the meetings, and nothing is made', async () => {
  await beginAfresh(stage);
  const ada = await visit('ada.okafor', { surface: 'personal' });
  await seatExecutives(ada.app);
  await shareAndReview(ada.app);
  await apply(ada.app);
  await ada.app.getByText(/(\d+) of \1 changes done/).waitFor();

  const ben = await visit('ben.ruiz', { surface: 'personal' });
  await seatExecutives(ben.app);
  for (const next of ['Continue', 'Continue'])
    await ben.app.getByRole('button', { name: next, exact: true }).click();
  await takeTimes(ben.app);
  await ben.app.getByRole('button', { name: 'Review changes', exact: true }).click();
  await ben.app.getByText(/Ada Okafor already sends AI Portfolio Review/).waitFor();
  await keepPicture(ben.page, 'team-already-sent');
  expect(await ben.app.getByRole('button', { name: 'Apply', exact: true }).count()).toBe(0);
  expect(organized()).toHaveLength(3);
});

test('a read that fails or is refused is told with what to do, and never shows the set-up', async () => {
  const ada = await adaReturns();
  const isNoSetUp = async (app: FrameLocator): Promise<void> =>
    expect(await app.getByRole('button', { name: /^(Done )?(1)?Seats/ }).count()).toBe(0);

  // The organizer's calendar is down.
  await setFaults(stage, [{ method: 'GET', path: '/me/events', times: 99, fault: { status: 503 } }]);
  let app = await openRhythm(ada.page, 'ada.okafor');
  await app.getByText(/Tandem could not read your calendar/).waitFor();
  await keepPicture(ada.page, 'team-calendar-down');
  await isNoSetUp(app);
  await setFaults(stage, []);
  await app.getByRole('button', { name: 'Try again' }).first().click();
  await app.getByText('You send these.').waitFor();

  // The lists are down for somebody who looks for the first time.
  await setFaults(stage, [{ method: 'GET', path: '/sites', times: 99, fault: { status: 503 } }]);
  const ben = await visit('ben.ruiz');
  await ben.app.getByRole('button', { name: 'Connect', exact: true }).click();
  await ben.app
    .getByText(/Tandem could not read what your team shares/)
    .first()
    .waitFor();
  await isNoSetUp(ben.app);
  await setFaults(stage, []);

  // Somebody declines.
  const page = await stage.context.newPage();
  app = await openRhythm(page, 'grace.liu');
  await app.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await app.getByText(/You did not allow it/).waitFor();
  await keepPicture(page, 'team-declined');
  await isNoSetUp(app);
});
