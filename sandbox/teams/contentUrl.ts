import type { LegacyContext } from './legacyContext';

const names: Readonly<Record<string, keyof LegacyContext>> = {
  'app.appId': 'appId',
  'app.host.clientType': 'hostClientType',
  'app.host.name': 'hostName',
  'app.locale': 'locale',
  'app.theme': 'theme',
  'channel.displayName': 'channelName',
  'channel.id': 'channelId',
  'meeting.id': 'meetingId',
  'page.frameContext': 'frameContext',
  'page.id': 'entityId',
  'page.subPageId': 'subEntityId',
  'team.groupId': 'groupId',
  'team.internalId': 'teamId',
  'user.id': 'userObjectId',
  'user.loginHint': 'loginHint',
  'user.tenant.id': 'tid',
  'user.userPrincipalName': 'userPrincipalName',
};

/** Fills in `{app.theme}`, `{page.subPageId}` and the like, by their new names or their old ones, as Teams does. */
export const fillPlaceholders = (contentUrl: string, context: LegacyContext): string =>
  contentUrl.replace(/\{([\w.]+)\}/g, (whole, name: string) => {
    const key = names[name] ?? (name in context ? (name as keyof LegacyContext) : undefined);
    return key === undefined ? whole : encodeURIComponent(context[key] ?? '');
  });
