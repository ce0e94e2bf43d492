import { screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { WorkspaceContent } from '../../../src/domain/workspace/types';
import { ChartersScreen } from '../../../src/ui/charters/ChartersScreen';
import '../../../src/ui/shared/exchange/FileMenu'; // so that no test waits for it to be compiled
import { FakeWorld, seatedSettings } from '../rhythm/fakeServices';
import { showScreen } from '../shared/showScreen';
import { madeLists, workspaceWith } from '../shared/workspaceWith';

expect.extend(toHaveNoViolations);

beforeEach(() => history.replaceState(null, '', '/'));

async function show(content: Partial<WorkspaceContent> = {}) {
  const shared = workspaceWith({ settings: seatedSettings, ...content });
  const shown = showScreen(<ChartersScreen />, { ...new FakeWorld().services(), shared });
  await screen.findByRole('region', { name: /^The road/ });
  return { shared, ...shown };
}

const road = () => screen.getByRole('region', { name: /^The road/ });
const drive = () => screen.getByRole('region', { name: /^The drive/ });

test('shows both charters with the people who hold them', async () => {
  await show();
  expect(within(road()).getByText('Ben Ruiz')).toBeVisible();
  expect(within(road()).getAllByRole('listitem')).toHaveLength(6);
  expect(within(drive()).getByText('Ada Okafor')).toBeVisible();
  expect(within(drive()).getAllByRole('listitem')).toHaveLength(8);
});

test('says that the CIO owns the CAIO’s charter where there is no CAIO', async () => {
  const organization = { ...seatedSettings.organization, model: 'cio-owns-ai' as const };
  await show({ settings: { ...seatedSettings, organization } });
  expect(within(drive()).getByText(/Without a CAIO, the CIO owns this too/)).toBeVisible();
  expect(within(drive()).getByText('Ben Ruiz')).toBeVisible();
});

test('marks the line whose decision somebody else answers for', async () => {
  await show();
  const line = within(drive()).getByText('Regulatory compliance for AI').closest('li')!;
  expect(line).toHaveTextContent(/the CEO is accountable for decision 7/);
});

test('answers “who owns …?” from charters and decisions together, and opens the decision', async () => {
  const { user } = await show();
  await user.type(screen.getByRole('searchbox', { name: 'Who owns …?' }), 'who owns vendors?');
  const answers = within(await screen.findByRole('list', { name: 'Who owns it' }));
  expect(answers.getByText('Charter: Technology vendor management')).toBeVisible();
  await user.click(answers.getByRole('button', { name: '3 AI tool and vendor selection' }));
  expect(location.hash).toBe('#raci/tool-and-vendor-selection');
});

test('says that nobody owns what no charter and no decision names', async () => {
  const { user } = await show();
  await user.type(screen.getByRole('searchbox', { name: 'Who owns …?' }), 'zeppelin');
  expect(await screen.findByText(/No charter and no decision says “zeppelin”/)).toBeVisible();
});

test('keeps own words beside the playbook’s, from the keyboard, and takes them back', async () => {
  const { user, shared } = await show();
  within(road()).getByRole('button', { name: 'Reword “Enterprise system stability”' }).focus();
  await user.keyboard('{Enter}');
  await user.clear(screen.getByRole('textbox', { name: /^In your words/ }));
  await user.keyboard('Uptime of the core systems{Enter}');
  expect(await within(road()).findByText('Uptime of the core systems')).toBeVisible();
  expect(within(road()).getByText('Playbook: Enterprise system stability')).toBeVisible();
  await user.click(within(road()).getByRole('button', { name: /^Use the playbook’s words again/ }));
  expect(await within(road()).findByText('Enterprise system stability')).toBeVisible();
  await waitFor(() => expect(shared.state().content?.charters).toEqual([]));
});

test('Escape leaves a line as it was', async () => {
  const { user } = await show();
  await user.click(within(road()).getByRole('button', { name: 'Reword “Enterprise system stability”' }));
  await user.keyboard(' and more{Escape}');
  expect(within(road()).getByText('Enterprise system stability')).toBeVisible();
});

test('adds a line of the organization’s own, and removes it', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: 'Add a line to the CAIO’s charter' }));
  await user.keyboard('AI partnerships with universities{Enter}');
  expect(await within(drive()).findByText('AI partnerships with universities')).toBeVisible();
  await user.click(
    within(drive()).getByRole('button', { name: 'Remove “AI partnerships with universities”' }),
  );
  await waitFor(() => expect(within(drive()).getAllByRole('listitem')).toHaveLength(8));
});

test('refuses a line that is too long, and says how long it may be', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: 'Add a line to the CAIO’s charter' }));
  await user.click(screen.getByRole('textbox', { name: /What else the CAIO owns/ }));
  await user.paste('x'.repeat(121));
  await user.keyboard('{Enter}');
  expect(screen.getByText('The line has 121 characters. Use at most 120.')).toBeVisible();
});

test('offers a reader nothing to edit', async () => {
  const lists = await madeLists();
  const shared = workspaceWith({}, lists.as('Rita', { right: 'read' }).lists);
  showScreen(<ChartersScreen />, { ...new FakeWorld().services(), shared });
  await waitFor(() => expect(shared.state().status).toMatchObject({ kind: 'shared', canEdit: false }));
  await screen.findByRole('region', { name: /^The road/ });
  expect(screen.queryByRole('button', { name: /Reword|Add a line/ })).toBeNull();
});

test('is accessible', async () => {
  const { container } = await show();
  expect(await axe(container)).toHaveNoViolations();
});
