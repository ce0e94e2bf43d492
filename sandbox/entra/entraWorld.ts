import { needsAdmin } from './scopes';
import type { Subject } from './tokenMint';

/** What the identity provider needs of the tenant. */
export interface EntraWorld {
  readonly tenantId: string;
  readonly people: readonly (Subject & { readonly jobTitle: string })[];
  readonly consents: Map<string, Set<string>>;
  readonly adminOnlyScopes: ReadonlySet<string>;
}

/** Which of the scopes only an administrator may grant here: by Microsoft's rule, or by the tenant's. */
export const forAdminsOnly = (
  { adminOnlyScopes }: EntraWorld,
  scopes: readonly string[],
): readonly string[] => scopes.filter((scope) => needsAdmin(scope) || adminOnlyScopes.has(scope));

export const subjectById = (world: EntraWorld, id: string | null | undefined): Subject | undefined =>
  world.people.find((person) => person.id === id);

export const subjectByUpn = (world: EntraWorld, upn: string | null | undefined): Subject | undefined =>
  world.people.find((person) => person.upn.toLowerCase() === upn?.toLowerCase());

/** Which of the scopes this person has not agreed to yet. */
export function missingConsent(
  world: EntraWorld,
  userId: string,
  scopes: readonly string[],
): readonly string[] {
  const given = world.consents.get(userId);
  return scopes.filter((scope) => scope !== '.default' && given?.has(scope) !== true);
}

export function giveConsent(world: EntraWorld, userId: string, scopes: readonly string[]): void {
  const given = world.consents.get(userId) ?? new Set<string>();
  for (const scope of scopes) given.add(scope);
  world.consents.set(userId, given);
}

/** The scopes that a token carries: `.default` stands for everything agreed to so far. */
export const grantedScopes = (
  world: EntraWorld,
  userId: string,
  scopes: readonly string[],
): readonly string[] => (scopes.includes('.default') ? [...(world.consents.get(userId) ?? [])] : scopes);
