import type { Entra } from '../entra/createEntra';
import type { World } from '../world/createWorld';
import { calendarRoutes } from './calendarRoutes';
import { clientResponse } from './clientModules';
import { deepLinkTarget } from './deepLinkTarget';
import { elsewherePage } from './elsewherePage';
import { hostPage } from './hostPage';
import { readHostView } from './hostView';
import { PinnedTabs } from './pinnedTabs';
import { sharePointPage } from './sharePointPage';
import { brokerToken, type BrokerRequest } from './tokenBroker';
import { readNewTab } from './newTab';

export interface TeamsOptions {
  readonly entra: Entra;
  /** Where the app is, for a host page that was asked for at this origin. */
  readonly appOriginFor: (teamsOrigin: string) => string;
  /** Graph as the calendar page reads it: neither faults nor the record of traffic touch it. */
  readonly graph: (request: Request) => Promise<Response>;
}

export interface Teams {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Forgets the tabs that were added. */
  reset(): void;
}

/** The Teams window, its token broker, and pages for everybody's calendar and mail and for SharePoint's lists. */
export function createTeams(world: World, { entra, appOriginFor, graph }: TeamsOptions): Teams {
  const pinned = new PinnedTabs();
  const calendar = calendarRoutes(world, { entra, graph });
  const addTab = async (request: Request, appOrigin: string): Promise<Response> => {
    const tab = readNewTab(await request.json(), appOrigin);
    if ('error' in tab) return Response.json(tab, { status: 400 });
    return Response.json(pinned.add(tab.channelId, tab.settings));
  };
  const route = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const appOrigin = appOriginFor(url.origin);
    if (url.pathname.startsWith('/client/')) return clientResponse(url.pathname);
    if (url.pathname.startsWith('/calendar')) return calendar(request);
    if (url.pathname.startsWith('/sites/')) return sharePointPage(world, url);
    if (url.pathname.startsWith('/l/entity/'))
      return Response.redirect(new URL(deepLinkTarget(url), url.origin), 302);
    if (url.pathname.startsWith('/l/'))
      return elsewherePage(`https://teams.microsoft.com${url.pathname}${url.search}`);
    switch (`${request.method} ${url.pathname}`) {
      case 'GET /': {
        const view = readHostView(world, url.searchParams);
        const tabs = pinned.of(view.channel.id, appOrigin);
        return hostPage({ view, people: world.people, tabs, tenantId: world.tenantId, appOrigin });
      }
      case 'GET /elsewhere':
        return elsewherePage(url.searchParams.get('address') ?? '');
      case 'POST /sandbox/token':
        return Response.json(await brokerToken(world, entra, (await request.json()) as BrokerRequest));
      case 'POST /sandbox/tabs':
        return addTab(request, appOrigin);
      default:
        return new Response(`This sandbox does not play ${request.method} ${url.pathname}.`, { status: 404 });
    }
  };
  return { fetch: route, reset: () => pinned.reset() };
}
