import { act, screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { Lists } from '../../../../src/application/ports/Lists';
import { WorkspaceLine } from '../../../../src/ui/shell/workspace/WorkspaceLine';
import '../../../../src/ui/shell/workspace/WorkspaceDialog'; // so that no test waits for it to be compiled
import { leadership, ListsInMemory } from '../../../application/listsInMemory';
import { FailureError } from '../../../../src/application/ports/Failure';
import { newEntry } from '../../../../src/domain/workspace/recordRows';
import { failure, FakeWorld, seatedSettings } from '../../rhythm/fakeServices';
import { showScreen } from '../../shared/showScreen';
import { madeLists, workspaceWith } from '../../shared/workspaceWith';

expect.extend(toHaveNoViolations);

/** The line on a device where the seats were filled; `isNew` is one on which nothing was begun. */
function show(lists: Lists | null, { isNew = false } = {}) {
  const shared = workspaceWith(isNew ? {} : { settings: seatedSettings }, lists);
  const screenAround = (
    <div id="screen">
      <h1 tabIndex={-1}>The screen</h1>
      <WorkspaceLine />
    </div>
  );
  const shown = showScreen(screenAround, { ...new FakeWorld().services(), shared });
  return { shared, ...shown };
}

test('connects, shows what will be made, makes it, and says where it is shared', async () => {
  const lists = new ListsInMemory();
  const { user, shared } = show(lists.as('Ada', { consented: false }).lists);
  expect(
    await screen.findByText('On this device only. Connecting reads your team’s lists, and changes nothing.'),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Connect to share it with your team' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Set up the shared workspace' }));
  await user.click(await dialog.findByRole('button', { name: 'Lists and columns' }));
  expect(dialog.getAllByText(/^Make the list/).length).toBeGreaterThan(0);
  expect(dialog.getByText(/kept in AI leadership, in Microsoft Lists/)).toBeVisible();
  expect(lists.lists.size).toBe(0);
  await user.click(dialog.getByRole('button', { name: 'Set up' }));
  expect(await dialog.findByText('Your team shares it now')).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Close' }));
  expect(await screen.findByText('Shared in AI leadership')).toBeVisible();
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  expect(shared.state().content?.settings.organization.seats.CIO?.name).toBe('Ben Ruiz');
});

