import { createCalendarReader } from '../calendar/calendarReader';
import type { Entra } from '../entra/createEntra';
import { brokerToken, type BrokerRequest } from '../entra/tokenBroker';
import { clientResponse, isClientPath } from '../page/clientModules';
import { elsewherePage } from '../page/elsewherePage';
import type { World } from '../world/World';
import { officeFile } from './officeFiles';
import { OpenItems } from './openItems';
import { itemRoutes } from './itemRoutes';
import { outlookPage } from './outlookPage';
import { readOutlookView } from './outlookView';

export interface OutlookOptions {
  readonly entra: Entra;
  /** Where the app is, for a page that was asked for at this origin. */
  readonly appOriginFor: (outlookOrigin: string) => string;
  /** Graph as the calendar is read through it: neither faults nor the record of traffic touch it. */
  readonly graph: (request: Request) => Promise<Response>;
}

export interface Outlook {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Forgets the forms that are open. */
  reset(): void;
}

/** The Outlook window: calendar, mail, form, reading pane, and what Office.js in the add-in's panes asks of it. */
export function createOutlook(world: World, { entra, appOriginFor, graph }: OutlookOptions): Outlook {
  const items = new OpenItems(world);
  const itemRoute = itemRoutes(items);
  const page = async (url: URL): Promise<Response> => {
    const view = readOutlookView(world, url.searchParams);
    const item = items.open(view);
    const week =
      view.wanted === null ? await createCalendarReader(view.person, entra, graph).week(view.monday) : [];
    return outlookPage({ world, view, item, week, appOrigin: appOriginFor(url.origin) });
  };
  const route = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    if (isClientPath(url.pathname)) return clientResponse(url.pathname);
    if (url.pathname.startsWith('/officejs/')) return officeFile(url.pathname.slice('/officejs/'.length));
    if (url.pathname.startsWith('/items/')) return itemRoute(request);
    switch (`${request.method} ${url.pathname}`) {
      case 'GET /':
        return page(url);
      case 'GET /elsewhere':
        return elsewherePage('outlook', url.searchParams.get('address') ?? '');
      case 'POST /sandbox/token':
        return Response.json(await brokerToken(world, entra, (await request.json()) as BrokerRequest));
      default:
        return new Response(`This sandbox does not play ${request.method} ${url.pathname}.`, { status: 404 });
    }
  };
  return { fetch: route, reset: () => items.reset() };
}
