import type { app } from '@microsoft/teams-js';
import type { HostContext, SharePointSite } from '../application/ports/Host';
import { subPageInAddress } from '../application/subPageInAddress';
import { deviceZone } from './deviceZone';
import { hostTheme } from './hostTheme';

/** What the host tells about itself, in our terms. */
export function contextOfTeams(context: app.Context, address: Location): HostContext {
  return {
    host: context.app.host.name.startsWith('Outlook') ? 'outlook' : 'teams',
    surface: surfaceOf(context),
    theme: hostTheme(context.app.theme),
    locale: localeOf(context.app.locale),
    tenantId: context.user?.tenant?.id ?? null,
    userId: given(context.user?.id),
    loginHint: context.user?.loginHint ?? context.user?.userPrincipalName ?? null,
    channelName: context.channel?.displayName ?? null,
    site: siteOf(context),
    subPage: given(context.page.subPageId) ?? subPageInAddress(address),
    zone: deviceZone(),
  };
}

/** Some clients tell the address only, in one piece. */
function siteOf(context: app.Context): SharePointSite | null {
  const { channel, sharePointSite } = context;
  if (channel === undefined || sharePointSite === undefined) return null;
  const { teamSiteDomain, teamSitePath, teamSiteUrl } = sharePointSite;
  const ownChannel = ownChannelOf(context);
  const hostname = given(teamSiteDomain);
  const path = given(teamSitePath);
  if (hostname !== null && path !== null) return { hostname, path, ...ownChannel };
  const address = given(teamSiteUrl);
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return { hostname: url.hostname, path: url.pathname, ...ownChannel };
}

/** A private or shared channel keeps its things in a site of its own, and belongs to the team that owns it. */
function ownChannelOf({ channel, team }: app.Context): Pick<SharePointSite, 'ownChannel'> {
  const type: string = channel?.membershipType ?? '';
  if (channel === undefined || !['Private', 'Shared'].includes(type)) return {};
  const teamId = given(channel.ownerGroupId) ?? given(team?.groupId);
  return { ownChannel: { teamId, channelId: channel.id } };
}

/** Hosts send an empty text for what they do not have. */
function given(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

/** The values are those of teams-js, written out: importing its enumeration would load it. */
function surfaceOf({ page, meeting, channel }: app.Context): HostContext['surface'] {
  const frame: string = page.frameContext;
  if (frame === 'settings') return 'config';
  if (frame === 'sidePanel') return 'sidePanel';
  if (meeting !== undefined) return 'meetingDetails';
  return channel === undefined ? 'personal' : 'channel';
}

/** Teams writes "en-us". */
function localeOf(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en-US';
  } catch (caught) {
    if (caught instanceof RangeError) return 'en-US';
    throw caught;
  }
}
