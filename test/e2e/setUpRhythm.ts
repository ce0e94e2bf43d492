import type { FrameLocator, Locator, Page } from 'playwright-core';
import { goTo } from './goTo';

const executives = {
  CAIO: 'Ada Okafor',
  CIO: 'Ben Ruiz',
  COO: 'Grace Liu',
  CEO: 'Martin Keller',
} as const;

/** Opens Rhythm and begins to set it up; whoever is not connected is asked first whether the team has one already. */
export async function openSetUp(app: FrameLocator | Page): Promise<void> {
  await goTo(app, 'Rhythm');
  const begin = app.getByRole('button', { name: 'Set up a new one' });
  const seats = app.getByRole('combobox', { name: 'CAIO: find a person' });
  await begin.or(seats).first().waitFor();
  if (await begin.isVisible()) await begin.click();
}

/** Opens Rhythm and puts the four executives on their seats, as a person would: by typing. */
export async function seatExecutives(app: FrameLocator): Promise<void> {
  await openSetUp(app);
  for (const [role, name] of Object.entries(executives)) {
    const field = app.getByRole('combobox', { name: `${role}: find a person` });
    await field.fill(name);
    await app.getByRole('option', { name }).click();
  }
}

/** Leaves the part that is open for the next one, and waits until that one is open alone. */
async function continueTo(
  app: FrameLocator,
  next: string,
  button: string | RegExp = /^Continue( without checking calendars)?$/,
): Promise<void> {
  await app.getByRole('button', { name: button, exact: true }).click();
  await app.getByRole('button', { name: next, expanded: true }).waitFor();
  await expectOne(
    app.getByRole('button', { expanded: true, name: /^(Done )?(Seats|Meetings|Times|Agenda|Changes)/ }),
  );
}

/** A part that folds stays for as long as it moves. */
async function expectOne(parts: Locator): Promise<void> {
  await parts.nth(1).waitFor({ state: 'detached' });
}

/** From the seats to the plan: everybody's calendar is looked at, and the proposed times are taken. */
export async function goToPlan(app: FrameLocator): Promise<void> {
  await continueTo(app, 'Meetings');
  await continueTo(app, 'Times');
  await takeTimes(app);
  await review(app);
}

/** To the plan, on this device alone where nothing is shared yet. */
async function review(app: FrameLocator, how: 'share' | 'alone' = 'alone'): Promise<void> {
  await continueTo(app, 'Changes', 'Review changes');
  await showPlan(app, how);
}

/** The plan comes at once where the workspace is shared, or cannot be; else, and for the right to write, it is asked first. */
export async function showPlan(app: FrameLocator, how: 'share' | 'alone' = 'alone'): Promise<void> {
  const goOn = app.getByRole('button', {
    name: how === 'share' ? 'Share and review' : 'Go on without sharing',
  });
  const plan = app.getByRole('button', { name: 'Apply', exact: true });
  const ask = app.getByRole('button', { name: /^Look (at the changes|again)$/ });
  await goOn.or(plan).or(ask).first().waitFor();
  if (await goOn.isVisible()) await goOn.click();
  await plan.or(ask).first().waitFor();
  if (await ask.isVisible()) await ask.click();
  await plan.waitFor();
}

/** Takes the times that are proposed; who never allowed a look into calendars is asked first. */
export async function takeTimes(app: FrameLocator): Promise<void> {
  const [take, ask] = ['Use these times', 'Check calendars'].map((name) => app.getByRole('button', { name }));
  await take!.or(ask!).first().waitFor();
  if (await ask!.isVisible()) await ask!.click();
  await take!.click();
  await app.getByRole('button', { name: 'Agenda', expanded: true }).waitFor();
}

/** From the seats to the plan, shared with the team: with the times that are proposed, or that somebody chose before. */
export async function shareAndReview(app: FrameLocator, times: 'take' | 'keep' = 'take'): Promise<void> {
  await continueTo(app, 'Meetings');
  await continueTo(app, 'Times');
  if (times === 'take') await takeTimes(app);
  else await continueTo(app, 'Agenda');
  await review(app, 'share');
}

export async function apply(app: FrameLocator): Promise<void> {
  await app.getByRole('button', { name: 'Apply', exact: true }).click();
}

/** The same, telling the lines of the proposal. */
export async function goToPlanByProposal(app: FrameLocator): Promise<readonly string[]> {
  await continueTo(app, 'Meetings');
  await continueTo(app, 'Times');
  const proposal = app.getByRole('region', { name: 'Proposed times' });
  await proposal.getByRole('listitem').nth(2).waitFor();
  const words = await proposal.getByRole('listitem').allInnerTexts();
  await proposal.getByRole('button', { name: 'Use these times' }).click();
  await app.getByRole('button', { name: 'Agenda', expanded: true }).waitFor();
  await review(app);
  return words;
}
