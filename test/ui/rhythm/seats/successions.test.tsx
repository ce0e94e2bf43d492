import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { WorkspaceContent } from '../../../../src/domain/workspace/types';
import { SeatsPart } from '../../../../src/ui/rhythm/seats/SeatsPart';
import { showScreen } from '../../shared/showScreen';
import { workspaceWith } from '../../shared/workspaceWith';
import { ben, FakeWorld, grace, seatedSettings } from '../fakeServices';

expect.extend(toHaveNoViolations);

async function show(content: Partial<WorkspaceContent> = {}, world = new FakeWorld()) {
  const shared = workspaceWith({ settings: seatedSettings, ...content });
  const part = <SeatsPart organization={seatedSettings.organization} onEdit={() => {}} />;
  const shown = showScreen(part, { ...world.services(), shared });
  await screen.findByRole('button', { name: 'Plan a change of seat' });
  return { shared, ...shown };
}

const group = () => within(screen.getByRole('group', { name: 'A change of seat' }));

test('plans that somebody else holds a seat from a date on, from the keyboard', async () => {
  const { user, shared } = await show();
  screen.getByRole('button', { name: 'Plan a change of seat' }).focus();
  await user.keyboard('{Enter}');
  await user.selectOptions(group().getByRole('combobox', { name: 'Seat' }), 'CIO');
  fireEvent.change(group().getByLabelText(/^From/), { target: { value: '2027-03-01' } });
  await user.type(group().getByRole('combobox', { name: /then\? Find a person$/ }), 'gra');
  await user.click(await screen.findByRole('option', { name: /Grace Liu/ }));
  await user.click(group().getByRole('button', { name: 'See which invitations change' }));
  expect(await screen.findByText(/not in your calendar yet/)).toBeVisible();
  await user.click(group().getByRole('button', { name: 'Plan the change' }));
  expect(await screen.findByText('From Mar 1, 2027 the CIO is Grace Liu.')).toBeVisible();
  expect(shared.state().content?.successions).toEqual([{ role: 'CIO', person: grace, from: '2027-03-01' }]);
});

test('asks for a day in the future', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: 'Plan a change of seat' }));
  await user.click(group().getByRole('button', { name: 'Plan the vacancy' }));
  expect(group().getByText('The date is empty. Enter the first day of the change.')).toBeVisible();
  fireEvent.change(group().getByLabelText(/^From/), { target: { value: '2026-11-23' } });
  expect(group().getByText(/2026-11-23 is not in the future/)).toBeVisible();
});

test('cancels a planned change', async () => {
  const { user, shared } = await show({ successions: [{ role: 'CIO', person: null, from: '2027-03-01' }] });
  await user.click(
    screen.getByRole('button', { name: 'Cancel: From Mar 1, 2027 the CIO’s seat is vacant.' }),
  );
  await waitFor(() => expect(shared.state().content?.successions).toEqual([]));
});

test('carries out a change whose day has come with one click', async () => {
  const { user, shared } = await show({ successions: [{ role: 'COO', person: ben, from: '2026-11-20' }] });
  expect(screen.getByText(/That day has come/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Seat Ben Ruiz' }));
  await waitFor(() => expect(shared.state().content?.settings.organization.seats.COO?.name).toBe('Ben Ruiz'));
  expect(shared.state().content?.successions).toEqual([]);
});

test('marks a seat whose account is switched off, once somebody asks', async () => {
  const world = new FakeWorld();
  world.accounts = [{ person: 'ben', state: 'disabled' }];
  const { user } = await show({}, world);
  await user.click(screen.getByRole('button', { name: 'Check the accounts' }));
  expect(await screen.findByText('This account is switched off. Seat somebody else.')).toBeVisible();
});

test('is accessible while a change is planned', async () => {
  const { container, user } = await show();
  await user.click(screen.getByRole('button', { name: 'Plan a change of seat' }));
  expect(await axe(container)).toHaveNoViolations();
});
