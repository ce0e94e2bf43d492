import { screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { FailureError } from '../../../src/application/ports/Failure';
import { newEntry } from '../../../src/domain/workspace/recordRows';
import type { RecordEntry } from '../../../src/domain/workspace/types';
import { recordReport } from '../../../src/ui/record/recordReport';
import { RecordScreen } from '../../../src/ui/record/RecordScreen';
import '../../../src/ui/shared/exchange/FileMenu'; // so that no test waits for it to be compiled
import { FakeWorld, ada, failure, seatedSettings } from '../rhythm/fakeServices';
import { showScreen } from '../shared/showScreen';
import { workspaceWith } from '../shared/workspaceWith';

expect.extend(toHaveNoViolations);

beforeEach(() => {
  history.replaceState(null, '', '/');
  window.scrollTo = () => {};
  // Nothing is laid out here: each row is as high as most are.
  jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(72);
});

const entry = (id: string, changes: Partial<RecordEntry> = {}): RecordEntry => ({
  ...newEntry(id, '2026-11-16'),
  title: `Entry ${id}`,
  status: 'open',
  ...changes,
});

async function show(entries: readonly RecordEntry[] = []) {
  const shared = workspaceWith({ settings: seatedSettings });
  for (const one of entries) await shared.saveEntry(one);
  const shown = showScreen(<RecordScreen />, { ...new FakeWorld().services(), shared });
  await screen.findByRole('button', { name: 'Add an entry' });
  return { shared, ...shown };
}

// What is behind a dialog stays hidden for a moment after it closed, which jsdom does not let pass.
const list = () => screen.getByRole('list', { name: 'Record' });
const titles = () =>
  within(list())
    .getAllByRole('listitem')
    .map((item) => item.textContent);

const three = [
  entry('1', {
    title: 'Buy the model gateway',
    decision: 'tool-and-vendor-selection',
    meeting: 'governance-council',
  }),
  entry('2', { kind: 'action', title: 'Write the policy', owner: ada, due: '2026-11-20', on: '2026-11-18' }),
  entry('3', { kind: 'escalation', title: 'Two owners of the data lake', on: '2026-11-17', status: 'done' }),
];

test('an empty record says what to do next', async () => {
  await show();
  expect(screen.getByText(/Nothing is recorded yet\. Add what the last meeting decided/)).toBeVisible();
});

test('shows the newest first, with owner, due date and what is overdue in words', async () => {
  await show(three);
  await waitFor(() => expect(titles()).toHaveLength(3));
  expect(titles()[0]).toMatch(/Action: Write the policy.*Ada Okafor.*Overdue since Nov 20, 2026/);
  expect(titles()[1]).toMatch(/Escalation: Two owners.*Settled/);
  expect(titles()[2]).toMatch(/3 AI tool and vendor selection · AI Governance Council/);
});

test('leads from an entry to its decision', async () => {
  const { user } = await show(three);
  await user.click(await screen.findByRole('button', { name: '3 AI tool and vendor selection' }));
  expect(location.hash).toBe('#raci/tool-and-vendor-selection');
});

test('filters by kind and by what is open, searches, and shows all again', async () => {
  const { user } = await show(three);
  await user.click(screen.getByRole('radio', { name: 'Escalations' }));
  expect(await screen.findByText('1 of 3 entries')).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'Open only' }));
  await user.click(await screen.findByRole('button', { name: 'Show the whole record' }));
  await user.type(screen.getByRole('searchbox', { name: 'Find in the record' }), 'ökafor');
  await waitFor(() => expect(titles()).toHaveLength(1));
  expect(titles()[0]).toMatch(/Write the policy/);
});

test('adds an entry from the keyboard, after saying what is missing', async () => {
  const { user, shared } = await show();
  screen.getByRole('button', { name: 'Add an entry' }).focus();
  await user.keyboard('{Enter}');
  const dialog = within(await screen.findByRole('dialog', { name: 'Add an entry' }));
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(dialog.getByText('The title is empty. Say in one line what it is about.')).toBeVisible();
  await user.type(dialog.getByRole('textbox', { name: /^What was decided/ }), 'Stop the pilot');
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Decided at' }), 'AI Portfolio Review');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await screen.findByRole('list', { name: 'Record' });
  expect(titles()[0]).toMatch(/Decision: Stop the pilot.*AI Portfolio Review/);
  expect(shared.state().record.entries).toMatchObject([
    { title: 'Stop the pilot', meeting: 'portfolio-review' },
  ]);
});