test('says where making it stopped, and goes on from there', async () => {
  const { lists } = new ListsInMemory().as('Ada');
  const broken: Lists['provision'] = async function* (place, steps) {
    for await (const step of lists.provision(place, steps.slice(0, 1))) yield step;
    throw new FailureError(failure('service'));
  };
  const provision = jest
    .fn((...asked: Parameters<Lists['provision']>) => lists.provision(...asked))
    .mockImplementationOnce(broken);
  const { user } = show({ ...lists, provision });
  await user.click(await screen.findByRole('button', { name: 'Set up the shared workspace' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Set up the shared workspace' }));
  await user.click(await dialog.findByRole('button', { name: 'Set up' }));
  expect(await dialog.findByText('Stopped')).toBeVisible();
  expect(dialog.getByText(/^1 of \d+ done$/)).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Try again' }));
  expect(await dialog.findByText('Your team shares it now')).toBeVisible();
  expect(dialog.queryByRole('button', { name: 'Try again' })).toBeNull();
});

test('says before it is made how much of this device goes along, the record too', async () => {
  const { user, shared } = show(new ListsInMemory().as('Ada').lists);
  await screen.findByText('Nothing is shared in AI leadership yet.');
  const entry = {
    ...newEntry('', '2026-11-23'),
    ...{ kind: 'action' as const, title: 'Act', status: 'open' as const },
  };
  await act(async () => {
    await shared.saveEntry({ ...entry, id: 'one' });
    await shared.saveEntry({ ...entry, id: 'two' });
  });
  await user.click(screen.getByRole('button', { name: 'Set up the shared workspace' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Set up the shared workspace' }));
  expect(await dialog.findByText('12 decisions, 4 seats, 2 entries of the record')).toBeVisible();
  expect(dialog.getByText(/Everybody who can open the team’s site can see them/)).toBeVisible();
  expect(dialog.queryByText('Add 2 entries of the record')).toBeNull();
  await user.click(dialog.getByRole('button', { name: 'Lists and columns' }));
  expect(dialog.getByText('Add 2 entries of the record')).toBeVisible();
  expect(dialog.getByText('Add 12 decisions')).toBeVisible();
  expect(dialog.getByText('Add 4 seats')).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Set up' }));
  await dialog.findByText('Your team shares it now');
  await act(() => shared.loadRecord());
  expect(shared.state().record.entries).toHaveLength(2);
});

test('says why connecting failed, and lets the person try again', async () => {
  const { user } = show(new ListsInMemory().as('Ada', { consented: false, declines: true }).lists);
  await user.click(await screen.findByRole('button', { name: 'Connect to share it with your team' }));
  expect(
    await screen.findByText(/Tandem could not open the shared workspace: it is not allowed yet/),
  ).toBeVisible();
  expect(screen.getByRole('button', { name: 'Connect to share it with your team' })).toBeEnabled();
});

test('tells a reader that they can read', async () => {
  const lists = await madeLists();
  show(lists.as('Rita', { right: 'read' }).lists);
  expect(await screen.findByText('Shared in AI leadership. You can read this workspace.')).toBeVisible();
});

test('outside of a channel, lets the person choose a team', async () => {
  const lists = await madeLists();
  const { user } = show(lists.as('Ada', { site: null }).lists, { isNew: true });
  await user.click(await screen.findByRole('button', { name: 'Choose a team to share it with' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Choose a team to share it with' }));
  await user.click(await dialog.findByRole('radio', { name: leadership.title }));
  await user.click(dialog.getByRole('button', { name: 'Connect' }));
  expect(await screen.findByText('Shared in AI leadership')).toBeVisible();
});

test('outside of a channel, says what the teams are read for before Microsoft asks', async () => {
  const lists = await madeLists();
  const reached = lists.as('Ada', { site: null }).lists;
  const sites: typeof reached.sites = (interaction) =>
    interaction === 'silent'
      ? Promise.reject(new FailureError(failure('consent')))
      : reached.sites(interaction);
  const { user } = show({ ...reached, sites }, { isNew: true });
  await user.click(await screen.findByRole('button', { name: 'Choose a team to share it with' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Choose a team to share it with' }));
  expect(await dialog.findByText(/asks once for the right to read the names of your teams/)).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Show my teams' }));
  await user.click(await dialog.findByRole('radio', { name: leadership.title }));
  await user.click(dialog.getByRole('button', { name: 'Connect' }));
  expect(await screen.findByText('Shared in AI leadership')).toBeVisible();
});

test('offline, says as of when and that changes cannot be saved', async () => {
  const lists = await madeLists();
  const { user: network, lists: reached } = lists.as('Ada');
  const { shared } = show(reached, { isNew: true });
  await screen.findByText('Shared in AI leadership');
  network.isOnline = false;
  await act(() => shared.open());
  expect(await screen.findByText(/^As of .*; you are offline, changes cannot be saved\.$/)).toBeVisible();
});

test('shows mine beside theirs where both changed the same, and keeps what is chosen', async () => {
  const lists = await madeLists();
  const { user, shared } = show(lists.as('Ada').lists, { isNew: true });
  await screen.findByText('Shared in AI leadership');
  const theirs = workspaceWith({}, lists.as('Ben').lists);
  await waitFor(() => expect(theirs.state().status.kind).toBe('shared'));
  const decision = 'tool-and-vendor-selection';
  await act(async () => {
    await theirs.edit([{ kind: 'setLetter', decision, role: 'COO', letter: 'I' }]);
    await shared.edit([{ kind: 'setLetter', decision, role: 'COO', letter: 'R' }]);
  });
  await user.click(await screen.findByRole('button', { name: 'Choose for 1 change' }));
  const dialog = await screen.findByRole('dialog', { name: 'Somebody changed the same thing' });
  const row = within(dialog).getByRole('row', { name: /COO/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['R', 'I']);
  expect(within(dialog).getByText(/^Ben changed it on/)).toBeVisible();
  expect(await axe(dialog)).toHaveNoViolations();
  await act(async () => {
    await theirs.edit([{ kind: 'setLetter', decision, role: 'COO', letter: 'A' }]);
    await shared.open();
  });
  expect(within(row).getAllByRole('cell')[1]).toHaveTextContent('A');
  await user.click(within(dialog).getByRole('button', { name: /^Keep yours/ }));
  expect(await within(dialog).findByText('Everything is settled.')).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Close' }));
  expect(await screen.findByText('Shared in AI leadership')).toBeVisible();
});
