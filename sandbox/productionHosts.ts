import type { Fetch } from './listen';
import { validOrigins } from './validOrigins';

/** The addresses of the real services, and the one that the app has in tests. */
export const productionHosts = {
  teams: 'teams.microsoft.com',
  entra: 'login.microsoftonline.com',
  graph: 'graph.microsoft.com',
  cdn: 'res.cdn.office.net',
  sharePoint: 'contoso.sharepoint.com',
  app: 'tandem.contoso.com',
} as const;

export type ServiceName = keyof typeof productionHosts;

/** What the Teams client library fetches before it trusts its parent. */
export const validDomains: Fetch = () =>
  Promise.resolve(
    Response.json(
      { validOrigins },
      { headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-store' } },
    ),
  );

/** One port for all of them, told apart by the Host header. */
export function byHost(services: Readonly<Record<ServiceName, Fetch>>): Fetch {
  return async (request) => {
    const { hostname } = new URL(request.url);
    const found = (Object.keys(productionHosts) as ServiceName[]).find(
      (name) => productionHosts[name] === hostname,
    );
    return found === undefined
      ? new Response(`This sandbox does not play ${hostname}.`, { status: 421 })
      : services[found](request);
  };
}
