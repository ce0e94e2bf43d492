import { createHash } from 'node:crypto';
import { createEntra, type Entra } from '../../../sandbox/entra/createEntra';
import { createWorld, type World } from '../../../sandbox/world/createWorld';

export const clientId = '6f1a7c1e-4b0e-4c57-9d2b-7a1f0c3d5e80';
const redirectUri = 'http://localhost:4801/auth.html';
const verifier = 'a-verifier-that-is-long-enough-for-the-rule-of-43-characters';
const origin = 'http://localhost:4802';

export function tenant(): { world: World; entra: Entra } {
  const world = createWorld({ now: '2026-11-23T13:00:00Z' });
  return { world, entra: createEntra(world) };
}

function authorizeUrl(changes: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid profile offline_access User.Read',
    state: 'the-state',
    nonce: 'the-nonce',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  });
  return `${origin}/organizations/oauth2/v2.0/authorize?${query.toString()}`;
}

export const visit = (entra: Entra, changes: Record<string, string> = {}): Promise<Response> =>
  entra.fetch(new Request(authorizeUrl(changes)));

export const press = (
  entra: Entra,
  form: Record<string, string>,
  changes: Record<string, string> = {},
): Promise<Response> =>
  entra.fetch(new Request(authorizeUrl(changes), { method: 'POST', body: new URLSearchParams(form) }));

/** What the redirect carries in its fragment. */
export function carried(response: Response): URLSearchParams {
  return new URLSearchParams(new URL(response.headers.get('location') ?? 'about:blank').hash.slice(1));
}

export const fetchToken = (entra: Entra, form: Record<string, string>): Promise<Response> =>
  entra.fetch(
    new Request(`${origin}/organizations/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams(form),
    }),
  );

export interface TokenAnswer {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token: string;
  readonly scope: string;
  readonly client_info: string;
  readonly error: string;
  readonly error_description: string;
}

export const answerOf = async (response: Promise<Response>): Promise<TokenAnswer> =>
  (await (await response).json()) as TokenAnswer;

/** Signs Ada in and accepts what is asked for. */
export async function codeFor(
  entra: Entra,
  world: World,
  changes: Record<string, string> = {},
): Promise<string> {
  const person = world.personByUpn('ada.okafor@contoso.com')!.id;
  return carried(await press(entra, { person, decision: 'accept' }, changes)).get('code')!;
}

export const redeem = (entra: Entra, code: string, changes: Record<string, string> = {}): Promise<Response> =>
  fetchToken(entra, {
    grant_type: 'authorization_code',
    client_id: clientId,
    redirect_uri: redirectUri,
    code,
    code_verifier: verifier,
    ...changes,
  });
