import { guidFrom } from './deterministicId';
import type { SitePlace } from './WorldSite';

const hostname = 'contoso.sharepoint.com';

export const sitePlace = (name: string, displayName: string): SitePlace => ({
  id: `${hostname},${guidFrom(`site collection ${displayName}`)},${guidFrom(`site ${displayName}`)}`,
  webUrl: `https://${hostname}/sites/${name}`,
  name,
  displayName,
});

/** "/sites/leadership". */
export const pathOfSite = ({ webUrl }: SitePlace): string => new URL(webUrl).pathname;
