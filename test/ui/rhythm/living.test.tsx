import { screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { ActualAttendee } from '../../../src/domain/reconcile/types';
import { ada, ben, grace, type FakeWorld } from './fakeServices';
import { choose, worldWithMeetings } from './meetingsInPlace';
import { showRhythm } from './showRhythm';

expect.extend(toHaveNoViolations);
test('says beside each name what they answered, in a sign and in words', async () => {
  const world = await worldWithMeetings();
  answer(world, { [ben.mail]: 'accepted', [grace.mail]: 'declined' });
  const { container } = showRhythm(world);
  const people = await screen.findByRole('list', { name: 'People in AI Portfolio Review' });
  expect(
    within(people)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Ada Okafor organizes it', 'Ben Ruiz ✓ accepted', 'Grace Liu ✗ declined']);
  const review = screen.getByRole('region', { name: 'AI Portfolio Review' });
  expect(review).toHaveTextContent(/Every Tuesday 10:00 AM–10:45 AM/);
  expect(await axe(container)).toHaveNoViolations();
});

test('says when somebody would rather meet, in the reader’s own time', async () => {
  const world = await worldWithMeetings();
  world.series = world.series.map((series) => ({
    ...series,
    attendees: series.attendees.map((one) =>
      one.mail === ben.mail
        ? { ...one, response: 'tentative', proposes: Date.parse('2026-12-02T13:00:00Z') }
        : one,
    ),
  }));
  showRhythm(world);
  const people = await screen.findByRole('list', { name: 'People in AI Portfolio Review' });
  expect(people).toHaveTextContent(/proposed another time: Wed, Dec 2, 2:00\sPM/);
});

test('somebody who said maybe, somebody who said nothing, and no room', async () => {
  const world = await worldWithMeetings();
  answer(world, { [ben.mail]: 'tentative' });
  const room = {
    name: 'Room 4',
    mail: 'room@contoso.example',
    kind: 'resource',
    response: 'accepted',
  } as const;
  world.series = world.series.map((one) => ({ ...one, attendees: [...one.attendees, room] }));
  showRhythm(world);
  const people = await screen.findByRole('list', { name: 'People in AI Portfolio Review' });
  expect(people).toHaveTextContent('Ben Ruiz ? said maybe');
  expect(people).toHaveTextContent('Grace Liu has not answered');
  expect(people).not.toHaveTextContent('Room 4');
});

test('the menu of a meeting opens one thing of it alone, and leads back', async () => {
  const world = await worldWithMeetings();
  const { user } = showRhythm(world);
  for (const [entry, title] of [
    ['Change time', 'Time of AI Portfolio Review'],
    ['People', 'People in AI Portfolio Review'],
    ['Agenda', 'Agenda of AI Portfolio Review'],
  ] as const) {
    await choose(user, entry);
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    expect(screen.queryByRole('heading', { name: /Readiness Sync/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Back to the meetings' }));
  }
});

test('a change that was not sent waits beside the meetings, and is discarded or reviewed', async () => {
  const world = await worldWithMeetings();
  const stored = world.stored;
  const { user } = showRhythm(world);
  const changed = async (): Promise<void> => {
    await choose(user, 'People');
    await user.selectOptions(await screen.findByLabelText('Grace Liu in AI Portfolio Review'), 'Optional');
    await user.click(screen.getByRole('button', { name: 'Back to the meetings' }));
  };
  await changed();
  const waiting = await screen.findByRole('region', { name: 'Changes to apply' });
  expect(await within(waiting).findByText(/^1 change not sent yet/)).toBeVisible();
  await user.click(within(waiting).getByRole('button', { name: 'Discard' }));
  expect(await screen.findAllByText('In order')).toHaveLength(3);
  expect(world.stored?.overrides).toEqual(stored?.overrides);
  await changed();
  await user.click(await screen.findByRole('button', { name: 'Review' }));
  await user.click(await screen.findByRole('button', { name: 'Apply' }));
  expect(await screen.findByText('1 of 1 change done')).toBeVisible();
});

/** Grace is away on the second Tuesday, the hours of the meetings themselves stand in everybody's calendar. */
async function graceIsAway(): Promise<FakeWorld> {
  const world = await worldWithMeetings();
  world.holdMeetings([ada, ben, grace]);
  world.busy.unshift({
    mail: grace.mail,
    from: '2026-12-08T00:00:00Z',
    until: '2026-12-08T23:00:00Z',
    character: '3',
  });
  return world;
}

test('a new conflict in the coming weeks is named with a move, which waits to be applied', async () => {
  const world = await graceIsAway();
  const { user, container } = showRhythm(world);
  const dates = await screen.findByRole('region', { name: 'Dates to move' });
  expect(within(dates).getByText('1 date of the coming six weeks has a new conflict')).toBeVisible();
  const move = within(dates).getByRole('checkbox', {
    name: /^Tue, Dec 8: Grace Liu is out. Move to (Mon, Dec 7|Wed, Dec 9)/,
  });
  await user.click(move);
  expect(world.stored?.moves).toContainEqual(
    expect.objectContaining({ meeting: 'portfolio-review', date: '2026-12-08' }),
  );
  expect(await screen.findByRole('region', { name: 'Changes to apply' })).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test('what lies beyond six weeks is not looked at yet', async () => {
  const world = await graceIsAway();
  world.busy = world.busy.map((day) =>
    day.character === '3' ? { ...day, from: '2027-01-12T00:00:00Z', until: '2027-01-12T23:00:00Z' } : day,
  );
  showRhythm(world);
  await screen.findAllByText('In order');
  await screen.findByRole('list', { name: 'People in AI Portfolio Review' });
  expect(screen.queryByRole('region', { name: 'Dates to move' })).not.toBeInTheDocument();
});

test('without the right to calendars nobody is asked for it, and nothing is said', async () => {
  const world = await graceIsAway();
  world.silentReadFails = true;
  showRhythm(world);
  await screen.findAllByText('In order');
  expect(screen.queryByRole('region', { name: 'Dates to move' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /calendars/ })).not.toBeInTheDocument();
});

function answer(world: FakeWorld, answers: Readonly<Record<string, ActualAttendee['response']>>): void {
  world.series = world.series.map((series) => ({
    ...series,
    attendees: series.attendees.map((one) => ({ ...one, response: answers[one.mail] ?? 'none' })),
  }));
}

test('somebody who was taken out of one date is a difference of that date, which can be kept or restored', async () => {
  const world = await worldWithMeetings();
  const standsAt = { date: '2026-12-09', time: '14:00', durationMinutes: 45 };
  world.series = world.series.map((one) => {
    if (one.meeting !== 'portfolio-review') return one;
    const people = one.attendees.filter(({ mail }) => mail !== grace.mail);
    return { ...one, peopleOfDates: [{ date: '2026-12-08', standsAt, people }] };
  });
  const { user } = showRhythm(world);
  const differences = await screen.findByRole('list', { name: 'Differences of AI Portfolio Review' });
  expect(differences).toHaveTextContent('Grace Liu on Tue, Dec 8');
  await user.click(await screen.findByRole('button', { name: /^Keep Grace Liu on Tue, Dec 8: removed/ }));
  const decided = await screen.findByRole('list', { name: 'Decided differences of AI Portfolio Review' });
  expect(decided).toHaveTextContent('Grace Liu on Tue, Dec 8');
});
