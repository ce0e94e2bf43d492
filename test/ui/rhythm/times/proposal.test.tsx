import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { RhythmSettings } from '../../../../src/domain/rhythm/types';
import { FakeWorld, ada, ben, grace, seatedSettings } from '../fakeServices';
import { openPart, showRhythm } from '../showRhythm';

expect.extend(toHaveNoViolations);
const wideScreen = globalThis.matchMedia;
afterEach(() => {
  globalThis.matchMedia = wideScreen;
});

/** Everybody is busy all winter but on Tuesday mornings, on which Grace is out twice. */
function busyWorld(): FakeWorld {
  const world = new FakeWorld();
  world.stored = seatedSettings;
  const monday = Date.parse('2026-11-30T00:00:00Z');
  const dayMs = 86_400_000;
  const isoAt = (at: number): string => new Date(at).toISOString();
  for (let week = 0; week < 27; week += 1) {
    const from = monday + week * 7 * dayMs;
    world.busy.push(
      { mail: grace.mail, from: isoAt(from), until: isoAt(from + dayMs), character: '2' },
      { mail: grace.mail, from: isoAt(from + 2 * dayMs), until: isoAt(from + 5 * dayMs), character: '2' },
    );
  }
  for (const date of ['2027-03-02', '2027-03-09'])
    world.busy.unshift({
      mail: grace.mail,
      from: `${date}T00:00:00Z`,
      until: `${date}T23:00:00Z`,
      character: '3',
    });
  return world;
}

const proposal = () => screen.findByRole('region', { name: 'Proposed times' });

const lineOf = async (title: string) =>
  within(await proposal())
    .getAllByRole('listitem')
    .find((line) => within(line).queryByText(title) !== null)!;

async function openTimes(world: FakeWorld) {
  const shown = showRhythm(world);
  await openPart(shown.user, /^Times/);
  await proposal();
  return shown;
}

const openMap = async (user: Awaited<ReturnType<typeof openTimes>>['user']) => {
  await user.click(screen.getByRole('button', { name: 'See the map' }));
  return screen.findByRole('grid');
};

const timeOf = ({ times }: RhythmSettings, meeting: keyof RhythmSettings['times']) => {
  const { pattern, startTime } = times[meeting]!;
  return `${pattern.weekday} ${startTime}`;
};

/** Opens Times again, after taking the proposal went on to the agenda. */
async function useTimes(user: Awaited<ReturnType<typeof openTimes>>['user']): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Use these times' }));
  await screen.findByRole('button', { name: /Agenda/, expanded: true });
  await openPart(user, /^(Done )?Times/);
  await proposal();
}

test('proposes the three times that fit best, says what they miss, takes them with one click and goes on', async () => {
  const world = busyWorld();
  const { user } = await openTimes(world);
  const review = await lineOf('AI Portfolio Review');
  expect(review).toHaveTextContent('Every Tuesday');
  expect(review).toHaveTextContent('24 of 26 free · misses Grace Liu Mar 2 and Mar 9');
  expect(screen.queryByRole('region', { name: 'Dates to move' })).not.toBeInTheDocument();
  await useTimes(user);
  expect(await screen.findByText('These times are chosen.')).toBeVisible();
  expect(timeOf(world.stored!, 'portfolio-review')).toMatch(/^tuesday/);
  expect(timeOf(world.stored!, 'governance-council')).toMatch(/^tuesday/);
});

test('a day that the person’s own calendar calls a holiday is missed by them alone, and is named', async () => {
  const world = busyWorld();
  world.holidays = ['2027-04-06'];
  await openTimes(world);
  expect(await lineOf('AI Portfolio Review')).toHaveTextContent(
    `23 of 26 free · misses ${ada.name} Apr 6 · Grace Liu Mar 2 and Mar 9`,
  );
});

/** On two Tuesdays in December Grace is out all day; the Wednesday after the first is hers. */
function awayInDecember(): FakeWorld {
  const world = busyWorld();
  for (const date of ['2026-12-08', '2026-12-15'])
    world.busy.unshift({
      mail: grace.mail,
      from: `${date}T00:00:00Z`,
      until: `${date}T23:59:00Z`,
      character: '3',
    });
  world.busy = world.busy.flatMap((day) =>
    day.from.startsWith('2026-12-09') ? [{ ...day, from: '2026-12-10T00:00:00.000Z' }] : [day],
  );
  return world;
}

