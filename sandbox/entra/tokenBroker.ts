import type { Entra } from './createEntra';
import { forAdminsOnly } from './entraWorld';
import { readScopes, wordsOf } from './scopes';
import type { World } from '../world/createWorld';
import type { WorldPerson } from '../world/WorldPerson';

/** What the host page asks for when the app in its frame wants a token. */
export interface BrokerRequest {
  readonly personId: string;
  readonly clientId: string;
  readonly scope: string;
  readonly claims?: string;
  readonly interactive: boolean;
  /** The person has pressed "Accept" on these scopes. */
  readonly accepted: boolean;
}

const failure = (status: string, code: string, description: string): object => ({
  kind: 'error',
  error: { status, code, subError: '', description },
});

function issued(
  world: World,
  person: WorldPerson,
  scope: string,
  tokens: { accessToken: string; idToken: string; expiresInSeconds: number },
): object {
  return {
    kind: 'token',
    token: {
      access_token: tokens.accessToken,
      id_token: tokens.idToken,
      expires_in: tokens.expiresInSeconds,
      scope,
    },
    account: {
      environment: 'login.microsoftonline.com',
      homeAccountId: `${person.id}.${world.tenantId}`,
      localAccountId: person.id,
      tenantId: world.tenantId,
      username: person.upn,
      name: person.displayName,
    },
  };
}

/** Plays the broker of nested app authentication: a token, the consent that is missing, or the bridge's error. */
export async function brokerToken(world: World, entra: Entra, request: BrokerRequest): Promise<object> {
  const person = world.personById(request.personId);
  if (person === undefined)
    return failure('ACCOUNT_UNAVAILABLE', 'unknown_person', `Nobody has the id ${request.personId}.`);
  const scopes = readScopes(request.scope);
  if (scopes.kind === 'unknown') {
    return failure(
      'PERSISTENT_ERROR',
      'invalid_scope',
      `AADSTS70011: The scope ${scopes.scope} does not exist.`,
    );
  }
  const missing = entra.missingConsent(person.id, scopes.graph);
  if (!request.interactive && missing.length > 0) {
    return failure(
      'USER_INTERACTION_REQUIRED',
      'consent_required',
      `AADSTS65001: Consent is missing for ${missing.join(' ')}.`,
    );
  }
  if (!request.interactive && entra.interaction.isNeededFor(request.claims)) {
    return failure(
      'USER_INTERACTION_REQUIRED',
      'interaction_required',
      'AADSTS50076: The requested claims need a new sign-in.',
    );
  }
  const forAdmins = forAdminsOnly(world, missing);
  if (missing.length > 0 && (!request.accepted || forAdmins.length > 0)) {
    return {
      kind: forAdmins.length > 0 ? 'adminApproval' : 'consent',
      scopes: missing.map((scope) => ({ scope, words: wordsOf(scope) })),
    };
  }
  entra.giveConsent(person.id, missing);
  if (request.interactive) entra.interaction.settle(request.claims);
  const tokens = await entra.issueFor(person.id, scopes.graph, request.clientId);
  return issued(world, person, [...scopes.openId, ...scopes.graph].join(' '), tokens);
}
