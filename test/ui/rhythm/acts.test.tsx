import { screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { ben, failure, grace } from './fakeServices';
import { choose, worldWithMeetings } from './meetingsInPlace';
import { showRhythm } from './showRhythm';

expect.extend(toHaveNoViolations);
const reviewOf = (series: readonly { readonly meeting: string }[]) =>
  series.find(({ meeting }) => meeting === 'portfolio-review');

test('a meeting is ended by keyboard, after who gets what was said, and then says so and is not made again', async () => {
  const world = await worldWithMeetings();
  const { user } = showRhythm(world);
  await choose(user, 'End');
  const dialog = await screen.findByRole('dialog', { name: 'End AI Portfolio Review' });
  const preview = within(dialog).getByRole('region', { name: 'What will be sent' });
  expect(preview).toHaveTextContent('2 mails will be sent.');
  expect(preview).toHaveTextContent(ben.mail);
  expect(preview).toHaveTextContent(grace.mail);
  expect(await axe(dialog)).toHaveNoViolations();
  world.performed = [];
  await user.type(within(dialog).getByLabelText(/^Message/), 'Thank you.');
  within(dialog).getByRole('button', { name: 'End it' }).focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/^Ended on/)).toBeVisible();
  expect(world.performed).toEqual(['cancel']);
  expect(reviewOf(world.series)).toBeUndefined();
  expect(screen.queryByText('Not in the calendar')).not.toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Changes to apply' })).not.toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'Change AI Portfolio Review' }));
  expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).toEqual([
    'Begin again',
  ]);
});

test('ended from a later date it keeps what comes before, and goes on where that is taken back', async () => {
  const world = await worldWithMeetings();
  const { user } = showRhythm(world);
  await choose(user, 'End');
  const date = await screen.findByLabelText('No longer held from');
  await user.clear(date);
  expect(await screen.findByText('Enter a date.')).toBeVisible();
  await user.type(date, '2026-12-24');
  expect(await screen.findByText(/the last one is on Dec 22, 2026/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'End it' }));
  expect(await screen.findByText(/ends on Dec 22, 2026/)).toBeVisible();
  expect(reviewOf(world.series)).toMatchObject({ endsOn: '2026-12-22' });
  await choose(user, 'Begin again');
  await user.click(await screen.findByRole('button', { name: 'Review' }));
  await user.click(await screen.findByRole('button', { name: 'Apply' }));
  await screen.findByText('1 of 1 change done');
  expect(reviewOf(world.series)).toMatchObject({ endsOn: null });
});

test('all are ended in one dialog', async () => {
  const world = await worldWithMeetings();
  const { user } = showRhythm(world);
  await user.click(await screen.findByRole('button', { name: 'End all meetings' }));
  const dialog = await screen.findByRole('dialog', { name: 'End all meetings' });
  expect(within(dialog).getAllByText(/all of it is cancelled/)).toHaveLength(3);
  await user.click(within(dialog).getByRole('button', { name: 'End them' }));
  await waitFor(() => expect(screen.getAllByText(/^Ended on/)).toHaveLength(3));
  expect(world.series).toEqual([]);
});

test('an end that fails says why, waits, and is finished by the same button', async () => {
  const world = await worldWithMeetings();
  const { user } = showRhythm(world);
  await choose(user, 'End');
  world.performFailures = [failure('service')];
  await user.click(await screen.findByRole('button', { name: 'End it' }));
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByText(/could not end every series/)).toBeVisible();
  expect(reviewOf(world.series)).toBeDefined();
  await user.click(within(dialog).getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/^Ended on/)).toBeVisible();
});

test('one date is skipped with a message; the next one is the one after it', async () => {
  const world = await worldWithMeetings();
  const { user } = showRhythm(world);
  await choose(user, 'Skip or move one date');
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText(/^Message/), 'Holiday.');
  expect(await axe(dialog)).toHaveNoViolations();
  expect(within(dialog).getByText(/^Cancel AI Portfolio Review of Tue, Dec 1/)).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Skip it' }));
  const review = await screen.findByRole('region', { name: 'AI Portfolio Review' });
  expect(await within(review).findByText(/^Next: Tue, Dec 8/)).toBeVisible();
  expect(reviewOf(world.series)).toMatchObject({ exceptions: [{ date: '2026-12-01', standsAt: null }] });
  expect(screen.getAllByText('In order')).toHaveLength(3);
});

