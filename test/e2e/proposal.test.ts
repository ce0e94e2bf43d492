import type { Event } from '@microsoft/microsoft-graph-types';
import { apply, goToPlanByProposal, seatExecutives } from './setUpRhythm';
import { agreeToConsent, savePicture, openInTeams, openStage, type Stage } from './stage';
import { askGraph } from './world';

const organizer = 'ada.okafor@contoso.com';
const titles = ['AI Portfolio Review', 'Technical Readiness Sync', 'AI Governance Council'] as const;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** The 26 weeks from the first Monday that leaves people notice. */
const horizon = 'startDateTime=2026-11-30T05:00:00Z&endDateTime=2027-05-31T04:00:00Z';

interface Stretch {
  readonly startMs: number;
  readonly endMs: number;
}

const stretchOf = ({ start, end }: Event): Stretch => ({
  startMs: Date.parse(`${start?.dateTime ?? ''}Z`),
  endMs: Date.parse(`${end?.dateTime ?? ''}Z`),
});

async function calendarOf(upn: string): Promise<readonly Event[]> {
  const { value } = await askGraph<{ value: Event[] }>(stage, upn, `/me/calendarView?${horizon}&$top=999`, {
    prefer: 'outlook.timezone="UTC"',
  });
  return value;
}

const isHeld = ({ showAs, isCancelled }: Event): boolean =>
  isCancelled !== true && (showAs === 'busy' || showAs === 'oof');

const overlap = (one: Stretch, other: Stretch): boolean =>
  one.startMs < other.endMs && other.startMs < one.endMs;

const isRequired = ({ attendees }: Event, upn: string): boolean =>
  (attendees ?? []).some(
    ({ type, emailAddress }) => type === 'required' && emailAddress?.address?.toLowerCase() === upn,
  );

test('the proposal becomes three series, free for everybody required as often as it said', async () => {
  const people = [organizer, 'ben.ruiz@contoso.com', 'grace.liu@contoso.com'];
  const busyBefore = new Map<string, readonly Stretch[]>();
  for (const upn of people) busyBefore.set(upn, (await calendarOf(upn)).filter(isHeld).map(stretchOf));

  const page = await stage.context.newPage();
  await agreeToConsent(page);
  const app = await openInTeams(page);
  await seatExecutives(app);
  const proposed = await goToPlanByProposal(app);
  await apply(app);
  await app.getByText(/(\d+) of \1 changes done/).waitFor();

  const organized = await calendarOf(organizer);
  for (const title of titles) {
    const words = proposed.find((line) => line.includes(title)) ?? '';
    const [, free, of] = /(\d+) of (\d+) free/.exec(words) ?? [];
    const held = organized.filter(({ subject }) => subject === title);
    const required = people.filter(
      (upn) => upn === organizer || held.some((event) => isRequired(event, upn)),
    );
    const stretches = held.map(stretchOf);
    const isFree = (stretch: Stretch): boolean =>
      required.every((upn) => !(busyBefore.get(upn) ?? []).some((other) => overlap(other, stretch)));
    expect({ title, free: stretches.filter(isFree).length, of: stretches.length }).toEqual({
      title,
      // A date that moves is free where it goes.
      free: Number(free) + (words.match(/Moves /g) ?? []).length,
      of: Number(of),
    });
  }

  // No two of them meet at the same time.
  const all = titles.flatMap((title) => organized.filter(({ subject }) => subject === title).map(stretchOf));
  expect(all.filter((one) => all.some((other) => other !== one && overlap(one, other)))).toEqual([]);

  // Held in everybody's calendar they are counted as before, in the proposal and by hand.
  const countsOf = (lines: readonly string[]) =>
    titles.map((title) => [
      title,
      /\d+ of \d+ free/.exec(lines.find((line) => line.includes(title)) ?? '')?.[0],
    ]);
  await app.getByRole('button', { name: 'Show the meetings' }).click();
  await app.getByRole('button', { name: 'Change settings' }).click();
  await app.getByRole('button', { name: /Times/, expanded: false }).click();
  await app.getByText('These times are chosen.').waitFor();
  const lines = app.getByRole('region', { name: 'Proposed times' }).getByRole('listitem');
  expect(countsOf(await lines.allInnerTexts())).toEqual(countsOf(proposed));
  await savePicture(page, 'times-chosen-1280');
  await app.getByRole('button', { name: 'Choose by hand' }).click();
  const byHand = titles.map(async (title) => {
    const badge = app.getByRole('region', { name: title, exact: true }).getByText(/^\d+ of \d+ free$/);
    return `${title}: ${await badge.innerText()}`;
  });
  expect(countsOf(await Promise.all(byHand))).toEqual(countsOf(proposed));
  await app.getByRole('button', { name: 'Choose by hand' }).click();
  await app.getByRole('button', { name: 'See the map' }).click();
  await app.getByRole('grid').first().scrollIntoViewIfNeeded();
  await savePicture(page, 'times-map-1280');
});