test('tells the dates that move on the line, and takes them with the times', async () => {
  const world = awayInDecember();
  const { user } = await openTimes(world);
  const review = await lineOf('AI Portfolio Review');
  expect(review).toHaveTextContent(/Moves Tue, Dec 8 to Wed, Dec 9/);
  expect(review).toHaveTextContent('Tue, Dec 15 stays: no time of its week suits everybody required');
  await useTimes(user);
  expect(world.stored?.moves).toContainEqual(
    expect.objectContaining({ meeting: 'portfolio-review', date: '2026-12-08', toDate: '2026-12-09' }),
  );
});

test('says first when nothing lies inside everybody’s hours, with the clock of who lives elsewhere', async () => {
  const world = busyWorld();
  world.busy = [];
  world.zones[grace.mail] = 'America/Los_Angeles';
  await openTimes(world);
  expect(await screen.findByText(/No times lie inside everybody’s working hours.*Grace Liu/)).toBeVisible();
  expect(await lineOf('AI Portfolio Review')).toHaveTextContent(/in Los Angeles \(Grace Liu\)/);
});

test('the plan tells the same clocks', async () => {
  const world = new FakeWorld();
  world.stored = seatedSettings;
  world.zones[grace.mail] = 'America/New_York';
  const { user } = await openTimes(world);
  await user.click(screen.getByRole('button', { name: 'Use these times' }));
  await user.click(await screen.findByRole('button', { name: 'Review changes' }));
  await user.click(await screen.findByRole('button', { name: 'AI Portfolio Review' }));
  const changes = screen.getByRole('region', { name: 'Changes to AI Portfolio Review' });
  expect(within(changes).getByText(/ in New York \(Grace Liu\)$/)).toBeVisible();
});

test('offers different choices in words; the one that is picked is taken', async () => {
  const world = new FakeWorld();
  world.stored = seatedSettings;
  for (let week = 0; week < 8; week += 1) {
    const monday = Date.parse('2026-11-30T00:00:00Z') + week * 7 * 86_400_000;
    const at = (day: number, hour: number): string =>
      new Date(monday + day * 86_400_000 + hour * 3_600_000).toISOString();
    if (week === 2) world.busy.push({ mail: grace.mail, from: at(1, 0), until: at(1, 23), character: '2' });
    for (const day of [0, 2, 3, 4])
      world.busy.push({ mail: grace.mail, from: at(day, 0), until: at(day, 15), character: '2' });
  }
  const { user } = await openTimes(world);
  const choices = within(await screen.findByRole('radiogroup', { name: 'Good choices' })).getAllByRole(
    'radio',
  );
  expect(choices.length).toBeGreaterThan(1);
  const before = (await lineOf('AI Portfolio Review')).textContent;
  await user.click(choices[1]!);
  expect((await lineOf('AI Portfolio Review')).textContent).not.toBe(before);
});

test('a wish in words changes what is proposed', async () => {
  const world = new FakeWorld();
  world.stored = seatedSettings;
  const monday = Date.parse('2026-11-30T00:00:00Z');
  for (let day = 0; day < 190; day += 1)
    if (day % 7 !== 4)
      world.busy.push({
        mail: grace.mail,
        from: new Date(monday + day * 86_400_000).toISOString(),
        until: new Date(monday + day * 86_400_000 + (day % 7 === 1 ? 12 : 24) * 3_600_000).toISOString(),
        character: '2',
      });
  const { user } = await openTimes(world);
  await user.click(screen.getByRole('checkbox', { name: 'No Fridays' }));
  await waitFor(async () => expect(await lineOf('AI Portfolio Review')).toHaveTextContent('Every Tuesday'));
});

