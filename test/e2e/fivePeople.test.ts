import { adaApplies, connect, openRhythm, organized, titles, visit, type Seen } from './people';
import { apply, shareAndReview } from './setUpRhythm';
import { savePicture, openStage, type Stage } from './stage';
import { sentMail, setRole, traffic, writesIn } from './world';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

/** Dates that are moved are mailed beside them. */
const invitations = async () => (await sentMail(stage)).filter(({ kind }) => kind === 'invitation');

/** The meetings as whoever looks at them sees them: the same line for everybody, and nothing to change. */
async function seesTheMeetings({ app }: Seen): Promise<void> {
  await app.getByText('Ada Okafor sends these.').waitFor();
  for (const title of titles) {
    const meeting = app.getByRole('region', { name: title, exact: true });
    await meeting
      .getByRole('list', { name: `People in ${title}` })
      .getByText('Ben Ruiz')
      .waitFor();
    await meeting.getByText(/^Next: /).waitFor();
    await meeting.getByRole('button', { name: `Join ${title}` }).waitFor();
    expect(await meeting.getByRole('button', { name: `Change ${title}` }).count()).toBe(0);
  }
  expect(await app.getByRole('combobox').count()).toBe(0);
}

async function answers({ app }: Seen, answer: 'Accept' | 'Decline', said: string): Promise<void> {
  await app.getByRole('button', { name: 'Show my answers' }).click();
  const review = app.getByRole('region', { name: 'AI Portfolio Review', exact: true });
  await review.getByText('You have not answered yet.').waitFor();
  await review.getByRole('button', { name: 'Answer: AI Portfolio Review' }).click();
  await review.getByRole('button', { name: `${answer} AI Portfolio Review` }).click();
  await review.getByText(said).waitFor();
}

test('five people: set up by the CAIO, seen by all, answered, and handed over to the CIO', async () => {
  const ada = await adaApplies(stage);
  await setRole(stage, 'priya.raman@contoso.com', 'visitor');
  const writes = writesIn(await traffic(stage)).length;

  // Seen.
  const [ben, grace, martin, priya] = [
    await visit(stage, 'ben.ruiz'),
    await visit(stage, 'grace.liu'),
    await visit(stage, 'martin.keller', { phone: true }),
    await visit(stage, 'priya.raman'),
  ] as const;
  for (const [seen, name] of [
    [ben, 'ben'],
    [grace, 'grace'],
    [martin, 'martin'],
    [priya, 'priya'],
  ] as const) {
    await seen.page.bringToFront();
    await connect(seen);
    await seesTheMeetings(seen);
    await savePicture(seen.page, `five-${name}`);
  }
  expect(writesIn(await traffic(stage))).toHaveLength(writes);
  expect(await invitations()).toHaveLength(5);

  // Answered.
  await answers(ben, 'Accept', 'You accepted.');
  await answers(grace, 'Decline', 'You declined.');
  await savePicture(ben.page, 'five-ben-answered');
  const again = await openRhythm(ada.page, 'ada.okafor');
  const people = again.getByRole('list', { name: 'People in AI Portfolio Review' });
  await people.getByText('✓').waitFor();
  await people.getByText('✗').waitFor();
  await savePicture(ada.page, 'five-ada-answers');

  // Handed over.
  await again.getByRole('button', { name: 'Hand over', exact: true }).click();
  await again.getByRole('button', { name: 'Hand over to Ben Ruiz' }).click();
  await again.getByRole('heading', { name: 'You hand the meetings over to Ben Ruiz' }).waitFor();
  let app = await openRhythm(ben.page, 'ben.ruiz');
  await app.getByText(/Ada Okafor has to end the old series first/).waitFor();
  await again.getByRole('button', { name: 'End your series' }).click();
  await again.getByRole('heading', { name: 'Ben Ruiz is about to send the meetings' }).waitFor();
  app = await openRhythm(ben.page, 'ben.ruiz');
  await shareAndReview(app, 'keep');
  await apply(app);
  await app.getByText(/(\d+) of \1 changes done/).waitFor();
  await app.getByRole('button', { name: 'Show the meetings' }).click();
  await app.getByText('You send these.').waitFor();
  expect([...organized(stage)].sort()).toEqual(titles.map((title) => `${title}: Ben Ruiz`).sort());

  // One ending and one invitation a person and meeting, by the two accounts.
  const mails = await sentMail(stage);
  const from = (who: string, kind: string) =>
    mails
      .filter((mail) => mail.from.includes(who) && mail.kind === kind)
      .map(({ to, subject }) => `${to} ${subject}`);
  for (const sent of [from('ada', 'cancellation'), from('ben', 'invitation')])
    expect(new Set(sent).size).toBe(sent.length);
  // Whoever declined has no copy any more that could be cancelled.
  expect(from('ada', 'cancellation').length).toBeGreaterThanOrEqual(4);
  const reader = await openRhythm(priya.page, 'priya.raman');
  await reader.getByText('Ben Ruiz sends these.').waitFor();
});
