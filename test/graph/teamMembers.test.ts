import { teamMembers } from '../../src/graph/teamMembers';
import { localGraph } from './localGraph';

const site = { hostname: 'contoso.sharepoint.com', path: '/sites/leadership' };
const ada = localGraph('ada.okafor@contoso.com');
const [team] = ada.world.teams;
const circle = team!.channels.find(({ membershipType }) => membershipType === 'private')!;
const namesOf = async (...question: Parameters<typeof teamMembers>) =>
  (await teamMembers(...question))?.map(({ name }) => name);

test('in a standard channel, everybody in the team can open it, and its owners add people', async () => {
  const members = (await teamMembers(ada.gateway, { ...site, teamId: team!.id }))!;
  expect(members.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ben Ruiz', 'Priya Raman']));
  expect(members.find(({ name }) => name === 'Ada Okafor')).toMatchObject({
    isOwner: true,
    mail: 'ada.okafor@contoso.com',
  });
  expect(members.find(({ name }) => name === 'Priya Raman')?.isOwner).toBe(false);
});

test('a private channel has members of its own', async () => {
  const ownChannel = { teamId: team!.id, channelId: circle.id };
  const names = await namesOf(ada.gateway, { ...site, ownChannel });
  expect(names).toContain('Ben Ruiz');
  expect(names).not.toContain('Priya Raman');
});

test('where no administrator allowed it, no team is told, or one is not in it, nobody can tell', async () => {
  const refused = localGraph('ada.okafor@contoso.com', { refused: ['TeamMember.Read.All'] });
  expect(await namesOf(refused.gateway, { ...site, teamId: team!.id })).toBeUndefined();
  expect(await namesOf(ada.gateway, site)).toBeUndefined();
  expect(await namesOf(ada.gateway, null)).toBeUndefined();
  const elsewhere = { ...site, teamId: '11111111-2222-4333-8444-555555555555' };
  expect(await namesOf(ada.gateway, elsewhere)).toBeUndefined();
});