test('where the right to calendars is missing, says what for and asks by a button, never by itself', async () => {
  const world = busyWorld();
  world.silentReadFails = true;
  const { user } = showRhythm(world);
  await openPart(user, /^Times/);
  const check = await screen.findByRole('button', { name: 'Check calendars' });
  expect(screen.getByText(/Microsoft 365 asks once for your permission/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Continue without checking calendars' })).toBeVisible();
  await user.click(check);
  expect(await lineOf('AI Portfolio Review')).toHaveTextContent('24 of 26 free');
});

/** The classes that make a button the primary one. */
function primaryClasses(): readonly string[] {
  const { container, unmount } = render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">Primary</Button>
      <Button>Secondary</Button>
    </FluentProvider>,
  );
  const [primary = [], secondary = []] = [...container.querySelectorAll('button')].map(({ classList }) => [
    ...classList,
  ]);
  unmount();
  return primary.filter((name) => !secondary.includes(name) && !name.startsWith('___'));
}

const primaryActions = () => {
  const classes = primaryClasses();
  return screen
    .getAllByRole('button')
    .filter(({ classList }) => classes.every((name) => classList.contains(name)))
    .map(({ textContent }) => textContent);
};

test('one primary action: taking the proposal, which goes on; going on once it is taken', async () => {
  const { user } = await openTimes(busyWorld());
  expect(primaryActions()).toEqual(['Use these times']);
  expect(screen.queryByRole('button', { name: /^Continue/ })).not.toBeInTheDocument();
  await useTimes(user);
  expect(primaryActions()).toEqual(['Continue']);
});

test('who chose times by hand goes on; the proposal stays an offer', async () => {
  const { user } = await openTimes(busyWorld());
  await user.click(screen.getByRole('button', { name: 'Choose by hand' }));
  const [starts] = await screen.findAllByLabelText('Start');
  await user.clear(starts!);
  await user.type(starts!, '15:30');
  await waitFor(() => expect(primaryActions()).toEqual(['Continue']));
  expect(screen.getByRole('button', { name: 'Use these times' })).toBeVisible();
});

test('a date that moves is a step of the plan, and can stay after all', async () => {
  const world = awayInDecember();
  const { user } = await openTimes(world);
  await useTimes(user);
  const dates = await screen.findByRole('list', { name: 'Dates of AI Portfolio Review' });
  const move = within(dates).getByRole('checkbox', {
    name: /Tue, Dec 8: Grace Liu is out. Move to Wed, Dec 9/,
  });
  expect(move).toBeChecked();
  await openPart(user, /^Changes/);
  await user.click(await screen.findByRole('button', { name: 'AI Portfolio Review', expanded: false }));
  expect(await screen.findByText(/Move AI Portfolio Review of Tue, Dec 8 to Wed, Dec 9/)).toBeVisible();
  expect(world.performed).toEqual([]);
  await openPart(user, /^(Done )?Times/);
  await user.click(
    await screen.findByRole('checkbox', { name: /Tue, Dec 8: Grace Liu is out. Move to Wed, Dec 9/ }),
  );
  expect(world.stored?.moves.map(({ date, meeting }) => `${meeting} ${date}`)).not.toContain(
    'portfolio-review 2026-12-08',
  );
});

test('forgets a moved date when its meeting gets another time, and keeps it when only the length changes', async () => {
  const world = awayInDecember();
  const { user } = await openTimes(world);
  await useTimes(user);
  const ofReview = () => world.stored?.moves.filter(({ meeting }) => meeting === 'portfolio-review');
  expect(ofReview()).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'See the map' }));
  const length = await screen.findByLabelText('Length of AI Portfolio Review in minutes');
  await user.clear(length);
  await user.type(length, '30');
  expect(ofReview()).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Choose by hand' }));
  const fields = screen.getByRole('group', { name: 'Time of AI Portfolio Review' });
  await user.selectOptions(within(fields).getByLabelText('Day'), 'Wednesday');
  expect(ofReview()).toEqual([]);
});

test('says so when no time near a date suits everybody', async () => {
  const { user } = await openTimes(awayInDecember());
  await useTimes(user);
  const dates = await screen.findByRole('list', { name: 'Dates of AI Portfolio Review' });
  expect(within(dates).getByText(/Tue, Dec 15: Grace Liu is out. No time near it/)).toBeVisible();
});

test('keeps one time and finds others beside it', async () => {
  const world = busyWorld();
  const { user } = await openTimes(world);
  const before = (await lineOf('Technical Readiness Sync')).textContent;
  const grid = await openMap(user);
  await user.click(within(grid).getByRole('gridcell', { name: /^Friday 3:00 PM/ }));
  expect(await lineOf('AI Portfolio Review')).toHaveTextContent('Every Friday, 3:00');
  expect(await lineOf('AI Portfolio Review')).toHaveTextContent('misses Grace Liu every time');
  const lock = screen.getByRole('button', { name: 'Keep this time for AI Portfolio Review' });
  expect(lock).toHaveAttribute('aria-pressed', 'true');
  await user.click(lock);
  expect(await lineOf('AI Portfolio Review')).toHaveTextContent('Every Tuesday');
  expect((await lineOf('Technical Readiness Sync')).textContent).toBe(before);
});

