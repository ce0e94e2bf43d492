/** Everything that goes wrong in this identity provider, in Entra's words and numbers. */
const table = {
  badRedirect: { code: 50011, error: 'invalid_request' },
  badResponseType: { code: 700054, error: 'unsupported_response_type' },
  clientUnknown: { code: 700016, error: 'unauthorized_client' },
  codeReused: { code: 54005, error: 'invalid_grant' },
  codeUnknown: { code: 70000, error: 'invalid_grant' },
  consentRequired: { code: 65001, error: 'consent_required' },
  declined: { code: 65004, error: 'access_denied' },
  grantUnsupported: { code: 70003, error: 'unsupported_grant_type' },
  interactionRequired: { code: 50076, error: 'interaction_required' },
  loginRequired: { code: 50058, error: 'login_required' },
  needsAdminApproval: { code: 90094, error: 'access_denied' },
  parameterMissing: { code: 900144, error: 'invalid_request' },
  proofMissing: { code: 9002325, error: 'invalid_request' },
  proofWrong: { code: 501481, error: 'invalid_grant' },
  redirectChanged: { code: 50011, error: 'invalid_grant' },
  scopeUnknown: { code: 70011, error: 'invalid_scope' },
  tenantUnknown: { code: 90002, error: 'invalid_request' },
  userUnknown: { code: 50034, error: 'invalid_grant' },
} as const;

export type EntraProblem = keyof typeof table;

export interface EntraError {
  readonly error: string;
  readonly description: string;
  readonly code: number;
}

export const entraError = (problem: EntraProblem, because: string): EntraError => {
  const { code, error } = table[problem];
  return { error, code, description: `AADSTS${code}: ${because}` };
};

/** The body that the token endpoint answers with. */
export function errorResponse({ error, code, description }: EntraError, now: Date): Response {
  const traceId = crypto.randomUUID();
  const body = {
    error,
    error_description: `${description} Trace ID: ${traceId} Timestamp: ${now.toISOString()}`,
    error_codes: [code],
    timestamp: now.toISOString(),
    trace_id: traceId,
    correlation_id: crypto.randomUUID(),
    ...(error === 'invalid_grant' && code === 65001 && { suberror: 'consent_required' }),
  };
  return Response.json(body, { status: 400 });
}
