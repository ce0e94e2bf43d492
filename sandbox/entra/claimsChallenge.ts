/** A claims challenge as Graph sends it: continuous access evaluation asks for a token made after this moment. */
export interface ClaimsChallenge {
  readonly id: string;
  /** Only this person is challenged; everybody without it. */
  readonly userId?: string;
  /** The new token cannot be had silently. */
  readonly interaction: boolean;
}

const claimsOf = (challenge: ClaimsChallenge): string =>
  JSON.stringify({ access_token: { nbf: { essential: true, value: challenge.id } } });

/** The id of the challenge that the claims parameter answers, if any. */
export function answeredChallenge(claims: string | null | undefined): string | undefined {
  if (claims === null || claims === undefined || claims === '') return undefined;
  try {
    const parsed = JSON.parse(claims) as { access_token?: { nbf?: { value?: unknown } } };
    const value = parsed.access_token?.nbf?.value;
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Graph's 401 that asks for a token with these claims. */
export function challengeResponse(challenge: ClaimsChallenge): Response {
  const encoded = Buffer.from(claimsOf(challenge)).toString('base64');
  const message = 'Continuous access evaluation resulted in challenge with result: InteractionRequired.';
  const authenticate = [
    'Bearer realm=""',
    'authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
    'error="insufficient_claims"',
    `claims="${encoded}"`,
  ].join(', ');
  return Response.json(
    {
      error: {
        code: 'InvalidAuthenticationToken',
        message,
        innerError: { 'request-id': crypto.randomUUID() },
      },
    },
    {
      status: 401,
      headers: {
        'www-authenticate': authenticate,
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'www-authenticate, request-id',
      },
    },
  );
}