test('is moved in by arrow keys, and Enter chooses', async () => {
  const { user } = await openTimes(busyWorld());
  const grid = await openMap(user);
  const placed = within(grid).getByRole('gridcell', { selected: true });
  expect(
    within(grid)
      .getAllByRole('gridcell')
      .filter(({ tabIndex }) => tabIndex === 0),
  ).toEqual([placed]);
  act(() => placed.focus());
  await user.keyboard('{Control>}{Home}{/Control}');
  expect(document.activeElement).toHaveAccessibleName(/^Monday 8:00 AM: 0 of 26 free/);
  await user.keyboard('{ArrowUp}{ArrowLeft}{End}{ArrowDown}');
  expect(document.activeElement).toHaveAccessibleName(/^Friday 8:30 AM: /);
  await user.keyboard('{Home}{ArrowRight}{ArrowRight}');
  expect(document.activeElement).toHaveAccessibleName(/^Wednesday 8:30 AM: /);
  expect(screen.getByText('Wednesday, 8:30 – 9:15 AM')).toBeVisible();
  expect(screen.getByText('Grace Liu is busy every time')).toBeVisible();
  await user.keyboard('{Enter}');
  expect(await lineOf('AI Portfolio Review')).toHaveTextContent('Every Wednesday, 8:30');
});

test('shows each meeting, the weeks it can fall in, and what its times overlap', async () => {
  const { user } = await openTimes(busyWorld());
  await openMap(user);
  await user.selectOptions(screen.getByLabelText('Meeting'), 'AI Governance Council');
  expect(screen.getAllByRole('grid', { name: /AI Governance Council, .* in the month/ })).toHaveLength(5);
  const grid = screen.getByRole('grid', { name: /AI Governance Council, last in the month/ });
  expect(within(grid).getAllByRole('gridcell', { name: /overlaps AI Portfolio Review/ })).not.toHaveLength(0);
  await user.clear(screen.getByLabelText('Length of AI Governance Council in minutes'));
  await user.type(screen.getByLabelText('Length of AI Governance Council in minutes'), '60');
  expect(await lineOf('AI Governance Council')).toHaveTextContent(/Tuesday/);
});

test('says what keeps the meetings from a time, and the way out', async () => {
  const { user } = await openTimes(busyWorld());
  await user.click(screen.getByRole('button', { name: 'See the map' }));
  await user.selectOptions(screen.getByLabelText('Over by'), '9:00 AM');
  expect(
    await screen.findByText(/No time fits AI Governance Council\. 90 minutes do not fit between 08:00/),
  ).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Use these times' })).not.toBeInTheDocument();
});

test('looks further ahead, and reads the calendars for it', async () => {
  const { user } = await openTimes(busyWorld());
  await user.click(screen.getByRole('button', { name: 'See the map' }));
  await user.selectOptions(screen.getByLabelText('Look ahead'), '13 weeks');
  await waitFor(async () => expect(await lineOf('AI Portfolio Review')).toHaveTextContent('13 of 13 free'));
});

test('the five best come first as a list, on a phone instead of the map', async () => {
  globalThis.matchMedia = (query) => Object.assign(wideScreen(query), { matches: true });
  const { user } = await openTimes(busyWorld());
  await user.click(screen.getByRole('button', { name: 'See other times' }));
  const list = screen.getByRole('list', { name: 'Best times first' });
  const times = within(list).getAllByRole('button');
  expect(times).toHaveLength(5);
  expect(within(list).getByRole('button', { pressed: true })).toHaveTextContent('Every Tuesday');
  await user.click(times.find((time) => time.getAttribute('aria-pressed') === 'false')!);
  expect(
    screen.getByRole('button', { name: 'Keep this time for AI Portfolio Review', pressed: true }),
  ).toBeVisible();
  expect(screen.queryByRole('grid')).not.toBeInTheDocument();
});

test('does not hold the hours of its own meetings against them', async () => {
  const world = new FakeWorld();
  world.stored = seatedSettings;
  const first = await openTimes(world);
  const before = (await lineOf('AI Portfolio Review')).textContent;
  await first.user.click(screen.getByRole('button', { name: 'Use these times' }));
  await first.user.click(screen.getByRole('button', { name: 'Review changes' }));
  await first.user.click(await screen.findByRole('button', { name: 'Apply' }));
  await screen.findByText('9 of 9 changes done');
  first.unmount();
  world.holdMeetings([ada, ben, grace]);

  const { user } = showRhythm(world);
  await user.click(await screen.findByRole('button', { name: 'Change settings' }));
  await openPart(user, /^Times/);
  expect((await lineOf('AI Portfolio Review')).textContent).toBe(before);
  expect(screen.getByText('These times are chosen.')).toBeVisible();
});

test('the proposal, the map and the repairs are accessible', async () => {
  const { user, container } = await openTimes(awayInDecember());
  await useTimes(user);
  await openMap(user);
  await screen.findByRole('region', { name: 'Dates to move' });
  expect(await axe(container)).toHaveNoViolations();
});
