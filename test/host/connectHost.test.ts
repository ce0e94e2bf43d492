/** @jest-environment jsdom */
import './noNetwork';
import { app } from '@microsoft/teams-js';
import { connectHost } from '../../src/host/connectHost';
import { fakeTeams, type FakeTeams } from './fakeTeams';
import { fakeTimer } from './fakeTimer';

const { timer, pass } = fakeTimer();
const appId = '44444444-4444-4444-8444-444444444444';
const connect = (page: Window) => connectHost({ appId, hostOrigins: [], page, timer });
const silent = () => null;

async function untilReceived(teams: FakeTeams, func: string): Promise<void> {
  while (!teams.received.includes(func)) await new Promise((resolve) => setTimeout(resolve, 1));
}

afterEach(() => {
  app._uninitialize();
});

const inChannel = {
  userObjectId: 'user-1',
  tid: 'tenant-1',
  loginHint: 'ada@contoso.test',
  channelId: '19:channel@thread.tacv2',
  channelName: 'Leadership',
  theme: 'dark',
};

test('the top of a window is a plain browser at once', async () => {
  const { page } = fakeTeams({});
  Object.assign(page, { parent: page });
  const { host, hosted } = await connect(page);
  expect(hosted).toBe(false);
  expect(await host.context()).toMatchObject({
    host: 'browser',
    surface: 'browser',
    locale: 'de-DE',
    subPage: 'rhythm',
    tenantId: null,
  });
});

test('tells the channel, the person, the theme and the sub-page, and that it is ready', async () => {
  const teams = fakeTeams(inChannel);
  const { host, hosted } = await connect(teams.page);
  expect(hosted).toBe(true);
  expect(await host.context()).toMatchObject({
    host: 'teams',
    surface: 'channel',
    theme: 'dark',
    locale: 'en-US',
    tenantId: 'tenant-1',
    userId: 'user-1',
    loginHint: 'ada@contoso.test',
    channelName: 'Leadership',
    subPage: 'rhythm',
  });
  expect(teams.received).toContain('appInitialization.success');
});

test('the sub-page of a deep link comes before the pinned one', async () => {
  const { host } = await connect(fakeTeams({ ...inChannel, subEntityId: 'raci/budget-allocation' }).page);
  expect((await host.context()).subPage).toBe('raci/budget-allocation');
});

test.each([
  [{}, 'personal'],
  [{ channelId: '19:c', channelName: 'Leadership' }, 'channel'],
  [{ meetingId: 'm' }, 'meetingDetails'],
  [{ meetingId: 'm', frameContext: 'sidePanel' }, 'sidePanel'],
  [{ channelId: '19:c', frameContext: 'settings' }, 'config'],
])('%j is the surface "%s"', async (context, surface) => {
  const { host } = await connect(fakeTeams(context).page);
  expect((await host.context()).surface).toBe(surface);
});

const path = { teamSitePath: '/sites/leadership' };
const place = { hostname: 'contoso.sharepoint.com', path: '/sites/leadership' };

test.each([
  ['in its parts', { ...inChannel, teamSiteDomain: 'contoso.sharepoint.com', ...path }, place],
  ['as one address', { ...inChannel, teamSiteUrl: 'https://contoso.sharepoint.com/sites/leadership' }, place],
  ['not at all', inChannel, null],
  ['outside of a channel', { teamSiteDomain: 'contoso.sharepoint.com', ...path }, null],
])('the site of the channel, told %s', async (_, context, site) => {
  const { host } = await connect(fakeTeams(context).page);
  expect((await host.context()).site).toEqual(site);
});

const circle = { ...inChannel, channelId: '19:circle', teamSiteDomain: 'contoso.sharepoint.com', ...path };

test.each([
  ['private', { ...circle, channelType: 'Private', hostTeamGroupId: 'team-1' }, 'team-1'],
  ['shared', { ...circle, channelType: 'Shared', hostTeamGroupId: 'team-1' }, 'team-1'],
  ['private, whose owner the client does not tell', { ...circle, channelType: 'Private', groupId: '' }, null],
])('the site of a %s channel is to be looked up by the channel', async (_, context, teamId) => {
  const { host } = await connect(fakeTeams(context).page);
  expect((await host.context()).site).toEqual({ ...place, ownChannel: { teamId, channelId: '19:circle' } });
});

