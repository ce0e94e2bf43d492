import type { FrameLocator } from 'playwright-core';
import type { Event } from '@microsoft/microsoft-graph-types';
import { apply, goToPlan, seatExecutives } from './setUpRhythm';
import { beginAfresh } from './beginAfresh';
import { saveTraffic, openInTeams, openStage, type Stage } from './stage';
import { askGraph, sentMail, setFaults, type FaultRule } from './world';

const ada = 'ada.okafor@contoso.com';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await saveTraffic(stage, 'interruptions');
  await stage.close();
});

/** Each series with the number of its people and files; a series that stands twice is there twice. */
async function standing(): Promise<readonly string[]> {
  const query =
    "startswith(subject,'AI P') or startswith(subject,'AI G') or startswith(subject,'Technical Readiness')";
  const { value } = await askGraph<{ value: Event[] }>(
    stage,
    ada,
    `/me/events?$filter=${encodeURIComponent(query)}&$expand=attachments`,
  );
  return value
    .map(({ subject, attendees, attachments }) => `${subject}: ${attendees?.length}, ${attachments?.length}`)
    .sort();
}

const whole = ['AI Governance Council: 2, 1', 'AI Portfolio Review: 2, 1', 'Technical Readiness Sync: 1, 1'];

/** Dates that are moved are mailed beside them. */
const invitations = async () => (await sentMail(stage)).filter(({ kind }) => kind === 'invitation');

const showMeetings = (app: FrameLocator): Promise<void> =>
  app.getByRole('button', { name: 'Show the meetings' }).waitFor();

/** A first set-up, applied while this happens. */
async function applyWith(fault: FaultRule): Promise<FrameLocator> {
  const app = await openInTeams(await beginAfresh(stage));
  await seatExecutives(app);
  await goToPlan(app);
  await setFaults(stage, [fault]);
  await apply(app);
  return app;
}

/** The nth write of the set-up, whatever its address: three creations, three files, three times people. */
const nthWrite = (nth: number, fault: FaultRule['fault']): FaultRule => ({
  method: 'POST|PATCH',
  path: '/me/events(/[^/?]+(/attachments)?)?$',
  nth,
  fault,
});

// Every write, before and after, is cut without a browser in test/graph/calendar/interruptions.test.ts.
test.each([
  [1, 'dropBefore'],
  [6, 'dropAfter'],
  [9, 'dropAfter'],
] as const)('after a connection cut at write %i (%s), trying again doubles nothing', async (nth, fault) => {
  const app = await applyWith(nthWrite(nth, fault));
  await app.getByText(/^Stopped/).waitFor();
  await app.getByRole('button', { name: 'Try again' }).click();
  await showMeetings(app);
  expect(await standing()).toEqual(whole);
  expect(await invitations()).toHaveLength(5);
});

test('a window that was closed half-way goes on at the next visit', async () => {
  const left = await applyWith(nthWrite(5, 'dropAfter'));
  await left.getByText(/^Stopped/).waitFor();
  const app = await openInTeams(stage.context.pages()[0]!, { subEntity: 'rhythm' });
  const [plan, review] = ['Apply', 'Review'].map((name) => app.getByRole('button', { name, exact: true }));
  await plan!.or(review!).first().waitFor();
  if (await review!.isVisible()) await review!.click();
  await plan!.click();
  await showMeetings(app);
  expect(await standing()).toEqual(whole);
  expect(await invitations()).toHaveLength(5);
});

test('a request that Exchange tells to wait is sent again, once', async () => {
  const app = await applyWith(nthWrite(2, { status: 429 }));
  await showMeetings(app);
  expect(await invitations()).toHaveLength(5);
});
