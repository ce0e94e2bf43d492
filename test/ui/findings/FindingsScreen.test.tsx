import '../../../src/ui/shared/exchange/FileMenu';
import { screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { WorkspaceContent } from '../../../src/domain/workspace/types';
import { findingsOf } from '../../../src/domain/findings/findingsOf';
import { emptyContent } from '../../../src/domain/workspace/emptyContent';
import { FindingsScreen } from '../../../src/ui/findings/FindingsScreen';
import { meetingOf } from '../../../src/domain/rhythm/meetings';
import { describeFinding } from '../../../src/ui/shared/findings/describeFinding';
import { FakeWorld, failure, seatedSettings } from '../rhythm/fakeServices';
import { showScreen } from '../shared/showScreen';
import { workspaceWith } from '../shared/workspaceWith';
// so that no test waits for it to be compiled

expect.extend(toHaveNoViolations);

beforeEach(() => history.replaceState(null, '', '/'));

const content: WorkspaceContent = { ...emptyContent, settings: seatedSettings };

async function show(changes: Partial<WorkspaceContent> = {}, world = new FakeWorld()) {
  const shared = workspaceWith({ ...content, ...changes });
  const shown = showScreen(<FindingsScreen />, { ...world.services(), shared });
  await screen.findByRole('list', { name: 'Findings' });
  return { shared, ...shown };
}

const groups = () =>
  within(screen.getByRole('list', { name: 'Findings' }))
    .queryAllByRole('listitem')
    .filter((item) => item.parentElement?.getAttribute('aria-label') === 'Findings');
const items = () => groups().flatMap((group) => within(group).queryAllByRole('listitem'));
const groupOf = (fact: RegExp) => groups().find((group) => fact.test(group.textContent))!;
const itemOf = (fact: RegExp) => items().find((item) => fact.test(item.textContent))!;

test('lists every finding, the weightiest first, with its why', async () => {
  await show();
  const expected = findingsOf(content);
  expect(items()).toHaveLength(expected.length);
  expect(items()[0]).toHaveTextContent(describeFinding(expected[0]!, (id) => meetingOf(id).title));
  expect(screen.getByText(/findings, the weightiest first; 1 holds decisions up/)).toBeVisible();
  expect(itemOf(/CEO’s seat is vacant/)).toHaveTextContent(/^Holds decisions up: /);
  expect(itemOf(/only news in|on no agenda/)).toHaveTextContent(/^Weakens decisions: /);
  expect(itemOf(/CEO’s seat is vacant/)).toHaveTextContent(/Nobody answers for 2 decisions/);
});

test('leads to the seats for a vacancy, and to the decision for what is about one', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: '8 Engineering team AI tooling' }));
  expect(location.hash).toMatch(/^#raci\//);
  await user.click(within(groupOf(/CEO’s seat is vacant/)).getByRole('button', { name: /^Fill the seat/ }));
  expect(location.hash).toBe('#rhythm');
});

test('shows who would be in the meetings before a remedy changes it, and undoes it', async () => {
  const { user, shared } = await show();
  const before = items().length;
  await user.click(
    within(groupOf(/AI regulatory compliance, is only news/)).getByRole('button', {
      name: 'Take it at the AI Governance Council',
    }),
  );
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByRole('table', { name: 'Who is in the meetings' })).toBeVisible();
  expect(shared.state().content?.settings.organization.placed ?? []).toEqual([]);
  const [go] = within(dialog).getAllByRole('button');
  await user.click(go!);
  await waitFor(() => expect(items().length).toBeLessThan(before));
  expect(
    screen.getByText(
      /^Done for decision 7 AI regulatory compliance: Take it at the AI Governance Council\.$/,
    ),
  ).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(items()).toHaveLength(before));
});

test('accepts a finding with reason, name and date, from the keyboard, and withdraws it', async () => {
  const { user } = await show();
  const before = items().length;
  within(itemOf(/CEO’s seat is vacant/))
    .getByRole('button', { name: /^Accept because/ })
    .focus();
  await user.keyboard('{Enter}');
  await user.keyboard('we hire until March');
  // Nothing is laid out here, so that a menu on the page leads Tab astray; the browser test presses it.
  screen.getByRole('button', { name: 'Accept' }).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(items()).toHaveLength(before - 1));
  await user.click(screen.getByRole('button', { name: '1 accepted' }));
  expect(screen.getByText('Accepted because we hire until March · Ada Okafor, Nov 23, 2026')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Withdraw the acceptance/ }));
  await waitFor(() => expect(items()).toHaveLength(before));
});

test('offers one choice where remedies exclude each other', async () => {
  const { user, shared } = await show();
  const group = within(groupOf(/AI model governance and ethics policy, has nobody responsible/));
  const choice = group.getByRole('radio', { name: 'Make the COO responsible' });
  await user.click(choice);
  await user.click(group.getByRole('button', { name: 'Do this: Make the COO responsible' }));
  const dialog = screen.queryByRole('dialog');
  if (dialog !== null) await user.click(within(dialog).getAllByRole('button')[0]!);
  await waitFor(() =>
    expect(
      shared.state().content?.settings.organization.matrix?.find(({ number }) => number === 6)?.letters.COO,
    ).toBe('R'),
  );
});

test('asks for the reason', async () => {
  const { user } = await show();
  await user.click(within(itemOf(/CEO’s seat is vacant/)).getByRole('button', { name: /^Accept because/ }));
  await user.click(screen.getByRole('button', { name: 'Accept' }));
  expect(screen.getByText('The reason is empty. Say why it may stay as it is.')).toBeVisible();
});

test('finds accounts that are gone once somebody asks', async () => {
  const world = new FakeWorld();
  world.accounts = [{ person: 'ben', state: 'gone' }];
  const { user } = await show({}, world);
  expect(itemOf(/Ben Ruiz \(CIO\)/)).toBeUndefined();
  const sentence = /the right to read the names in your organization.*changes nothing\. Without it/;
  expect(screen.getByText(sentence)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Check the accounts too' }));
  await waitFor(() => expect(itemOf(/Ben Ruiz \(CIO\)/)).toBeDefined());
  expect(screen.getByText(/^Accounts checked at/)).toBeVisible();
  expect(screen.queryByText(sentence)).toBeNull();
});

test('tells why the calendar could not be read', async () => {
  const world = new FakeWorld();
  world.readFailure = failure('consent');
  const { user } = await show({}, world);
  expect(screen.getByText(/the right to read your calendar.*changes nothing\. Without it/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Check the calendar too' }));
  expect(await screen.findByText(/Tandem could not read your calendar/)).toBeVisible();
});

test('zero findings are a quiet success', async () => {
  const accepted = findingsOf(content).map(({ key }) => ({
    key,
    because: 'fine',
    by: 'Ada',
    on: '2026-11-20',
  }));
  await show({ accepted });
  expect(screen.getByText('Charters, matrix, model, rhythm and people agree.')).toBeVisible();
});

test('is accessible', async () => {
  const { container } = await show();
  expect(await axe(container)).toHaveNoViolations();
});
