import { createHash } from 'node:crypto';
import { isClientId } from './authorize';
import { entraError, errorResponse, type EntraError } from './entraError';
import {
  giveConsent,
  grantedScopes,
  missingConsent,
  subjectById,
  subjectByUpn,
  type EntraWorld,
} from './entraWorld';
import type { Grants, RefreshGrant } from './grants';
import type { InteractionDemand } from './interactionDemand';
import { readScopes } from './scopes';
import type { TokenMint } from './tokenMint';

interface Counter {
  readonly world: EntraWorld;
  readonly grants: Grants;
  readonly mint: TokenMint;
  readonly interaction: InteractionDemand;
}

interface Outcome extends RefreshGrant {
  readonly nonce?: string | undefined;
}

const scriptClient = '00000000-0000-0000-0000-000000000001';

const proofOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');

const missing = (name: string): EntraError =>
  entraError('parameterMissing', `The request body must contain the following parameter: '${name}'.`);

function byCode({ grants }: Counter, form: URLSearchParams): Outcome | EntraError {
  const code = form.get('code');
  if (code === null) return missing('code');
  const grant = grants.readCode(code);
  if (grant === 'used')
    return entraError('codeReused', 'The OAuth2 authorization code was already redeemed.');
  if (grant === undefined) return entraError('codeUnknown', 'The provided authorization code is not valid.');
  if (form.get('client_id') !== grant.clientId)
    return entraError('codeUnknown', 'The code was issued to another client.');
  if (form.get('redirect_uri') !== grant.redirectUri) {
    return entraError('redirectChanged', 'The redirect URI is not the one that the code was requested with.');
  }
  if (proofOf(form.get('code_verifier') ?? '') !== grant.codeChallenge) {
    return entraError(
      'proofWrong',
      'The code_verifier does not match the code_challenge supplied in the authorization request.',
    );
  }
  grants.useCode(code);
  return grant;
}

const scopeUnknown = (scope: string): EntraError =>
  entraError(
    'scopeUnknown',
    `The provided value for the input parameter 'scope' is not valid. The scope ${scope} does not exist.`,
  );

function byRefreshToken(
  { grants, world, interaction }: Counter,
  form: URLSearchParams,
): Outcome | EntraError {
  const token = form.get('refresh_token');
  if (token === null) return missing('refresh_token');
  const scopes = readScopes(form.get('scope') ?? '');
  if (scopes.kind === 'unknown') return scopeUnknown(scopes.scope);
  const grant = grants.takeRefreshToken(token);
  if (grant?.clientId !== form.get('client_id')) {
    return entraError('codeUnknown', 'The provided refresh token is not valid, or was used before.');
  }
  const asked = scopes.graph.length > 0 ? grantedScopes(world, grant.userId, scopes.graph) : grant.graph;
  const lacking = missingConsent(world, grant.userId, asked);
  if (lacking.length > 0) {
    grants.addRefreshToken(grant);
    return {
      ...entraError(
        'consentRequired',
        `The user has not consented to use the application: ${lacking.join(' ')}.`,
      ),
      error: 'invalid_grant',
    };
  }
  if (interaction.isNeededFor(form.get('claims'))) {
    grants.addRefreshToken(grant);
    return {
      ...entraError('interactionRequired', 'The user must sign in again to satisfy the requested claims.'),
      error: 'invalid_grant',
    };
  }
  return { ...grant, graph: asked };
}

function byPassword({ world }: Counter, form: URLSearchParams): Outcome | EntraError {
  const username = form.get('username');
  if (username === null) return missing('username');
  const subject = subjectByUpn(world, username);
  if (subject === undefined)
    return entraError('userUnknown', `The user account ${username} does not exist in the directory.`);
  const scopes = readScopes(form.get('scope') ?? '');
  if (scopes.kind === 'unknown') return scopeUnknown(scopes.scope);
  giveConsent(
    world,
    subject.id,
    scopes.graph.filter((scope) => scope !== '.default'),
  );
  return {
    userId: subject.id,
    clientId: form.get('client_id') ?? scriptClient,
    openId: scopes.openId,
    graph: grantedScopes(world, subject.id, scopes.graph),
  };
}

function redeem(counter: Counter, form: URLSearchParams): Outcome | EntraError {
  const grantType = form.get('grant_type');
  if (grantType === null) return missing('grant_type');
  if (grantType === 'password') return byPassword(counter, form);
  if (!isClientId(form.get('client_id') ?? '')) return missing('client_id');
  if (grantType === 'authorization_code') return byCode(counter, form);
  if (grantType === 'refresh_token') return byRefreshToken(counter, form);
  return entraError('grantUnsupported', `The grant type '${grantType}' is not supported.`);
}

const clientInfo = (userId: string, tenantId: string): string =>
  Buffer.from(JSON.stringify({ uid: userId, utid: tenantId })).toString('base64url');

/** Answers `POST /{tenant}/oauth2/v2.0/token`. */
export async function tokenEndpoint(counter: Counter, request: Request): Promise<Response> {
  const outcome = redeem(counter, new URLSearchParams(await request.text()));
  if ('error' in outcome) return errorResponse(outcome, new Date());
  const { world, grants, mint } = counter;
  const subject = subjectById(world, outcome.userId);
  if (subject === undefined)
    return errorResponse(entraError('userUnknown', 'The account was removed.'), new Date());
  const tokens = await mint.mint({ ...outcome, subject, scopes: outcome.graph });
  return Response.json({
    token_type: 'Bearer',
    scope: [...outcome.openId.filter((scope) => scope !== 'offline_access'), ...outcome.graph].join(' '),
    expires_in: tokens.expiresInSeconds,
    ext_expires_in: tokens.expiresInSeconds,
    access_token: tokens.accessToken,
    id_token: tokens.idToken,
    refresh_token: grants.addRefreshToken(outcome),
    client_info: clientInfo(outcome.userId, world.tenantId),
  });
}
