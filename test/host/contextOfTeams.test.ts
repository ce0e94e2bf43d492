import type { app } from '@microsoft/teams-js';
import { contextOfTeams, tabOfTeams } from '../../src/host/contextOfTeams';

const address = { search: '', hash: '' } as Location;
const read = (reported: unknown) => contextOfTeams(reported as app.Context, address);

test.each([
  ['nothing', null],
  ['a text', 'context'],
  ['no parts', {}],
  [
    'parts that are null',
    { app: null, page: null, user: null, channel: null, meeting: null, sharePointSite: null },
  ],
  ['parts that are texts', { app: '', page: 'x', user: 1, channel: 'x', sharePointSite: [] }],
  ['a site of nulls', { channel: { id: 'c' }, sharePointSite: { teamSiteDomain: null, teamSitePath: null } }],
  ['a site at no address', { channel: { id: 'c' }, sharePointSite: { teamSiteUrl: 'https://' } }],
  ['a language that is none', { app: { locale: '!!', theme: 7, host: { name: 3 } } }],
])('a host that tells %s is understood as one that tells nothing', (_, reported) => {
  expect(read(reported)).toMatchObject({
    host: 'teams',
    theme: 'default',
    locale: 'en-US',
    site: null,
    userId: null,
  });
  expect(tabOfTeams(reported as unknown as app.Context).pageId).toBe('home');
});

test('a private channel that names no id has no site: what is told may be the team’s', () => {
  const sharePointSite = { teamSiteDomain: 'contoso.sharepoint.com', teamSitePath: '/sites/team' };
  const site = (id: string | null) =>
    read({ channel: { id, membershipType: 'Private' }, team: null, sharePointSite }).site;
  expect(site(null)).toBeNull();
  expect(site('19:x')).toMatchObject({ ownChannel: { teamId: null, channelId: '19:x' } });
});
