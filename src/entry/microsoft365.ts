import type { AccessTokens } from '../application/ports/AccessTokens';
import type { Calendar } from '../application/ports/Calendar';
import type { Directory } from '../application/ports/Directory';
import type { SharePointSite } from '../application/ports/Host';
import type { Lists } from '../application/ports/Lists';
import type { ZoneId } from '../domain/time/types';
import { askByAct } from '../graph/askByAct';
import { createGraphGateway } from '../graph/GraphGateway';
import { graphDirectory } from '../graph/graphDirectory';
import { xmlAddInId } from '../graph/calendar/xmlAddInId';
import type { SitesPermission } from '../graph/lists/siteScopes';
import { deviceDependencies } from './device';
import { once } from './once';

export interface Microsoft365 {
  readonly directory: Directory;
  /** Loaded apart: it brings the rules of time along, which a look at a person's photo does not need. */
  readonly calendar: () => Promise<Calendar>;
  readonly lists: () => Promise<Lists>;
}

export interface Dependencies {
  readonly graphOrigin: string;
  readonly appId: string;
  readonly zone: ZoneId;
  readonly site: SharePointSite | null;
  readonly sitesPermission: SitesPermission;
}

/** The directory, the calendar and the lists, over one gateway. A chunk of its own, loaded when one of them is first asked. */
export function microsoft365(identity: AccessTokens, context: Dependencies): Microsoft365 {
  const { graphOrigin, appId, zone, site, sitesPermission } = context;
  const tokens = askByAct(identity, { permission: sitesPermission, hasSite: site !== null });
  const gateway = createGraphGateway(tokens, graphOrigin, deviceDependencies);
  const calendar = once(async () => {
    const { graphCalendar } = await import('../graph/calendar/graphCalendar');
    return graphCalendar(gateway, zone, [appId, xmlAddInId]);
  });
  const lists = once(async () => {
    const { graphLists } = await import('../graph/lists/graphLists');
    return graphLists(gateway, { tokens, permission: sitesPermission, site });
  });
  return { directory: graphDirectory(gateway, site), calendar, lists };
}
