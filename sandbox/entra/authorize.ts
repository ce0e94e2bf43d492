import { entraError, type EntraError, type EntraProblem } from './entraError';
import {
  forAdminsOnly,
  giveConsent,
  grantedScopes,
  missingConsent,
  subjectById,
  subjectByUpn,
  type EntraWorld,
} from './entraWorld';
import type { InteractionDemand } from './interactionDemand';
import type { Grants } from './grants';
import { readScopes } from './scopes';
import { adminApprovalPage, consentPage, errorPage, peoplePage } from './signInPages';
import type { Subject } from './tokenMint';

export const sessionCookie = 'sandbox_person';
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const isClientId = (value: string): boolean => guid.test(value);

/** Entra takes https, this machine, and the broker of nested apps. */
function isAcceptableRedirect(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return (
    protocol === 'https:' ||
    protocol === 'brk-multihub:' ||
    (protocol === 'http:' && hostname === 'localhost')
  );
}

interface Visit {
  readonly query: URLSearchParams;
  readonly clientId: string;
  readonly redirectUri: string;
}

interface Desk {
  readonly world: EntraWorld;
  readonly grants: Grants;
  readonly interaction: InteractionDemand;
}

function back({ query, redirectUri }: Visit, parameters: Record<string, string>, cookie?: string): Response {
  const target = new URL(redirectUri);
  const state = query.get('state');
  const all = new URLSearchParams({ ...parameters, ...(state !== null && { state }) });
  if (query.get('response_mode') === 'query')
    for (const [name, value] of all) target.searchParams.set(name, value);
  else target.hash = all.toString();
  const headers = new Headers({ location: target.href, 'cache-control': 'no-store' });
  if (cookie !== undefined) headers.set('set-cookie', cookie);
  return new Response(null, { status: 302, headers });
}

const backWithError = (visit: Visit, problem: EntraProblem, because: string): Response => {
  const { error, description }: EntraError = entraError(problem, because);
  return back(visit, { error, error_description: description });
};

function visitOf(query: URLSearchParams): Visit | EntraError {
  const clientId = query.get('client_id') ?? '';
  const redirectUri = query.get('redirect_uri') ?? '';
  if (!isClientId(clientId)) {
    return entraError(
      'clientUnknown',
      `Application with identifier '${clientId}' was not found in the directory.`,
    );
  }
  if (!isAcceptableRedirect(redirectUri)) {
    return entraError(
      'badRedirect',
      `The redirect URI '${redirectUri}' does not match: it has to be https or localhost.`,
    );
  }
  return { query, clientId, redirectUri };
}

const cookieOf = (request: Request): string | undefined =>
  new RegExp(`${sessionCookie}=([^;]+)`).exec(request.headers.get('cookie') ?? '')?.[1];

function signedIn(
  desk: Desk,
  request: Request,
  form: URLSearchParams,
  query: URLSearchParams,
): Subject | undefined {
  const chosen = subjectById(desk.world, form.get('person'));
  if (chosen !== undefined || query.get('prompt') === 'select_account') return chosen;
  const hinted = subjectByUpn(desk.world, query.get('login_hint'));
  return hinted ?? subjectById(desk.world, cookieOf(request));
}

function grantCode(
  desk: Desk,
  visit: Visit,
  subject: Subject,
  scopes: { openId: readonly string[]; graph: readonly string[] },
): Response {
  const code = desk.grants.addCode({
    userId: subject.id,
    clientId: visit.clientId,
    redirectUri: visit.redirectUri,
    codeChallenge: visit.query.get('code_challenge') ?? '',
    nonce: visit.query.get('nonce') ?? undefined,
    openId: scopes.openId,
    graph: grantedScopes(desk.world, subject.id, scopes.graph),
  });
  const parameters = { code, session_state: crypto.randomUUID() };
  return back(visit, parameters, `${sessionCookie}=${subject.id}; Path=/; HttpOnly; SameSite=Lax`);
}

function decide(desk: Desk, visit: Visit, subject: Subject, form: URLSearchParams): Response {
  const { query } = visit;
  const scopes = readScopes(query.get('scope') ?? '');
  if (scopes.kind === 'unknown') {
    return backWithError(
      visit,
      'scopeUnknown',
      `The provided value for the input parameter 'scope' is not valid. The scope ${scopes.scope} does not exist.`,
    );
  }
  const missing = missingConsent(desk.world, subject.id, scopes.graph);
  const silent = query.get('prompt') === 'none';
  const forAdmins = forAdminsOnly(desk.world, missing);
  if (form.get('decision') === 'cancel') {
    return forAdmins.length > 0
      ? backWithError(
          visit,
          'needsAdminApproval',
          `An administrator has to grant ${forAdmins.join(' ')} to this application.`,
        )
      : backWithError(visit, 'declined', 'User declined to consent to access the app.');
  }
  if (silent && missing.length > 0) {
    return backWithError(
      visit,
      'consentRequired',
      `The user has not consented to use the application: ${missing.join(' ')}.`,
    );
  }
  if (silent && desk.interaction.isNeededFor(query.get('claims'))) {
    return backWithError(
      visit,
      'interactionRequired',
      'The user must sign in again to satisfy the requested claims.',
    );
  }
  if (forAdmins.length > 0) return adminApprovalPage(subject, forAdmins);
  if (form.get('decision') !== 'accept' && (missing.length > 0 || query.get('prompt') === 'consent')) {
    return consentPage(subject, missing.length > 0 ? missing : scopes.graph);
  }
  giveConsent(desk.world, subject.id, missing);
  if (!silent) desk.interaction.settle(query.get('claims'));
  return grantCode(desk, visit, subject, scopes);
}

/** The sign-in page: checks the request in Entra's order, asks who it is, asks for consent, and sends a code back. */
export async function authorize(desk: Desk, request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const form = new URLSearchParams(request.method === 'POST' ? await request.text() : '');
  const visit = visitOf(query);
  if ('error' in visit) return errorPage(visit);
  if (query.get('response_type') !== 'code') {
    return backWithError(
      visit,
      'badResponseType',
      `The response type '${query.get('response_type') ?? ''}' is not enabled: use 'code'.`,
    );
  }
  if (query.get('code_challenge') === null || query.get('code_challenge_method') !== 'S256') {
    return backWithError(
      visit,
      'proofMissing',
      'Proof Key for Code Exchange is required, with the method S256.',
    );
  }
  const subject = signedIn(desk, request, form, query);
  if (subject !== undefined) return decide(desk, visit, subject, form);
  return query.get('prompt') === 'none'
    ? backWithError(visit, 'loginRequired', 'A silent sign-in request was sent but no user is signed in.')
    : peoplePage(desk.world.people);
}
