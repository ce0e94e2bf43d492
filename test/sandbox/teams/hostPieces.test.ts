import { fillPlaceholders } from '../../../sandbox/teams/contentUrl';
import { deepLinkTarget } from '../../../sandbox/teams/deepLinkTarget';
import { readHostView } from '../../../sandbox/teams/hostView';
import { assignLanes } from '../../../sandbox/teams/lanes';
import { legacyContextOf } from '../../../sandbox/teams/legacyContext';
import { readNewTab } from '../../../sandbox/teams/newTab';
import { mondayOf } from '../../../sandbox/teams/weekDates';
import { createWorld } from '../../../sandbox/world/createWorld';

const world = createWorld({ now: '2026-11-23T13:00:00Z' });
const contextFor = (query: string) =>
  legacyContextOf(readHostView(world, new URLSearchParams(query)), world.tenantId, 'raci');

test('fills in placeholders by their new names and their old ones, and leaves unknown ones', () => {
  const context = contextFor('theme=dark&subEntity=raci/1');
  const url = 'https://x/?a={app.theme}&b={theme}&c={page.subPageId}&d={wish}';
  expect(fillPlaceholders(url, context)).toBe('https://x/?a=dark&b=dark&c=raci%2F1&d={wish}');
});

test('gives a private channel no group, but the group that owns it', () => {
  const { channelType, groupId, hostTeamGroupId } = contextFor('surface=private');
  expect({ channelType, groupId }).toEqual({ channelType: 'Private', groupId: '' });
  expect(hostTeamGroupId).toBe(world.teams[0]!.id);
});

test('tells the site behind a channel: a private one has its own', () => {
  expect(contextFor('surface=channel')).toMatchObject({
    teamSiteUrl: 'https://contoso.sharepoint.com/sites/leadership',
    teamSiteDomain: 'contoso.sharepoint.com',
    teamSitePath: '/sites/leadership',
    teamSiteId: world.sites[0]!.id.split(',')[1],
  });
  expect(contextFor('surface=private').teamSitePath).toBe('/sites/leadership-Executivecircle');
  expect(contextFor('surface=personal').teamSiteUrl).toBeUndefined();
});

test('gives a personal app no channel, and a side panel its meeting', () => {
  expect(contextFor('surface=personal').channelId).toBeUndefined();
  expect(contextFor('surface=sidePanel')).toMatchObject({
    frameContext: 'sidePanel',
    meetingId: expect.any(String) as string,
  });
});

test('is the CAIO’s window unless somebody is named', () => {
  expect(contextFor('').userPrincipalName).toBe('ada.okafor@contoso.com');
  expect(contextFor('person=ben.ruiz@contoso.com').userPrincipalName).toBe('ben.ruiz@contoso.com');
});

test('opens a deep link at its sub-page, in its channel where it names one', () => {
  const link = (context: object): string =>
    deepLinkTarget(
      new URL(
        `https://teams.microsoft.com/l/entity/app/raci?context=${encodeURIComponent(JSON.stringify(context))}`,
      ),
    );
  expect(link({ subEntityId: 'raci/3' })).toBe('/?subEntity=raci%2F3&surface=personal');
  expect(link({ subEntityId: 'raci/3', channelId: '19:a' })).toBe('/?subEntity=raci%2F3&channel=19%3Aa');
});

test('pins only pages of the app’s own domain, under a name', () => {
  const settings = {
    contentUrl: 'https://app.test/index.html',
    entityId: 'raci',
    suggestedDisplayName: 'RACI',
  };
  expect(readNewTab({ channelId: 'c', settings }, 'https://app.test')).toMatchObject({
    settings: { name: 'RACI' },
  });
  expect(readNewTab({ channelId: 'c', settings }, 'https://other.test')).toHaveProperty('error');
  expect(
    readNewTab({ channelId: 'c', settings: { ...settings, entityId: '' } }, 'https://app.test'),
  ).toHaveProperty('error');
});

test('lays overlapping events side by side and lets the next group have the whole width', () => {
  const spans = [
    { startMinute: 0, endMinute: 60 },
    { startMinute: 30, endMinute: 90 },
    { startMinute: 90, endMinute: 120 },
  ];
  expect(assignLanes(spans).map(({ lane, lanes }) => `${lane}/${lanes}`)).toEqual(['0/2', '1/2', '0/1']);
});

test('begins the week on Monday', () => {
  expect([mondayOf('2026-11-23'), mondayOf('2026-11-29')]).toEqual(['2026-11-23', '2026-11-23']);
});
