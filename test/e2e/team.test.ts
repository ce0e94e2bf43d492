import type { FrameLocator, Page } from 'playwright-core';
import { beginAfresh } from './beginAfresh';
import { beginInWorld } from './beginInWorld';
import { goTo } from './goTo';
import { adaApplies, adaReviews, connect, openRhythm, organized, titles, visit, type Seen } from './people';
import { apply, seatExecutives, shareAndReview, showPlan, takeTimes } from './setUpRhythm';
import { savePicture, openStage, type Stage } from './stage';
import { sentMail, setFaults } from './world';

let stage: Stage;
let beginApplied: () => Promise<Page>;
beforeAll(async () => {
  stage = await openStage();
  beginApplied = await beginInWorld(stage, async () => {
    await adaApplies(stage);
  });
});
afterAll(() => stage.close());

/** Dates that are moved are mailed beside them. */
const invitations = async () => (await sentMail(stage)).filter(({ kind }) => kind === 'invitation');

/** Ada, who had applied it, opens it on another device. */
async function adaReturns(): Promise<Seen> {
  const page = await beginApplied();
  const ada = { page, app: await openRhythm(page, 'ada.okafor') };
  await ada.app.getByText('You send these.').waitFor();
  return ada;
}

test('an assistant sends from the executive’s calendar, and everybody is told on whose behalf', async () => {
  await beginAfresh(stage);
  const ada = await adaReviews(stage);
  await ada.page.close();
  const nora = await visit(stage, 'nora.lindqvist');
  await connect(nora);
  await nora.app.getByRole('button', { name: /^(Done )?2?Meetings/ }).click();
  await nora.app.getByRole('button', { name: 'Show calendars I manage' }).click();
  await nora.app.getByRole('radio', { name: 'Ada Okafor’s, which I manage' }).click();
  for (const next of ['Continue', 'Continue', 'Review changes'])
    await nora.app.getByRole('button', { name: next, exact: true }).click();
  await showPlan(nora.app);
  await nora.app.getByText(/Sent from Ada Okafor’s calendar, on Ada Okafor’s behalf/).waitFor();
  await savePicture(nora.page, 'team-assistant-plan');
  await apply(nora.app);
  await nora.app.getByText(/(\d+) of \1 changes done/).waitFor();
  await nora.app.getByRole('button', { name: 'Show the meetings' }).click();
  await nora.app.getByText('You work in Ada Okafor’s calendar, on Ada Okafor’s behalf.').waitFor();
  expect([...organized(stage)].sort()).toEqual(titles.map((title) => `${title}: Ada Okafor`).sort());
  await savePicture(nora.page, 'team-assistant');
  await nora.page.close();

  const ben = await visit(stage, 'ben.ruiz');
  await connect(ben);
  await ben.app.getByText(/Nora Lindqvist works in that calendar on behalf of Ada Okafor/).waitFor();
  const herself = await visit(stage, 'ada.okafor');
  await herself.app
    .getByText(/You send these\. Nora Lindqvist works in your calendar, on your behalf/)
    .waitFor();
});

test('of two leaders who press Apply at one moment one sends the meetings, and the other is told who', async () => {
  await beginAfresh(stage);
  const ada = await adaReviews(stage);
  const ben = await visit(stage, 'ben.ruiz');
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
  expect([...organized(stage)].sort()).toEqual(titles.map((title) => `${title}: ${winner}`).sort());
  const [first, loser] = outcomes[0] === 'sent' ? [ada, ben] : [ben, ada];
  await first.app.getByRole('button', { name: 'Show the meetings' }).click();
  await first.app.getByText('You send these.').waitFor();
  await savePicture(loser.page, 'team-refused');
  await loser.app.getByRole('button', { name: 'Show the meetings' }).click();
  await loser.app.getByText(`${winner} sends these.`).waitFor();
});

test('what the CIO changes waits for the CAIO, is said to both, and goes out once', async () => {
  const ada = await adaReturns();
  const ben = await visit(stage, 'ben.ruiz');
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
  await savePicture(ben.page, 'team-waiting');
  expect(await invitations()).toHaveLength(5);

  const again = await openRhythm(ada.page, 'ada.okafor');
  await again
    .getByRole('region', { name: 'Waiting for you to send' })
    .getByText(/Ben Ruiz changed/)
    .waitFor();
  await savePicture(ada.page, 'team-waiting-organizer');
  await apply(again);
  await again.getByText('Applied', { exact: true }).waitFor();
  await again.getByRole('button', { name: 'Show the meetings' }).click();
  await again.getByRole('region', { name: 'Waiting for you to send' }).waitFor({ state: 'detached' });
});

test('without sharing, the invitation in one’s own calendar says who sends the meetings, and nothing is made', async () => {
  await beginAfresh(stage);
  const ada = await visit(stage, 'ada.okafor', { surface: 'personal' });
  await seatExecutives(ada.app);
  await shareAndReview(ada.app);
  await apply(ada.app);
  await ada.app.getByText(/(\d+) of \1 changes done/).waitFor();

  const ben = await visit(stage, 'ben.ruiz', { surface: 'personal' });
  await seatExecutives(ben.app);
  for (const next of ['Continue', 'Continue'])
    await ben.app.getByRole('button', { name: next, exact: true }).click();
  await takeTimes(ben.app);
  await ben.app.getByRole('button', { name: 'Review changes', exact: true }).click();
  await ben.app.getByRole('button', { name: 'Look at the changes' }).click();
  await ben.app.getByText(/Ada Okafor already sends AI Portfolio Review/).waitFor();
  await savePicture(ben.page, 'team-already-sent');
  expect(await ben.app.getByRole('button', { name: 'Apply', exact: true }).count()).toBe(0);
  expect(organized(stage)).toHaveLength(3);
});

test('a read that fails or is refused is told with what to do, and never shows the set-up', async () => {
  const ada = await adaReturns();
  const isNoSetUp = async (app: FrameLocator): Promise<void> =>
    expect(await app.getByRole('button', { name: /^(Done )?(1)?Seats/ }).count()).toBe(0);

  // The organizer's calendar is down.
  await setFaults(stage, [{ method: 'GET', path: '/me/events', times: 99, fault: { status: 503 } }]);
  let app = await openRhythm(ada.page, 'ada.okafor');
  await app.getByText(/Tandem could not read your calendar/).waitFor();
  await savePicture(ada.page, 'team-calendar-down');
  await isNoSetUp(app);
  await setFaults(stage, []);
  await app.getByRole('button', { name: 'Try again' }).first().click();
  await app.getByText('You send these.').waitFor();

  // The lists are down for somebody who looks for the first time.
  await setFaults(stage, [{ method: 'GET', path: '/sites', times: 99, fault: { status: 503 } }]);
  const ben = await visit(stage, 'ben.ruiz');
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
  await savePicture(page, 'team-declined');
  await isNoSetUp(app);
});
