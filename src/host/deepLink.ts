export interface DeepLinkParts {
  readonly appId: string;
  /** The id of the tab, as the manifest or the configuration gave it. */
  readonly pageId: string;
  readonly channelId: string | null;
  readonly subPage: string;
  readonly label: string;
  /** Where the link goes for somebody without Teams. */
  readonly webUrl: string;
}

/** A link that opens a sub-page of our tab in Teams; in a channel it names the channel, or Teams opens the personal tab. */
export function deepLink({ appId, pageId, channelId, subPage, label, webUrl }: DeepLinkParts): string {
  const context = { subEntityId: subPage, ...(channelId === null ? {} : { channelId }) };
  const values = { webUrl, label, context: JSON.stringify(context) };
  const query = Object.entries(values).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `https://teams.microsoft.com/l/entity/${appId}/${encodeURIComponent(pageId)}?${query.join('&')}`;
}
