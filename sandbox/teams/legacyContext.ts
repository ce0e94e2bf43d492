import type { SitePlace } from '../world/WorldSite';
import type { HostView } from './hostView';

export const appId = '6f1a7c1e-4b0e-4c57-9d2b-7a1f0c3d5e80';

/** The flat answer to `getContext`, of which the client library makes its nested one. */
export interface LegacyContext {
  readonly appId: string;
  readonly appSessionId: string;
  readonly channelId?: string;
  readonly channelName?: string;
  readonly channelType?: string;
  readonly entityId: string;
  readonly frameContext: string;
  readonly groupId?: string;
  readonly hostClientType: string;
  readonly hostName: string;
  readonly hostTeamGroupId?: string;
  readonly hostTeamTenantId?: string;
  readonly locale: string;
  readonly loginHint: string;
  readonly meetingId?: string;
  readonly chatId?: string;
  readonly ringId: string;
  readonly sessionId: string;
  readonly subEntityId: string;
  readonly teamId?: string;
  readonly teamName?: string;
  readonly teamSiteDomain?: string;
  readonly teamSiteId?: string;
  readonly teamSitePath?: string;
  readonly teamSiteUrl?: string;
  readonly theme: string;
  readonly tid: string;
  readonly userDisplayName: string;
  readonly userObjectId: string;
  readonly userPrincipalName: string;
}

const frameContexts = {
  channel: 'content',
  personal: 'content',
  private: 'content',
  config: 'settings',
  meetingDetails: 'content',
  sidePanel: 'sidePanel',
} as const;

export const frameContextOf = ({ surface }: HostView): string => frameContexts[surface];

/** A private channel has no group of its own: `groupId` stays empty, the owning group stands elsewhere. */
function channelPart({ surface, team, channel, reports }: HostView, tid: string): Partial<LegacyContext> {
  if (surface !== 'channel' && surface !== 'private' && surface !== 'config') return {};
  const isPrivate = channel.membershipType === 'private';
  return {
    channelId: channel.id,
    channelName: channel.displayName,
    channelType: isPrivate ? 'Private' : 'Regular',
    groupId: isPrivate ? '' : team.id,
    ...(reports === 'noOwner' ? {} : { hostTeamGroupId: team.id }),
    hostTeamTenantId: tid,
    teamId: team.channels[0]?.id ?? '',
    teamName: team.displayName,
    ...sitePart(reports === 'teamSite' ? team.site : (channel.site ?? team.site)),
  };
}

/** Where the channel keeps its files: a private one in a site of its own. Teams gives the collection's id alone. */
function sitePart({ id, webUrl }: SitePlace): Partial<LegacyContext> {
  const { hostname, pathname } = new URL(webUrl);
  const [, teamSiteId = ''] = id.split(',');
  return { teamSiteUrl: webUrl, teamSiteDomain: hostname, teamSitePath: pathname, teamSiteId };
}

const meetingPart = ({ surface }: HostView): Partial<LegacyContext> =>
  surface === 'meetingDetails' || surface === 'sidePanel'
    ? { meetingId: 'MCMxOTptZWV0aW5nX3NhbmRib3hAdGhyZWFkLnYyIzA=', chatId: '19:meeting_sandbox@thread.v2' }
    : {};

export const legacyContextOf = (view: HostView, tid: string, entityId: string): LegacyContext => ({
  appId,
  appSessionId: 'sandbox-app-session',
  entityId,
  frameContext: frameContextOf(view),
  hostClientType: view.isPhone ? 'android' : 'web',
  hostName: 'Teams',
  locale: 'en-us',
  loginHint: view.person.upn,
  ringId: 'general',
  sessionId: 'sandbox-session',
  subEntityId: view.subEntityId,
  theme: view.theme,
  tid,
  userDisplayName: view.person.displayName,
  userObjectId: view.person.id,
  userPrincipalName: view.person.upn,
  ...channelPart(view, tid),
  ...meetingPart(view),
});
