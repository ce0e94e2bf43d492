import type { AccessTokens, Scope } from '../application/ports/AccessTokens';
import { FailureError } from '../application/ports/Failure';

/** Whether the person gave these permissions before; asks nobody. */
export async function isGiven(tokens: AccessTokens, scopes: readonly Scope[]): Promise<boolean> {
  try {
    await tokens.tokenFor(scopes, { interaction: 'silent' });
    return true;
  } catch (caught) {
    if (caught instanceof FailureError && ['consent', 'signIn'].includes(caught.failure.kind)) return false;
    throw caught;
  }
}
