import type { SharePointSite } from '../../../src/application/ports/Host';
import { createGraphGateway } from '../../../src/graph/GraphGateway';
import { graphLists } from '../../../src/graph/lists/graphLists';
import { LocalLists } from './localLists';

const hostname = 'contoso.sharepoint.com';
const teamSite = { hostname, path: '/sites/leadership' };
const adaUpn = 'ada.okafor@contoso.com';

function listsFor(local: LocalLists, site: SharePointSite, scopes = 'Sites.ReadWrite.All') {
  const userId = local.world.personByUpn(adaUpn)!.id;
  const tokens = { tokenFor: () => Promise.resolve(`${userId} ${scopes}`) };
  const gateway = createGraphGateway(tokens, 'https://graph.microsoft.com', {
    fetch: (url, init) => local.fetch(url, init),
    wait: () => Promise.resolve(),
    nowMs: () => local.world.clock.now(),
  });
  const permission = scopes === 'Sites.Selected' ? 'selected' : 'all';
  return graphLists(gateway, { tokens, permission, site });
}

function channelIn(local: LocalLists, name: string) {
  const [team] = local.world.teams;
  const { id: channelId, site } = team!.channels.find(({ displayName }) => displayName === name)!;
  return { ownChannel: { teamId: team!.id, channelId }, site };
}

test('a private channel whose client reports the team’s site has its own', async () => {
  const local = new LocalLists();
  const { ownChannel, site } = channelIn(local, 'Executive circle');
  const found = await listsFor(local, { ...teamSite, ownChannel }).channelSite('silent');
  expect(found).toMatchObject({ siteId: site!.id, webUrl: site!.webUrl });
});

test('where the client does not say which team owns the channel, no site is taken', async () => {
  const local = new LocalLists();
  const { ownChannel } = channelIn(local, 'Executive circle');
  const silentClient = { ...teamSite, ownChannel: { ...ownChannel, teamId: null } };
  expect(await listsFor(local, silentClient).channelSite('silent')).toBeNull();
  expect(local.roundTrips).toEqual([]);
});

test('where the files folder may not be asked for, no site is taken', async () => {
  const local = new LocalLists();
  const { ownChannel } = channelIn(local, 'Executive circle');
  expect(
    await listsFor(local, { ...teamSite, ownChannel }, 'Sites.Selected').channelSite('silent'),
  ).toBeNull();
});

test('a lost connection is no answer: it is tried again', async () => {
  const local = new LocalLists();
  const { ownChannel } = channelIn(local, 'Executive circle');
  local.faults.set([{ method: 'GET', path: 'filesFolder', fault: 'dropBefore' }]);
  await expect(listsFor(local, { ...teamSite, ownChannel }).channelSite('silent')).rejects.toMatchObject({
    failure: { kind: 'connection' },
  });
});

test('in a standard channel the reported site is the team’s, and nothing more is asked', async () => {
  const local = new LocalLists();
  expect(await listsFor(local, teamSite).channelSite('silent')).toMatchObject({ siteId: local.site.id });
  expect(local.roundTrips).toHaveLength(1);
});