test('finds an owner by name', async () => {
  const { user, shared } = await show();
  await user.click(screen.getByRole('button', { name: 'Add an entry' }));
  await user.type(await screen.findByRole('textbox', { name: /^What was decided/ }), 'Train the board');
  await user.type(screen.getByRole('combobox', { name: 'Decided by: find a person' }), 'gra');
  await user.click(await screen.findByRole('option', { name: /Grace Liu/ }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(shared.state().record.entries[0]?.owner?.name).toBe('Grace Liu'));
});

test('marks an entry done, and changes one', async () => {
  const { user, shared } = await show(three);
  await user.click(await screen.findByRole('button', { name: 'Mark “Write the policy” done' }));
  await waitFor(() =>
    expect(shared.state().record.entries.find(({ id }) => id === '2')?.status).toBe('done'),
  );
  await user.click(screen.getByRole('button', { name: 'Change “Write the policy”' }));
  const title = await screen.findByRole('textbox', { name: /^What has to be done/ });
  expect(title).toHaveValue('Write the policy');
  await user.type(title, ' by March{Escape}');
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Change “Write the policy”' })).toHaveFocus(),
  );
  expect(titles()[0]).toMatch(/Write the policy/);
});

test('keeps what was typed when it could not be kept, and says why', async () => {
  const { user, shared } = await show();
  jest.spyOn(shared, 'saveEntry').mockRejectedValueOnce(new FailureError(failure('forbidden')));
  await user.click(screen.getByRole('button', { name: 'Add an entry' }));
  await user.type(await screen.findByRole('textbox', { name: /^What was decided/ }), 'Stop the pilot');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/Tandem could not keep the entry/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: /^What was decided/ })).toHaveValue('Stop the pilot');
});

test('each kind has its own fields, filled in from the matrix until a person says otherwise', async () => {
  const { user, shared } = await show();
  await user.click(screen.getByRole('button', { name: 'Add an entry' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Add an entry' }));
  expect(dialog.queryByLabelText('Due')).toBeNull();
  await user.selectOptions(dialog.getByRole('combobox', { name: 'About decision' }), 'budget-allocation');
  expect(dialog.getByRole('group', { name: 'Decided by' })).toHaveTextContent('Grace Liu');
  expect(dialog.getByRole('combobox', { name: 'Decided at' })).toHaveValue('governance-council');
  await user.click(dialog.getByRole('radio', { name: 'Action' }));
  expect(dialog.getByRole('group', { name: 'Owner' })).toHaveTextContent('Ada Okafor');
  await user.click(dialog.getByRole('radio', { name: 'Escalation' }));
  await user.selectOptions(
    dialog.getByRole('combobox', { name: 'About decision' }),
    'engineering-team-tooling',
  );
  expect(dialog.getByRole('group', { name: 'Goes to' })).toHaveTextContent('Grace Liu');
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Came up at' }), 'readiness-sync');
  await user.selectOptions(dialog.getByRole('combobox', { name: 'About decision' }), 'budget-allocation');
  expect(dialog.getByRole('combobox', { name: 'Came up at' })).toHaveValue('readiness-sync');
  await user.type(dialog.getByRole('textbox', { name: /^What could not be settled/ }), 'Two budgets');
  await user.type(dialog.getByLabelText('Answer by'), '2026-11-01');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(dialog.getByText('Nov 1, 2026 is before Nov 23, 2026. Enter a later day.')).toBeVisible();
  await user.clear(dialog.getByLabelText('Answer by'));
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(shared.state().record.entries).toMatchObject([{ kind: 'escalation', status: 'open' }]),
  );
});

test('a decision that was taken is not open, and nobody has to own it', async () => {
  const { user } = await show([entry('1', { title: 'Stop the pilot' }), three[1]!]);
  await waitFor(() => expect(titles()).toHaveLength(2));
  expect(titles()[1]).toMatch(/Taken$/);
  expect(titles()[1]).not.toMatch(/Open|Nobody owns it/);
  expect(screen.queryByRole('button', { name: 'Mark “Stop the pilot” done' })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'Open only' }));
  await waitFor(() => expect(titles()).toHaveLength(1));
});

