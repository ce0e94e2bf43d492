import { readableText } from '../domain/text/readableText';
import type { app } from '@microsoft/teams-js';
import * as v from 'valibot';
import type { HostContext, SharePointSite } from '../application/ports/Host';
import { subPageInAddress } from '../application/subPageInAddress';
import { deviceZone } from './deviceZone';
import { hostTheme } from './hostTheme';

/** A part that a host leaves out, or fills with something else than it says: as if it were not there. */
const text = v.fallback(v.nullable(v.string()), null);
const part = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(v.unknown(), v.transform(objectOr({})), v.object(entries));
const maybe = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.fallback(v.nullable(v.object(entries)), null);

const missing = v.optional(text, null);

const contextJson = part({
  app: v.optional(
    part({ host: v.optional(part({ name: missing }), {}), theme: missing, locale: missing }),
    {},
  ),
  page: v.optional(part({ id: missing, subPageId: missing, frameContext: missing }), {}),
  user: v.optional(
    part({
      ...{ id: missing, loginHint: missing, userPrincipalName: missing },
      tenant: v.optional(part({ id: missing }), {}),
    }),
    {},
  ),
  channel: v.optional(
    maybe({ id: missing, displayName: missing, membershipType: missing, ownerGroupId: missing }),
    null,
  ),
  team: v.optional(part({ groupId: missing, internalId: missing }), {}),
  meeting: v.optional(maybe({}), null),
  sharePointSite: v.optional(
    maybe({ teamSiteDomain: missing, teamSitePath: missing, teamSiteUrl: missing }),
    null,
  ),
});

type ContextJson = v.InferOutput<typeof contextJson>;

function objectOr(instead: object): (value: unknown) => object {
  return (value) => (typeof value === 'object' && value !== null ? value : instead);
}

const nameOf = (name: string | null | undefined): string | null =>
  name === null || name === undefined ? null : readableText(name);

/** What the host tells about itself, in our terms. */
export function contextOfTeams(reported: app.Context, address: Location): HostContext {
  const context = v.parse(contextJson, reported);
  return {
    host: context.app.host.name?.startsWith('Outlook') === true ? 'outlook' : 'teams',
    surface: surfaceOf(context),
    theme: hostTheme(context.app.theme ?? undefined),
    locale: localeOf(context.app.locale),
    tenantId: given(context.user.tenant.id),
    userId: given(context.user.id),
    loginHint: context.user.loginHint ?? context.user.userPrincipalName,
    channelName: nameOf(context.channel?.displayName),
    site: siteOf(context),
    subPage: given(context.page.subPageId) ?? subPageInAddress(address),
    zone: deviceZone(),
  };
}

/** The tab and the channel that a link names; a host that does not tell its tab has the personal one. */
export function tabOfTeams(reported: app.Context): {
  readonly pageId: string;
  readonly channelId: string | null;
} {
  const { page, channel } = v.parse(contextJson, reported);
  return { pageId: given(page.id) ?? 'home', channelId: given(channel?.id ?? null) };
}

/** Some clients tell the address only, in one piece. */
function siteOf(context: ContextJson): SharePointSite | null {
  const { channel, sharePointSite } = context;
  if (channel === null || sharePointSite === null) return null;
  const { teamSiteDomain, teamSitePath, teamSiteUrl } = sharePointSite;
  const ownChannel = ownChannelOf(context);
  if (ownChannel === null) return null;
  const [teamId, teamThread] = [context.team.groupId, context.team.internalId].map(given);
  const known = { ...(teamId && { teamId }), ...(teamThread && { teamThread }), ...ownChannel };
  const hostname = given(teamSiteDomain);
  const path = given(teamSitePath);
  if (hostname !== null && path !== null) return { hostname, path, ...known };
  const address = given(teamSiteUrl);
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return { hostname: url.hostname, path: url.pathname, ...known };
}

/**
 * A private or shared channel keeps its things in a site of its own, and belongs to the team that owns it. Null for one
 * that names no id: whatever site is told with it may be the team's.
 */
function ownChannelOf({ channel, team }: ContextJson): Pick<SharePointSite, 'ownChannel'> | null {
  if (channel === null || !['Private', 'Shared'].includes(channel.membershipType ?? '')) return {};
  const channelId = given(channel.id);
  if (channelId === null) return null;
  return { ownChannel: { teamId: given(channel.ownerGroupId) ?? given(team.groupId), channelId } };
}

/** Hosts send an empty text for what they do not have. */
function given(text: string | null): string | null {
  return text === '' ? null : text;
}

/** The values are those of teams-js, written out: importing its enumeration would load it. */
function surfaceOf({ page, meeting, channel }: ContextJson): HostContext['surface'] {
  const frame = page.frameContext;
  if (frame === 'settings') return 'config';
  if (frame === 'sidePanel') return 'sidePanel';
  if (meeting !== null) return 'meetingDetails';
  return channel === null ? 'personal' : 'channel';
}

/** Teams writes "en-us". */
function localeOf(locale: string | null): string {
  if (locale === null) return 'en-US';
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en-US';
  } catch (caught) {
    if (caught instanceof RangeError) return 'en-US';
    throw caught;
  }
}
