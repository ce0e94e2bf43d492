import { configure, screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { ActualAttendee } from '../../../src/domain/reconcile/types';
import { ben, grace, type FakeWorld } from './fakeServices';
import { choose, worldWithMeetings } from './meetingsInPlace';
import { showRhythm } from './showRhythm';

jest.setTimeout(60_000);
expect.extend(toHaveNoViolations);
configure({ asyncUtilTimeout: 10_000 });

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
  const kept = world.kept;
  const { user } = showRhythm(world);
  const changed = async (): Promise<void> => {
    await choose(user, 'People');
    await user.selectOptions(await screen.findByLabelText('Grace Liu in AI Portfolio Review'), 'Optional');
    await user.click(screen.getByRole('button', { name: 'Back to the meetings' }));
  };
  await changed();
  const waiting = await screen.findByRole('region', { name: 'Changes to apply' });
  expect(await within(waiting).findByText(/^2 changes not sent yet/)).toBeVisible();
  await user.click(within(waiting).getByRole('button', { name: 'Discard' }));
  expect(await screen.findAllByText('In order')).toHaveLength(3);
  expect(world.kept?.overrides).toEqual(kept?.overrides);
  await changed();
  await user.click(await screen.findByRole('button', { name: 'Review' }));
  await user.click(await screen.findByRole('button', { name: 'Apply' }));
  expect(await screen.findByText('2 of 2 changes done')).toBeVisible();
});

function answer(world: FakeWorld, answers: Readonly<Record<string, ActualAttendee['response']>>): void {
  world.series = world.series.map((series) => ({
    ...series,
    attendees: series.attendees.map((one) => ({ ...one, response: answers[one.mail] ?? 'none' })),
  }));
}
