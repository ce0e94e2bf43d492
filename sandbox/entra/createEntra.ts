import { authorize, sessionCookie } from './authorize';
import { instanceDiscovery, openIdConfiguration } from './discovery';
import { entraError } from './entraError';
import { giveConsent, missingConsent, subjectById, type EntraWorld } from './entraWorld';
import { Grants } from './grants';
import { InteractionDemand } from './interactionDemand';
import { errorPage, signedOutPage } from './signInPages';
import { tokenEndpoint } from './tokenEndpoint';
import { createTokenMint, type TokenSet } from './tokenMint';

export interface Entra {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Whose token it is and what it may do; null for a stranger's, or one that has run out. */
  readonly verifyToken: (
    token: string,
  ) => { readonly userId: string; readonly scopes: readonly string[] } | null;
  /** What a broker such as Teams gets for an app it hosts; consent is the broker's business. */
  issueFor(userId: string, scopes: readonly string[], clientId: string): Promise<TokenSet>;
  missingConsent(userId: string, scopes: readonly string[]): readonly string[];
  giveConsent(userId: string, scopes: readonly string[]): void;
  /** Claims challenges that silent requests cannot answer. */
  readonly interaction: InteractionDemand;
}

const anyOrigin = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': '*',
  'access-control-max-age': '600',
};

function open(response: Response): Response {
  for (const [name, value] of Object.entries(anyOrigin)) response.headers.set(name, value);
  return response;
}

const notFound = (path: string): Response =>
  Response.json({ error: `This sandbox does not play ${path}.` }, { status: 404 });

/** An Entra-shaped identity provider for the people of this world. */
export function createEntra(world: EntraWorld): Entra {
  const mint = createTokenMint(world.tenantId);
  const grants = new Grants();
  const interaction = new InteractionDemand();
  const isTenant = (tenant: string): boolean =>
    ['organizations', 'common', world.tenantId].includes(tenant.toLowerCase());

  const route = async (request: Request): Promise<Response> => {
    const { pathname, origin, searchParams } = new URL(request.url);
    if (pathname === '/common/discovery/instance') return open(instanceDiscovery(world.tenantId));
    const [, tenant = '', ...rest] = pathname.split('/');
    const action = rest.filter((part) => part !== 'v2.0' && part !== 'oauth2').join('/');
    if (!isTenant(tenant)) return errorPage(entraError('tenantUnknown', `Tenant '${tenant}' not found.`));
    switch (action) {
      case 'authorize':
        return authorize({ world, grants, interaction }, request);
      case 'token':
        return open(await tokenEndpoint({ world, grants, mint, interaction }, request));
      case '.well-known/openid-configuration':
        return open(openIdConfiguration(origin, tenant, world.tenantId));
      case 'discovery/keys':
        return open(Response.json(await mint.publicKeys()));
      case 'logout':
        return signOut(searchParams.get('post_logout_redirect_uri'));
      default:
        return notFound(pathname);
    }
  };

  return {
    fetch: async (request) =>
      request.method === 'OPTIONS' ? new Response(null, { status: 204, headers: anyOrigin }) : route(request),
    verifyToken: (token) => mint.read(token),
    issueFor: async (userId, scopes, clientId) => {
      const subject = subjectById(world, userId);
      if (subject === undefined) throw new Error(`Nobody in this tenant has the id ${userId}.`);
      return mint.mint({ subject, clientId, scopes });
    },
    missingConsent: (userId, scopes) => missingConsent(world, userId, scopes),
    giveConsent: (userId, scopes) => giveConsent(world, userId, scopes),
    interaction,
  };
}

function signOut(target: string | null): Response {
  const headers = { 'set-cookie': `${sessionCookie}=; Path=/; Max-Age=0` };
  if (target === null) return signedOutPage(headers);
  return new Response(null, { status: 302, headers: { ...headers, location: target } });
}
