import type { FrameLocator, Page } from 'playwright-core';
import type { Event } from '@microsoft/microsoft-graph-types';
import { agreeToConsent, apply, goToPlan, seatExecutives } from './setUpRhythm';
import { keepTraffic, openInTeams, openStage, testNow, type Stage } from './stage';
import { askGraph, resetWorld, sentMail, setFaults, traffic, writesIn, type FaultRule } from './world';

const ada = 'ada.okafor@contoso.com';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  page = await stage.context.newPage();
  await agreeToConsent(page);
});
afterAll(async () => {
  await keepTraffic(stage, 'interruptions');
  await stage.close();
});

/** What matters of the end: which series stand, who is in them, with which files, and who was mailed what. */
async function endState(): Promise<unknown> {
  const query = `$filter=${encodeURIComponent("startswith(subject,'AI ') or startswith(subject,'Technical Readiness')")}`;
  const { value } = await askGraph<{ value: Event[] }>(stage, ada, `/me/events?${query}&$expand=attachments`);
  const series = value.map(({ subject, attendees, attachments, recurrence, isOnlineMeeting }) => ({
    subject,
    attendees: attendees?.map(({ emailAddress, type }) => `${emailAddress?.address} ${type}`).sort(),
    files: attachments?.map(({ name }) => name),
    pattern: recurrence?.pattern,
    isOnlineMeeting,
  }));
  const mail = (await sentMail(stage)).map(({ kind, to, subject }) => `${kind} ${subject} ${to}`);
  return {
    series: series.sort((a, b) => (a.subject ?? '').localeCompare(b.subject ?? '')),
    mail: mail.sort(),
  };
}

/** Opens the plan of an empty calendar; the settings are still there from the first time. */
async function openPlan(): Promise<FrameLocator> {
  const app = await openInTeams(page, { subEntity: 'rhythm' });
  await app.getByRole('button', { name: /^(Done )?Changes/ }).click();
  await app.getByRole('button', { name: 'Apply', exact: true }).waitFor();
  return app;
}

const showMeetings = (app: FrameLocator): Promise<void> =>
  app.getByRole('button', { name: 'Show the meetings' }).waitFor();

async function applyWith(fault: FaultRule): Promise<FrameLocator> {
  await resetWorld(stage, testNow);
  const app = await openPlan();
  await setFaults(stage, [fault]);
  await apply(app);
  await app.getByText(/^Stopped/).waitFor();
  return app;
}

/** The nth write of the set-up, whatever its address: creations, files, people. */
const nthWrite = (nth: number, fault: FaultRule['fault']): FaultRule => ({
  method: 'POST|PATCH',
  path: '/me/events(/[^/?]+(/attachments)?)?$',
  nth,
  fault,
});

test('wherever the connection breaks, trying again ends the same and doubles nothing', async () => {
  const first = await openInTeams(page);
  await seatExecutives(first);
  await goToPlan(first);
  await apply(first);
  await showMeetings(first);
  const whole = await endState();
  const writes = writesIn(await traffic(stage)).length;
  expect(writes).toBe(9);

  for (const fault of ['dropBefore', 'dropAfter'] as const) {
    for (let nth = 1; nth <= writes; nth += 1) {
      const app = await applyWith(nthWrite(nth, fault));
      await app.getByRole('button', { name: 'Try again' }).click();
      await showMeetings(app);
      expect({ fault, nth, end: await endState() }).toEqual({ fault, nth, end: whole });
    }
  }
}, 600_000);

test('a window that was closed half-way goes on at the next visit', async () => {
  await applyWith(nthWrite(5, 'dropAfter'));
  const app = await openInTeams(page, { subEntity: 'rhythm' });
  await app.getByRole('button', { name: 'Apply', exact: true }).click();
  await showMeetings(app);
  expect(await sentMail(stage)).toHaveLength(5);
});

test('a request that Exchange tells to wait is sent again, once', async () => {
  await resetWorld(stage, testNow);
  const app = await openPlan();
  await setFaults(stage, [nthWrite(2, { status: 429 })]);
  await apply(app);
  await showMeetings(app);
  expect(await sentMail(stage)).toHaveLength(5);
});
