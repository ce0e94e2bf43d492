import { screen, waitFor } from '@testing-library/react';
import { SeatsPart } from '../../../../src/ui/rhythm/seats/SeatsPart';
import { showScreen } from '../../shared/showScreen';
import { madeLists, workspaceWith } from '../../shared/workspaceWith';
import { FakeWorld, seatedSettings } from '../fakeServices';

const { organization } = seatedSettings;
async function showAs(userId: string, isShared: boolean) {
  const services = new FakeWorld().services();
  const content = { settings: seatedSettings };
  const lists = isShared ? (await madeLists(content)).as('Rita').lists : null;
  const shared = workspaceWith(content, lists);
  await waitFor(() => expect(shared.state().status.kind).toBe(isShared ? 'shared' : 'device'));
  const part = <SeatsPart organization={organization} onEdit={() => {}} />;
  showScreen(part, { ...services, shared, context: { ...services.context, userId } });
  await screen.findByRole('list', { name: 'Seats' });
}

const removals = () => screen.queryAllByRole('button', { name: /: remove / }).length;

test('who holds no seat sees no removal from a shared one', async () => {
  await showAs('reader', true);
  expect(removals()).toBe(0);
});

test('who holds a seat may take people from seats', async () => {
  await showAs(organization.seats.CAIO!.id, true);
  expect(removals()).toBeGreaterThan(0);
});

test('on one’s own device anybody may, as an assistant who sets up', async () => {
  await showAs('assistant', false);
  expect(removals()).toBeGreaterThan(0);
});
