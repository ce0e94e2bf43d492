import { screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { WorkspaceContent } from '../../../src/domain/workspace/types';
import { ModelScreen } from '../../../src/ui/model/ModelScreen';
import '../../../src/ui/shared/exchange/FileMenu'; // so that no test waits for it to be compiled
import { FakeWorld, seatedSettings } from '../rhythm/fakeServices';
import { showScreen } from '../shared/showScreen';
import { workspaceWith } from '../shared/workspaceWith';

expect.extend(toHaveNoViolations);

beforeEach(() => history.replaceState(null, '', '/'));

async function show(content: Partial<WorkspaceContent> = {}, world = new FakeWorld()) {
  const shared = workspaceWith({ settings: seatedSettings, ...content });
  const shown = showScreen(<ModelScreen />, { ...world.services(), shared });
  await screen.findByRole('table', { name: /point by point/ });
  return { shared, ...shown };
}

const card = (title: string) => screen.getByRole('region', { name: title });
const first = 'The CAIO reports to the CEO';

const thirdModel: Partial<WorkspaceContent> = {
  settings: { ...seatedSettings, organization: { ...seatedSettings.organization, model: 'cio-owns-ai' } },
};

test('draws the three models with the people of the organization, and says them in words', async () => {
  await show();
  expect(within(card(first)).getByRole('img')).toHaveAccessibleName(
    'CEO, vacant. CAIO, Ada Okafor, reports to the CEO. COO, Grace Liu, reports to the CEO. CIO, Ben Ruiz, reports to the COO.',
  );
  expect(within(card('The CAIO and the CIO both report to the COO')).getByText('In use')).toBeVisible();
});

test('compares them point by point', async () => {
  await show();
  const row = screen.getByRole('row', { name: /^Who settles disputes/ });
  expect(row).toHaveTextContent(/CEO.*Grace Liu/);
});

test('shows what follows, asks for a reason, and keeps who chose it and when', async () => {
  const { user, shared } = await show();
  expect(screen.getByText(/Nobody has chosen the model on purpose yet/)).toBeVisible();
  await user.click(within(card(first)).getByRole('button', { name: 'Choose this model' }));
  const dialog = within(await screen.findByRole('dialog', { name: `Choose: ${first}` }));
  const escalation = within(dialog.getByRole('table', { name: 'Who settles disputes' }));
  expect(escalation.getByRole('row', { name: /Escalation path/ })).toHaveTextContent(/Grace Liu.*CEO/);
  await user.click(dialog.getByRole('button', { name: 'Choose this model' }));
  expect(dialog.getByText('The reason is empty. Say why this model.')).toBeVisible();
  await user.type(dialog.getByRole('textbox', { name: /Chosen because/ }), 'AI sets us apart');
  await user.click(dialog.getByRole('button', { name: 'Choose this model' }));
  expect(await screen.findByText('Chosen by Ada Okafor on Nov 23, 2026: AI sets us apart')).toBeVisible();
  expect(shared.state().content?.settings.organization.model).toBe('caio-reports-to-ceo');
  await user.click(await screen.findByRole('button', { name: 'Review the invitations' }));
  expect(location.hash).toBe('#rhythm');
});

test('changes nothing when the choice is cancelled with Escape', async () => {
  const { user, shared } = await show();
  await user.click(within(card(first)).getByRole('button', { name: 'Choose this model' }));
  await screen.findByRole('dialog');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(shared.state().content?.settings.organization.model).toBe('both-report-to-coo');
});

test('reads the calendar only when asked, and says that nothing stands in it', async () => {
  const world = new FakeWorld();
  const { user } = await show({}, world);
  await user.click(within(card(first)).getByRole('button', { name: 'Choose this model' }));
  await user.click(await screen.findByRole('button', { name: 'See which invitations change' }));
  expect(await screen.findByText(/not in your calendar yet/)).toBeVisible();
});

test('notes a sign with a figure, and says that it shows', async () => {
  const { user } = await show(thirdModel);
  const title = 'More than three business units run AI initiatives at once';
  await user.click(screen.getByRole('button', { name: `Note what is known: ${title}` }));
  await user.type(screen.getByRole('textbox', { name: /^Business units/ }), 'five');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText(/“five” is not a whole number/)).toBeVisible();
  await user.clear(screen.getByRole('textbox', { name: /^Business units/ }));
  await user.type(screen.getByRole('textbox', { name: /^Business units/ }), '5');
  await user.type(screen.getByRole('textbox', { name: 'How do you know?' }), 'Portfolio review');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/It shows\. 5 business units run AI initiatives/)).toBeVisible();
  expect(screen.getByText(/Portfolio review · Ada Okafor, Nov 23, 2026/)).toBeVisible();
});

test('notes that the board has not asked', async () => {
  const { user } = await show(thirdModel);
  const title = 'The board asks for AI accountability apart from IT reporting';
  await user.click(screen.getByRole('button', { name: `Note what is known: ${title}` }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/It does not show\. The board has not asked/)).toBeVisible();
});

test('shows no signs under a model that does not expire', async () => {
  await show();
  expect(screen.queryByRole('heading', { name: 'Signs that it is time to move on' })).toBeNull();
});

test('is accessible, with and without the choice', async () => {
  const { container, user } = await show(thirdModel);
  expect(await axe(container)).toHaveNoViolations();
  await user.click(within(card(first)).getByRole('button', { name: 'Choose this model' }));
  expect(await axe(await screen.findByRole('dialog'))).toHaveNoViolations();
});
