import { contextOf } from './collections';
import { notInSite } from './GraphError';
import { openSite, requireAccess } from './openSite';
import { readQuery } from './queryOptions';
import { siteType } from './resourceTypes';
import { project, selectedNames } from './selectProperties';
import { requireTeam } from './teamRoutes';
import type { WorldSite } from '../world/WorldSite';
import type { GraphApp, GraphContext } from './GraphContext';

const founded = '2025-09-01T08:00:00Z';

export function serveSites(app: GraphApp): void {
  app.get('/v1.0/sites/:site', (c) => c.json(siteReply(c, openSite(c, 'read'))));
  app.get('/v1.0/groups/:team/sites/root', (c) => c.json(siteReply(c, siteOfTeam(c))));
}

function siteOfTeam(c: GraphContext): WorldSite {
  const team = requireTeam(c);
  const site = c.env.world.sites.find(({ id }) => id === team.site.id);
  if (!site) throw notInSite('Requested site could not be found');
  requireAccess(c, site, 'read');
  return site;
}

function siteReply(c: GraphContext, site: WorldSite): object {
  const { $select } = readQuery(c, ['$select']);
  const { id, name, displayName, webUrl } = site;
  const [hostname = '', siteId = '', webId = ''] = id.split(',');
  const resource = {
    ...{ id, createdDateTime: founded, lastModifiedDateTime: founded, description: '', name, displayName },
    ...{ webUrl, root: {}, siteCollection: { hostname }, sharepointIds: { siteId, siteUrl: webUrl, webId } },
  };
  return { ...contextOf(c), ...project(resource, selectedNames(siteType, $select)) };
}
