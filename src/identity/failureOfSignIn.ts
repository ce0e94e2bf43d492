import type { AuthError } from '@azure/msal-browser';
import type { Scope } from '../application/ports/AccessTokens';
import type { Failure } from '../application/ports/Failure';

const networkCodes = new Set([
  'network_error',
  'no_network_connectivity',
  'post_request_failed',
  'get_request_failed',
  'endpoints_resolution_error',
  'openid_config_error',
]);

const consentCodes = new Set([
  'access_denied',
  'consent_required',
  'consent_declined',
  'unauthorized_client',
  // The hosts, and a window that is closed, say no more than this when somebody presses "Cancel".
  'user_canceled',
  'user_cancelled',
]);

/** Entra's numbers for a declined consent, a missing one, and one that only an admin may give. */
const consentNumbers = /AADSTS(65001|65004|65005|90008|90093|90094|90095|650\d{2})\b/;

/** Why there is no token, in the terms of the screens. */
export function failureOfSignIn(
  error: Pick<AuthError, 'errorCode' | 'message' | 'correlationId'>,
  scopes: readonly Scope[],
): Failure {
  const kind = kindOf(error.errorCode, error.message);
  return {
    kind,
    detail: error.message,
    status: null,
    code: error.errorCode,
    requestId: error.correlationId || null,
    retryAfterSeconds: null,
    scopes: kind === 'consent' ? scopes : [],
  };
}

function kindOf(code: string, message: string): Failure['kind'] {
  if (networkCodes.has(code)) return 'connection';
  return consentCodes.has(code) || consentNumbers.test(message) ? 'consent' : 'signIn';
}
