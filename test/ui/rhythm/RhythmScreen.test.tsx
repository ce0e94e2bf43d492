import { act, screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { editSettings } from '../../../src/domain/rhythm/editSettings';
import { FakeWorld, failure, grace, seatedSettings } from './fakeServices';
import { continueTo, openByHand, openPart, seat, showRhythm } from './showRhythm';

expect.extend(toHaveNoViolations);
test('leads from empty seats over times and the plan to meetings in the calendar', async () => {
  const world = new FakeWorld();
  const { user } = showRhythm(world);
  await user.click(await screen.findByRole('radio', { name: /both report to the COO/ }));
  await seat(user, 'CAIO', 'Ada Okafor');
  await seat(user, 'CIO', 'Ben Ruiz');
  await seat(user, 'COO', 'Grace Liu');
  await continueTo(user, 'Meetings');
  await continueTo(user, 'Times');
  await screen.findByRole('region', { name: 'Proposed times' });
  await user.click(await screen.findByRole('button', { name: 'Choose by hand' }));
  expect(await screen.findAllByText('Everybody is free every time.')).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Use these times' }));
  await user.click(screen.getByRole('button', { name: 'Review changes' }));
  expect(await screen.findByText('9 changes. Applying sends 5 mails.')).toBeVisible();
  expect(world.performed).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Apply' }));
  expect(await screen.findByText('9 of 9 changes done')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show the meetings' }));
  const review = await screen.findByRole('region', { name: 'AI Portfolio Review' });
  expect(within(review).getByText('In order')).toBeVisible();
  expect(within(review).getByText(/Next: Tue, Dec 1, 8:00/)).toBeVisible();
});

test('tells why somebody is in a meeting, takes another decision and takes it back', async () => {
  const world = new FakeWorld();
  world.stored = seatedSettings;
  const { user } = showRhythm(world);
  await openPart(user, /^Meetings/);
  const review = screen.getByRole('region', { name: 'AI Portfolio Review' });
  expect(within(review).getByText('accountable for AI use case prioritization')).toBeVisible();
  await user.selectOptions(within(review).getByLabelText('Grace Liu in AI Portfolio Review'), 'Optional');
  expect(within(review).getByText('changed by you, was required')).toBeVisible();
  expect(world.stored.overrides).toEqual([{ meeting: 'portfolio-review', role: 'COO', kind: 'optional' }]);
  await user.click(within(review).getByRole('button', { name: /Undo for Grace Liu/ }));
  expect(world.stored.overrides).toEqual([]);
});

test('a meeting that was renamed is called so in the set-up and in the plan', async () => {
  const world = new FakeWorld();
  const details = { name: 'Portfolio weekly' };
  world.stored = editSettings(seatedSettings, { kind: 'setDetails', meeting: 'portfolio-review', details });
  const { user } = showRhythm(world);
  await openPart(user, /^Meetings/);
  expect(screen.getByRole('region', { name: 'Portfolio weekly' })).toBeVisible();
  await openPart(user, /^Agenda/);
  expect(await screen.findByRole('tab', { name: 'Portfolio weekly' })).toBeVisible();
  await openPart(user, /^Changes/);
  expect(await screen.findByRole('button', { name: /^Portfolio weekly/ })).toBeVisible();
  expect(screen.queryByText(/AI Portfolio Review/)).toBeNull();
});

test('names who is not free, and on which dates', async () => {
  const world = new FakeWorld();
  world.stored = seatedSettings;
  world.busy = [
    { mail: grace.mail, from: '2027-03-02T09:00:00Z', until: '2027-03-02T10:00:00Z', character: '2' },
    { mail: grace.mail, from: '2027-03-09T09:00:00Z', until: '2027-03-09T10:00:00Z', character: '2' },
  ];
  const { user } = showRhythm(world);
  await openByHand(user);
  const review = await screen.findByRole('region', { name: 'AI Portfolio Review' });
  expect(await within(review).findByText(/busy Mar 2 and Mar 9/)).toBeVisible();
  expect(within(review).getByText('24 of 26 free')).toBeVisible();
});

test('who gave no answer is never called free, and is named', async () => {
  const world = new FakeWorld();
  world.stored = seatedSettings;
  world.silent = ['ben@contoso.example'];
  const { user } = showRhythm(world);
  await openByHand(user);
  const review = await screen.findByRole('region', { name: 'AI Portfolio Review' });
  expect(await within(review).findByText(/gave no answer/)).toBeVisible();
  expect(within(review).getByText('0 of 26 free')).toBeVisible();
});

test('says which hour moves for somebody in another zone, and when', async () => {
  const world = new FakeWorld();
  world.stored = seatedSettings;
  world.zones = { [grace.mail]: 'America/New_York' };
  const { user } = showRhythm(world);
  await openByHand(user);
  const review = await screen.findByRole('region', { name: 'AI Portfolio Review' });
  expect(
    await within(review).findByText(
      /in Eastern Time \(New York\)\..*Moves to 5:00.*from Tue, Mar 16 to Tue, Mar 23/,
    ),
  ).toBeVisible();
});

test('warns when two meetings ask for the same person at the same time', async () => {
  const world = new FakeWorld();
  world.stored = seatedSettings;
  const { user } = showRhythm(world);
  await openByHand(user);
  const sync = await screen.findByRole('group', { name: 'Time of Technical Readiness Sync' });
  await user.selectOptions(within(sync).getByLabelText('Day'), 'Tuesday');
  expect(
    await screen.findByText(/AI Portfolio Review and Technical Readiness Sync overlap for Ada Okafor/),
  ).toBeVisible();
});

test('keeps a length that cannot be used in its field and says what can', async () => {
  const world = new FakeWorld();
  world.stored = seatedSettings;
  const { user } = showRhythm(world);
  await openPart(user, /^Meetings/);
  const length = screen.getByLabelText('Length of AI Portfolio Review in minutes');
  await user.clear(length);
  await user.type(length, '5');
  expect(screen.getByText('“5” cannot be used. Enter 15 to 240 minutes.')).toBeVisible();
  await user.type(length, '0');
  expect(world.stored.times['portfolio-review']?.durationMinutes).toBe(50);
});

test('shows where applying stopped, reads again and finishes the rest', async () => {
  const world = new FakeWorld();
  world.stored = seatedSettings;
  world.performFailures = [null, failure('connection')];
  const { user } = showRhythm(world);
  await openPart(user, /^Changes/);
  await user.click(await screen.findByRole('button', { name: 'Apply' }));
  expect(await screen.findByText(/Tandem could not apply every change: the connection broke/)).toBeVisible();
  expect(screen.getByText('3 of 9 changes done')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('6 of 6 changes done')).toBeVisible();
  expect(world.series).toHaveLength(3);
});

test('opens on the meetings at the second visit, and keeps or restores what somebody changed', async () => {
  const world = await worldWithMeetings();
  world.series = world.series.map((series) =>
    series.meeting === 'portfolio-review' ? { ...series, subject: 'Weekly AI' } : series,
  );
  const { user } = showRhythm(world);
  const review = await screen.findByRole('region', { name: 'AI Portfolio Review' });
  expect(within(review).getByText('1 difference')).toBeVisible();
  expect(within(review).getByText('Weekly AI')).toBeVisible();
  await user.click(within(review).getByRole('button', { name: 'Restore Title: AI Portfolio Review' }));
  await user.click(await screen.findByRole('button', { name: 'Apply' }));
  expect(await screen.findByText('1 of 1 change done')).toBeVisible();
  expect(world.series.map(({ subject }) => subject)).toContain('AI Portfolio Review');
});

test('a kept title stays kept at the next visit, until it is taken back', async () => {
  const world = await worldWithMeetings();
  world.series = world.series.map((series) =>
    series.meeting === 'portfolio-review' ? { ...series, subject: 'Weekly AI' } : series,
  );
  const first = showRhythm(world);
  await first.user.click(await screen.findByRole('button', { name: 'Keep Title: Weekly AI' }));
  expect(await screen.findByText('Title. Kept as the calendar says: Weekly AI.')).toBeVisible();
  first.unmount();
  const { user } = showRhythm(world);
  expect(await screen.findByText('Title. Kept as the calendar says: Weekly AI.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Restore/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Take back: Title' }));
  expect(await screen.findByRole('button', { name: 'Keep Title: Weekly AI' })).toBeVisible();
  expect(world.stored?.choices ?? []).toEqual([]);
});

test('a restored title is no decision any more once it is restored', async () => {
  const world = await worldWithMeetings();
  world.series = world.series.map((series) =>
    series.meeting === 'portfolio-review' ? { ...series, subject: 'Weekly AI' } : series,
  );
  const { user } = showRhythm(world);
  await user.click(await screen.findByRole('button', { name: 'Restore Title: AI Portfolio Review' }));
  await waitFor(() => expect(world.stored?.choices).toHaveLength(1));
  await user.click(await screen.findByRole('button', { name: 'Apply' }));
  expect(await screen.findByText('1 of 1 change done')).toBeVisible();
  await waitFor(() => expect(world.stored?.choices ?? []).toEqual([]));
});

test('joins a meeting and opens it in the calendar through the host', async () => {
  const world = await worldWithMeetings();
  const { user } = showRhythm(world);
  await user.click(await screen.findByRole('button', { name: 'Join AI Portfolio Review' }));
  await user.click(screen.getByRole('button', { name: 'Open in calendar: AI Portfolio Review' }));
  expect(world.opened).toEqual([
    'https://teams.example/join/portfolio-review',
    'https://outlook.example/created-portfolio-review',
  ]);
});

test('finds and seats a person by keyboard alone', async () => {
  const { user } = showRhythm(new FakeWorld());
  const picker = await screen.findByRole('combobox', { name: 'CAIO: find a person' });
  act(() => picker.focus());
  await user.keyboard('ada');
  await screen.findByRole('option', { name: /Ada Okafor/ });
  await user.keyboard('{ArrowDown}{Enter}');
  expect(await screen.findByRole('button', { name: 'CAIO: remove Ada Okafor' })).toBeVisible();
});

test('says that a change could not be kept, and keeps it on the screen', async () => {
  const world = new FakeWorld();
  world.saveFailure = failure('service');
  const { user } = showRhythm(world);
  await user.click(await screen.findByRole('radio', { name: /both report to the COO/ }));
  expect(await screen.findByText(/Tandem could not keep your changes/)).toBeVisible();
  expect(screen.getByRole('radio', { name: /both report to the COO/ })).toBeChecked();
});

test.each([/^Seats/, /^Meetings/, /^Times/, /^Agenda/, /^Changes/])('part %s is accessible', async (part) => {
  const world = new FakeWorld();
  world.stored = seatedSettings;
  const { user, container } = showRhythm(world);
  await screen.findByRole('button', { name: /^Seats/ });
  if (part.source === '^Times') {
    await openByHand(user);
    await screen.findAllByRole('table');
  } else if (part.source !== '^Seats') await openPart(user, part);
  const [looked = container] = screen.queryAllByRole('region', { name: 'AI Portfolio Review' });
  expect(await axe(looked)).toHaveNoViolations();
});

test('the meetings as they live are accessible', async () => {
  const { container } = showRhythm(await worldWithMeetings());
  await screen.findByRole('region', { name: 'AI Portfolio Review' });
  expect(await axe(container)).toHaveNoViolations();
});

async function worldWithMeetings(): Promise<FakeWorld> {
  const world = new FakeWorld();
  world.stored = seatedSettings;
  const { user, unmount } = showRhythm(world);
  await openPart(user, /^Changes/);
  await user.click(await screen.findByRole('button', { name: 'Apply' }));
  await screen.findByText('9 of 9 changes done');
  unmount();
  return world;
}
