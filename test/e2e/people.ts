import type { FrameLocator, Page } from 'playwright-core';
import { goTo } from './goTo';
import { apply, seatExecutives, shareAndReview } from './setUpRhythm';
import { agreeToConsent, openInTeams, type Stage, type Visit } from './stage';

export const titles = ['AI Portfolio Review', 'Technical Readiness Sync', 'AI Governance Council'] as const;

export interface Seen {
  readonly page: Page;
  readonly app: FrameLocator;
}

/** Opens Rhythm for the person, who agrees to whatever they are asked. */
export async function visit(stage: Stage, person: string, more: Visit = {}): Promise<Seen> {
  const page = await stage.context.newPage();
  await agreeToConsent(page);
  return { page, app: await openRhythm(page, person, more) };
}

export async function openRhythm(page: Page, person: string, more: Visit = {}): Promise<FrameLocator> {
  const app = await openInTeams(page, { person, ...more });
  await goTo(app, 'Rhythm');
  return app;
}

export async function connect({ app }: Seen): Promise<void> {
  await app.getByRole('heading', { name: 'Your team may already have a rhythm' }).waitFor();
  await app.getByRole('button', { name: 'Connect', exact: true }).click();
}

/** Ada seats everybody and shares it, and looks at the plan. */
export async function adaReviews(stage: Stage): Promise<Seen> {
  const ada = await visit(stage, 'ada.okafor');
  await seatExecutives(ada.app);
  await shareAndReview(ada.app);
  return ada;
}

export async function adaApplies(stage: Stage): Promise<Seen> {
  const ada = await adaReviews(stage);
  await apply(ada.app);
  await ada.app.getByText(/(\d+) of \1 changes done/).waitFor();
  await ada.app.getByRole('button', { name: 'Show the meetings' }).click();
  await ada.app.getByText('You send these.').waitFor();
  return ada;
}

/** The series that stand in somebody's own name, over all mailboxes. */
export const organized = (stage: Stage): readonly string[] =>
  [...stage.sandbox.world.mailboxes.values()].flatMap(({ events }) =>
    [...events.values()]
      .filter(({ isOrganizer, subject, isCancelled }) => isOrganizer && !isCancelled && isTitle(subject))
      .map(({ subject, organizer }) => `${subject}: ${organizer.name}`),
  );
const isTitle = (subject: string): boolean => titles.some((title) => title === subject);