test('a standard channel has the site that is reported', async () => {
  const { host } = await connect(fakeTeams({ ...circle, channelType: 'Regular' }).page);
  expect((await host.context()).site).toEqual(place);
});

test('a frame whose host stays silent is a plain browser after the time-out', async () => {
  const teams = fakeTeams({}, { initialize: silent });
  const connecting = connect(teams.page);
  await untilReceived(teams, 'initialize');
  pass();
  expect((await connecting).hosted).toBe(false);
});

test('a host that never tells its context is a plain browser after the time-out', async () => {
  const teams = fakeTeams({}, { getContext: silent });
  const connecting = connect(teams.page);
  await untilReceived(teams, 'getContext');
  pass();
  expect((await connecting).hosted).toBe(false);
});

test('tells every listener a new theme; an unknown one is the default', async () => {
  const teams = fakeTeams(inChannel);
  const { host } = await connect(teams.page);
  const heard: string[] = [];
  host.onThemeChange((theme) => heard.push(theme));
  await teams.push('themeChange', ['contrast']);
  await teams.push('themeChange', ['glass']);
  expect(heard).toEqual(['contrast', 'default']);
});

test('a link opens the sub-page in Teams, in this channel', async () => {
  const { host } = await connect(fakeTeams(inChannel).page);
  const link = new URL(await host.linkTo('raci/tool-and-vendor-selection', 'AI tools & vendors'));
  expect(link.origin + link.pathname).toBe(`https://teams.microsoft.com/l/entity/${appId}/tandem`);
  expect(Object.fromEntries(link.searchParams)).toEqual({
    webUrl: 'https://tandem.test/index.html#raci/tool-and-vendor-selection',
    label: 'AI tools & vendors',
    context: JSON.stringify({
      subEntityId: 'raci/tool-and-vendor-selection',
      channelId: '19:channel@thread.tacv2',
    }),
  });
});

test('opens links through the host, and in the browser when the host does not answer', async () => {
  const teams = fakeTeams(inChannel);
  const { host } = await connect(teams.page);
  await host.open('https://teams.microsoft.com/l/chat/0/0?users=ben@contoso.test');
  expect(teams.opened).toEqual([]);
  const quiet = fakeTeams(inChannel, { executeDeepLink: silent });
  app._uninitialize();
  const second = await connect(quiet.page);
  const opening = second.host.open('mailto:ben@contoso.test');
  await new Promise((resolve) => setTimeout(resolve, 5));
  pass();
  await opening;
  expect(quiet.opened).toEqual(['mailto:ben@contoso.test']);
});

test('the configuration page may be saved at once, and keeps the chosen view', async () => {
  const teams = fakeTeams(
    { ...inChannel, frameContext: 'settings' },
    {
      initialize: () => [
        'settings',
        'web',
        '2.1.2',
        JSON.stringify({ apiVersion: 4, supports: { pages: { config: {} } } }),
      ],
    },
  );
  const { host } = await connect(teams.page);
  await host.offerConfiguration({ view: 'rhythm', name: 'Tandem: Rhythm' });
  expect(teams.argsOf('settings.setValidityState')).toEqual([true]);
  await teams.push('settings.save', [{}]);
  await untilReceived(teams, 'settings.save.success');
  expect(teams.argsOf('settings.setSettings')?.[0]).toEqual({
    entityId: 'rhythm',
    suggestedDisplayName: 'Tandem: Rhythm',
    contentUrl: 'https://tandem.test/index.html?subPage=rhythm&theme={app.theme}',
    websiteUrl: 'https://tandem.test/index.html#rhythm',
  });
});

test('a host without a configuration page is offered nothing', async () => {
  const teams = fakeTeams(inChannel, {
    initialize: () => ['content', 'web', '2.1.2', JSON.stringify({ apiVersion: 4, supports: {} })],
  });
  const { host } = await connect(teams.page);
  await host.offerConfiguration({ view: 'raci', name: 'Tandem' });
  expect(teams.received).not.toContain('settings.setValidityState');
});
