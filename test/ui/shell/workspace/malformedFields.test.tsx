import { screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { WorkspaceLine } from '../../../../src/ui/shell/workspace/WorkspaceLine';
import '../../../../src/ui/shell/workspace/WorkspaceDialog'; // so that no test waits for it to be compiled
import { FakeWorld } from '../../rhythm/fakeServices';
import { showScreen } from '../../shared/showScreen';
import { madeLists, workspaceWith } from '../../shared/workspaceWith';

expect.extend(toHaveNoViolations);

/** Lists in which somebody wrote what nobody can read. */
async function show({ canEdit = true } = {}) {
  const world = await madeLists();
  world.put({ list: 'settings', key: 'sign:yearly-budget', fields: { on: '2026-13-45' } });
  const move = { date: '2026-12-08', time: '10:00' };
  world.put({ list: 'settings', key: 'move:portfolio-review:zzz', fields: move });
  const shared = workspaceWith({}, world.as('Ada', { right: canEdit ? 'write' : 'read' }).lists);
  const shown = showScreen(<WorkspaceLine />, { ...new FakeWorld().services(), shared });
  await shown.user.click(await screen.findByRole('button', { name: 'Look at 2 values' }));
  const dialog = await screen.findByRole('dialog', { name: 'Values that cannot be read' });
  return { ...shown, shared, dialog: within(dialog), element: dialog };
}

test('names each value with its place, and writes it anew', async () => {
  const { user, shared, dialog, element } = await show();
  expect(await axe(element)).toHaveNoViolations();
  const section = within(dialog.getByRole('region', { name: 'On of sign:yearly-budget' }));
  expect(section.getByText(/In the list of settings stands “2026-13-45”/)).toBeVisible();
  await user.click(section.getByRole('button', { name: /^Write it anew/ }));
  expect(await section.findByText('Not written: “2026-13-45” cannot be read either.')).toBeVisible();
  await user.clear(section.getByRole('textbox', { name: 'On' }));
  await user.type(section.getByRole('textbox', { name: 'On' }), '2026-12-01');
  await user.click(section.getByRole('button', { name: /^Write it anew/ }));
  await user.click(await dialog.findByRole('button', { name: /^Take the row out/ }));
  expect(await dialog.findByText('Everything can be read.')).toBeVisible();
  expect(shared.state().content?.signs).toMatchObject([{ on: '2026-12-01' }]);
});

test('a reader sees what cannot be read, and no controls', async () => {
  const { dialog } = await show({ canEdit: false });
  expect(dialog.getByText('On of sign:yearly-budget')).toBeVisible();
  expect(dialog.queryByRole('textbox')).toBeNull();
  expect(dialog.queryByRole('button', { name: /anew|Empty|Take/ })).toBeNull();
});
