import { screen } from '@testing-library/react';
import { SeatsPart } from '../../../../src/ui/rhythm/seats/SeatsPart';
import { contentWith, SharedInMemory } from '../../';
import { showScreen } from '../../shared/showScreen';
import { FakeWorld, seatedSettings } from '../fakeServices';

const { organization } = seatedSettings;
const status = {
  kind: 'shared',
  place: { siteId: 'site', title: 'Leadership', webUrl: 'https://contoso.example' },
  asOf: 0,
  canEdit: true,
  failure: null,
} as const;

async function showAs(userId: string, isShared: boolean) {
  const services = new FakeWorld().services();
  const content = contentWith(organization);
  const shared = isShared ? new SharedInMemory(content, status) : new SharedInMemory(content);
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
