import type { AccessTokens, Scope, TokenOptions } from '../application/ports/AccessTokens';
import { FailureError } from '../application/ports/Failure';
import type { Timer } from '../application/withinTime';
import { createPublicClient, type SignInSettings } from './createPublicClient';
import { failureOfSignIn } from './failureOfSignIn';
import type { AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser';

/**
 * A claims challenge as MSAL wants it, JSON; the header of a 401 carries it in base64 (RFC 4648, either alphabet). Null
 * for a challenge that cannot be read: then the token is asked for without it, and a second 401 tells what is wrong.
 */
export function claimsText(challenge: string): string | null {
  try {
    const text = challenge.trimStart().startsWith('{') ? challenge : decoded(challenge);
    const claims: unknown = JSON.parse(text);
    return typeof claims === 'object' && claims !== null && !Array.isArray(claims) ? text : null;
  } catch (caught) {
    if (caught instanceof SyntaxError || isNoBase64(caught)) return null;
    throw caught;
  }
}

function decoded(challenge: string): string {
  const bytes = Uint8Array.from(atob(challenge.replace(/-/g, '+').replace(/_/g, '/')), (char) =>
    char.charCodeAt(0),
  );
  return new TextDecoder().decode(bytes);
}

const isNoBase64 = (caught: unknown): boolean =>
  caught instanceof DOMException && caught.name === 'InvalidCharacterError';

export interface Identity extends AccessTokens {
  /** The tenant of the signed-in person; signs in first where needed. */
  tenantId(): Promise<string>;
}

interface TokenRequest {
  scopes: string[];
  claims?: string;
  loginHint?: string;
}

/** Tokens from Entra. MSAL is loaded, and its client made, when the first token is asked for. */
export function msalAccessTokens(settings: SignInSettings, timer: Timer): Identity {
  let client: Promise<IPublicClientApplication> | null = null;
  const running = new Map<string, Promise<AuthenticationResult>>();
  const dialogs = consentDialogs();

  const acquire = async (
    scopes: readonly Scope[],
    { claims, interaction = 'interactive', together = scopes }: TokenOptions,
  ): Promise<AuthenticationResult> => {
    client ??= createPublicClient(settings, timer).catch((caught: unknown) => {
      client = null;
      throw caught;
    });
    const request = requestOf(scopes, claims, settings.loginHint);
    const made = await client;
    if (interaction === 'silent') return acquireSilently(made, request);
    return acquireToken(made, request, () => dialogs.ask(made, { ...request, scopes: [...together] }));
  };

  const shared = (scopes: readonly Scope[], options: TokenOptions = {}): Promise<AuthenticationResult> => {
    const key = [[...scopes].sort().join(' '), options.claims, options.interaction].join('|');
    const known = running.get(key);
    if (known !== undefined) return known;
    const started = acquire(scopes, options)
      .catch((caught: unknown) => {
        throw asFailure(caught, scopes);
      })
      .finally(() => running.delete(key));
    running.set(key, started);
    return started;
  };

  return {
    tokenFor: async (scopes, options) => (await shared(scopes, options)).accessToken,
    tenantId: async () => (await shared(['User.Read'])).tenantId,
  };
}

/** Silently where possible; the person is asked once. */
async function acquireToken(
  client: IPublicClientApplication,
  request: TokenRequest,
  ask: () => Promise<AuthenticationResult>,
): Promise<AuthenticationResult> {
  try {
    return await acquireSilently(client, request);
  } catch (caught) {
    if (!needsThePerson(caught)) throw caught;
    return ask();
  }
}

function acquireSilently(
  client: IPublicClientApplication,
  request: TokenRequest,
): Promise<AuthenticationResult> {
  const account = client.getActiveAccount() ?? client.getAllAccounts()[0];
  return client.acquireTokenSilent({ ...request, ...(account && { account }) });
}

function requestOf(
  scopes: readonly Scope[],
  claims: string | undefined,
  loginHint: string | null,
): TokenRequest {
  const challenge = claims === undefined ? null : claimsText(claims);
  return {
    scopes: [...scopes],
    ...(challenge === null ? {} : { claims: challenge }),
    ...(loginHint === null ? {} : { loginHint }),
  };
}

interface CodedError extends Error {
  readonly errorCode: string;
  readonly correlationId: string;
}

/** MSAL's errors, told by their shape so that this chunk does not load MSAL. */
function isCoded(caught: unknown): caught is CodedError {
  return caught instanceof Error && 'errorCode' in caught && typeof caught.errorCode === 'string';
}

const askThePerson = new Set([
  'no_account_error',
  'no_account_found',
  'no_account_in_silent_request',
  'silent_sso_error',
  'timed_out',
]);

function needsThePerson(caught: unknown): boolean {
  return (
    isCoded(caught) && (caught.name === 'InteractionRequiredAuthError' || askThePerson.has(caught.errorCode))
  );
}

function asFailure(caught: unknown, scopes: readonly Scope[]): unknown {
  if (isCoded(caught)) return new FailureError(failureOfSignIn(caught, scopes));
  if (caught instanceof Error && caught.name === 'ChunkLoadError') {
    const error = { errorCode: 'network_error', message: caught.message, correlationId: '' };
    return new FailureError(failureOfSignIn(error, scopes));
  }
  return caught;
}

interface ConsentDialogs {
  ask(client: IPublicClientApplication, request: TokenRequest): Promise<AuthenticationResult>;
}

/**
 * One dialog for what is asked for together, however many calls wait for its answer. Two different ones are shown one
 * after the other: at once they would close each other.
 */
function consentDialogs(): ConsentDialogs {
  const open = new Map<string, Promise<AuthenticationResult>>();
  let last: Promise<unknown> = Promise.resolve();

  const show = async (client: IPublicClientApplication, request: TokenRequest) => {
    const result = await client.acquireTokenPopup(request);
    client.setActiveAccount(result.account);
    return result;
  };

  return {
    ask: (client, request) => {
      const key = [...request.scopes, request.claims].join(' ');
      const shown = open.get(key);
      if (shown !== undefined) return shown;
      const work = () => show(client, request);
      const next = last.then(work, work).finally(() => open.delete(key));
      last = next;
      open.set(key, next);
      return next;
    },
  };
}