test('an action of the past can be entered, as done, and opened again; each can be taken back', async () => {
  const { user, shared } = await show();
  await user.click(screen.getByRole('button', { name: 'Add an entry' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Add an entry' }));
  await user.click(dialog.getByRole('radio', { name: 'Action' }));
  await user.type(dialog.getByRole('textbox', { name: /^What has to be done/ }), 'Sign it');
  await user.type(dialog.getByLabelText('Due'), '2026-10-01');
  await user.click(dialog.getByRole('checkbox', { name: 'It is done already' }));
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(shared.state().record.entries).toMatchObject([{ status: 'done', due: '2026-10-01' }]),
  );
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.click(await screen.findByRole('button', { name: 'Reopen “Sign it”' }));
  expect(await screen.findByText('“Sign it” is open again.')).toBeVisible();
  expect(shared.state().record.entries).toMatchObject([{ status: 'open' }]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(shared.state().record.entries).toMatchObject([{ status: 'done' }]));
});

test('a decision has a day to be looked at again: in the form, in its row and in the report', async () => {
  const { user, shared } = await show();
  await user.click(screen.getByRole('button', { name: 'Add an entry' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Add an entry' }));
  await user.type(dialog.getByRole('textbox', { name: /^What was decided/ }), 'Stop the pilot');
  await user.type(dialog.getByLabelText('Review by'), '2026-11-01');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(dialog.getByText('Nov 1, 2026 is before Nov 23, 2026. Enter a later day.')).toBeVisible();
  await user.clear(dialog.getByLabelText('Review by'));
  await user.type(dialog.getByLabelText('Review by'), '2027-02-01');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await screen.findByRole('list', { name: 'Record' });
  expect(titles()[0]).toMatch(/Decision: Stop the pilot.*Review by Feb 1, 2027/);
  const { entries } = shared.state().record;
  expect(entries).toMatchObject([{ reviewBy: '2027-02-01' }]);
  const [table] = recordReport(entries, {
    ...{ today: '2026-11-23', locale: 'en-US' },
    titlesOf: () => ({ decisionTitle: null, meetingTitle: null }),
  }).tables;
  const at = table!.columns.findIndex(({ heading }) => heading === 'Review by');
  expect(table!.rows[0]?.[at]).toBe('Feb 1, 2027');
  expect(table!.columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

test('what is no decision has no day to be looked at again, also where it was one', async () => {
  const { user, shared } = await show([entry('1', { title: 'Stop the pilot', reviewBy: '2027-02-01' })]);
  await user.click(await screen.findByRole('button', { name: 'Change “Stop the pilot”' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Change the entry' }));
  expect(dialog.getByLabelText('Review by')).toHaveValue('2027-02-01');
  await user.click(dialog.getByRole('radio', { name: 'Action' }));
  expect(dialog.queryByLabelText('Review by')).toBeNull();
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(shared.state().record.entries).toMatchObject([{ kind: 'action', reviewBy: null }]),
  );
});

test('a record of thousands puts only what is near the window on the page', async () => {
  const many = Array.from({ length: 300 }, (_, index) => entry(String(index)));
  jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(80);
  await show(many);
  expect(await screen.findByText('300 entries')).toBeVisible();
  await within(list()).findAllByRole('listitem');
  expect(titles().length).toBeLessThan(60);
  expect(within(list()).getAllByRole('listitem')[0]).toHaveAttribute('aria-setsize', '300');
});

test('is accessible, with and without the dialog', async () => {
  const { container, user } = await show(three);
  await waitFor(() => expect(titles()).toHaveLength(3));
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: 'Add an entry' }));
  expect(await axe(await screen.findByRole('dialog'))).toHaveNoViolations();
});

test('what could not be saved is there again when it is tried again, and gone when it is cancelled then', async () => {
  const { user, shared } = await show();
  jest.spyOn(shared, 'saveEntry').mockRejectedValueOnce(new FailureError(failure('invalid')));
  await user.click(screen.getByRole('button', { name: 'Add an entry' }));
  await user.type(screen.getByRole('textbox', { name: /What was decided/ }), 'Buy the gateway');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/could not keep the entry/);
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await user.click(await screen.findByRole('button', { name: 'Try again', hidden: true }));
  expect(await screen.findByRole('textbox', { name: /What was decided/ })).toHaveValue('Buy the gateway');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Try again', hidden: true })).toBeNull());
});
