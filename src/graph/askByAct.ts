import type { AccessTokens, Scope } from '../application/ports/AccessTokens';
import type { SitesPermission } from './lists/siteScopes';
import { actOf, acts, grants, type Act } from './scopes';

export interface LazyScopes {
  readonly permission: SitesPermission;
  /** Whether there is a site around us to share in. */
  readonly hasSite: boolean;
}

/**
 * Tokens for which the person is asked once an act: with the first of its permissions for all of them, unless the call
 * says itself what goes together.
 */
export function askByAct(tokens: AccessTokens, needs: LazyScopes): AccessTokens {
  return {
    tokenFor: (scopes, options = {}) =>
      options.interaction === 'silent'
        ? tokens.tokenFor(scopes, options)
        : tokens.tokenFor(scopes, { ...options, together: options.together ?? askedWith(scopes, needs) }),
  };
}

/** The scopes, and what the same acts need besides. */
function askedWith(scopes: readonly Scope[], needs: LazyScopes): readonly Scope[] {
  const others = scopes.flatMap((scope) => (isOfAnAct(scope) ? scopesOfAct(actOf[scope], needs) : []));
  return [...new Set([...scopes, ...others])];
}

export function scopesOfAct(act: Act, { permission, hasSite }: LazyScopes): readonly Scope[] {
  const scopes: readonly Scope[] = acts[act].flatMap((right) => grants[right].scopes);
  const reachable = scopes.filter((scope) => hasSite || act.startsWith('connect') || !isOfSites(scope));
  if (permission === 'all') return reachable;
  return [...new Set(reachable.map((scope) => (isOfSites(scope) ? 'Sites.Selected' : scope)))];
}

function isOfAnAct(scope: Scope): scope is keyof typeof actOf {
  return scope in actOf;
}

function isOfSites(scope: Scope): boolean {
  return scope.startsWith('Sites.');
}
