import { GraphError } from './GraphError';
import type { World } from '../world/World';
import type { Caller } from './Caller';

const realm =
  'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"';

/** Who calls. Refuses a missing or invalid token, and once with a claims challenge where the world asks for one. */
export function authenticate(
  world: World,
  { verifyToken }: { readonly verifyToken: (token: string) => Caller | null },
  authorization: string | null,
): Caller {
  const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw unauthorized('Access token is empty.');
  const caller = verifyToken(token);
  if (caller === null) throw unauthorized('Access token has expired or is not yet valid.');
  const claims = world.claimsChallenge;
  if (claims === null) return caller;
  world.claimsChallenge = null;
  throw challenge(claims);
}

const unauthorized = (message: string): GraphError =>
  new GraphError(401, 'InvalidAuthenticationToken', message, { 'WWW-Authenticate': realm });

function challenge(claims: string): GraphError {
  const encoded = Buffer.from(claims).toString('base64');
  const header = `${realm}, error="insufficient_claims", claims="${encoded}"`;
  const message = 'Continuous access evaluation resulted in challenge with result: InteractionRequired.';
  return new GraphError(401, 'InvalidAuthenticationToken', message, { 'WWW-Authenticate': header });
}