test('one date is moved, with what other people’s clocks say; what Exchange refuses is said before', async () => {
  const world = await worldWithMeetings();
  world.zones = { [ben.mail]: 'America/New_York' };
  const { user } = showRhythm(world);
  await choose(user, 'Skip or move one date');
  await user.click(await screen.findByRole('radio', { name: 'Move it' }));
  const date = screen.getByLabelText('New date');
  await user.clear(date);
  await user.type(date, '2026-12-08');
  expect(await screen.findByText(/Enter a date before Tue, Dec 8/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Move it' })).toHaveAttribute('aria-disabled', 'true');
  await user.clear(date);
  await user.type(date, '2026-12-02');
  const start = screen.getByLabelText('New start');
  await user.clear(start);
  await user.type(start, '14:00');
  const clocks = await screen.findByRole('list', { name: 'Everybody’s clock then' });
  expect(clocks).toHaveTextContent(/Ben Ruiz: 8:00\sAM in New York/);
  expect(await axe(screen.getByRole('dialog'))).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: 'Move it' }));
  const review = await screen.findByRole('region', { name: 'AI Portfolio Review' });
  expect(await within(review).findByText(/^Next: Wed, Dec 2, 2:00\sPM, moved/)).toBeVisible();
  expect(world.stored?.moves).toEqual([
    { meeting: 'portfolio-review', date: '2026-12-01', toDate: '2026-12-02', toTime: '14:00' },
  ]);
  expect(screen.getAllByText('In order')).toHaveLength(3);
});

test('name, length and room wait for the review, and are discarded or sent', async () => {
  const world = await worldWithMeetings();
  const { user } = showRhythm(world);
  const rename = async (): Promise<void> => {
    await choose(user, 'Name, length, room');
    const dialog = await screen.findByRole('dialog');
    expect(await axe(dialog)).toHaveNoViolations();
    const name = within(dialog).getByLabelText('Name');
    await user.clear(name);
    await user.type(name, 'Portfolio weekly');
    await user.type(within(dialog).getByLabelText(/^Room/), 'Room 4');
    await user.click(within(dialog).getByRole('button', { name: 'Keep' }));
  };
  await rename();
  const waiting = await screen.findByRole('region', { name: 'Changes to apply' });
  expect(await within(waiting).findByText(/^1 change not sent yet. Applying sends 2 mails/)).toBeVisible();
  await user.click(within(waiting).getByRole('button', { name: 'Discard' }));
  expect(await screen.findAllByText('In order')).toHaveLength(3);
  await rename();
  await user.click(await screen.findByRole('button', { name: 'Review' }));
  expect(await screen.findByText(/Call it Portfolio weekly, in Room 4/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Apply' }));
  await screen.findByText('1 of 1 change done');
  expect(reviewOf(world.series)).toMatchObject({ subject: 'Portfolio weekly' });
});

test('an agenda in another order, with minutes and a topic of one’s own, is seen as people will read it', async () => {
  const world = await worldWithMeetings();
  const { user } = showRhythm(world);
  await choose(user, 'Agenda');
  const topics = async () =>
    within(await screen.findByRole('list', { name: 'Topics' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  await user.type(await screen.findByLabelText('A topic of your own'), 'Security incidents');
  await user.click(screen.getByRole('button', { name: 'Add topic' }));
  await user.click(await screen.findByRole('button', { name: 'Move up: Security incidents' }));
  await user.type(screen.getByLabelText('Minutes for Security incidents'), '20');
  await waitFor(async () => expect((await topics())[3]).toMatch(/^Security incidents \(your own\)/));
  const preview = screen.getByRole('region', { name: 'As people will read it' });
  await waitFor(() => expect(preview).toHaveTextContent('Security incidents, 20 min'));
  await user.click(screen.getByRole('button', { name: 'Review' }));
  await user.click(await screen.findByRole('button', { name: 'Before and after' }));
  expect(await screen.findByRole('region', { name: 'Agenda of AI Portfolio Review now' })).toHaveTextContent(
    'As it was',
  );
  expect(screen.getByRole('region', { name: 'Agenda of AI Portfolio Review then' })).toHaveTextContent(
    'Security incidents, 20 min',
  );
  await choose(user, 'Agenda');
  await user.click(await screen.findByRole('button', { name: 'As the playbook has it' }));
  const after = screen.getByRole('region', { name: 'As people will read it' });
  await waitFor(() => expect(after).not.toHaveTextContent('Security incidents'));
});

test('somebody without a seat is added with a reason, which the invitation tells, and is taken out again', async () => {
  const world = await worldWithMeetings();
  const { user } = showRhythm(world);
  await choose(user, 'People');
  await user.type(await screen.findByRole('combobox', { name: 'Add somebody to this meeting' }), 'Theo');
  await user.click(await screen.findByRole('option', { name: /Theo Brandt/ }));
  expect(screen.getByRole('button', { name: 'Add Theo Brandt' })).toHaveAttribute('aria-disabled', 'true');
  await user.type(screen.getByLabelText('Why Theo Brandt is there'), 'Speaks for security.');
  await user.click(screen.getByRole('button', { name: 'Add Theo Brandt' }));
  expect(await screen.findByRole('list', { name: 'Other people in this meeting' })).toHaveTextContent(
    'Speaks for security.',
  );
  await user.click(screen.getByRole('button', { name: 'Review' }));
  expect(await screen.findByText(/Invite Theo Brandt/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Discard' }));
  expect(await screen.findAllByText('In order')).toHaveLength(3);
});
