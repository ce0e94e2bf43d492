import * as v from 'valibot';
import { FailureError } from '../../application/ports/Failure';
import type { SharePointSite } from '../../application/ports/Host';
import type { GraphGateway } from '../GraphGateway';
import { query } from '../GraphRequest';
import type { SiteAccess } from './siteScopes';

const folder = v.object({ webUrl: v.nullish(v.string()) });

const cannotTell: readonly string[] = ['forbidden', 'consent', 'notFound', 'invalid'];

/**
 * The site of the channel around us. A private or shared channel has its own, but some clients report the site of the
 * team: where the channel keeps its files tells. Null where nobody can tell, so that the person is asked instead of the
 * team's site being taken for the channel's.
 */
export async function channelSite(
  gateway: GraphGateway,
  site: SharePointSite,
  access: SiteAccess,
): Promise<SharePointSite | null> {
  const { ownChannel } = site;
  if (ownChannel === undefined) return site;
  const { teamId, channelId } = ownChannel;
  if (teamId === null) return null;
  const path = `/teams/${encodeURIComponent(teamId)}/channels/${encodeURIComponent(channelId)}/filesFolder`;
  try {
    const request = { method: 'GET', path: path + query({ $select: 'id,webUrl' }) } as const;
    const { webUrl } = await gateway.fetchJson(request, folder, access);
    return siteOfFolder(webUrl ?? '');
  } catch (caught) {
    if (caught instanceof FailureError && cannotTell.includes(caught.failure.kind)) return null;
    throw caught;
  }
}

/** "https://contoso.sharepoint.com/sites/leadership-circle/Shared%20Documents/Circle": the first two parts of the path. */
function siteOfFolder(webUrl: string): SharePointSite | null {
  if (!URL.canParse(webUrl)) return null;
  const { hostname, pathname } = new URL(webUrl);
  const path = /^\/(?:sites|teams)\/[^/]+(?=\/)/i.exec(pathname)?.[0];
  return path === undefined ? null : { hostname, path: decodeURI(path) };
}
