/** The challenge of a `WWW-Authenticate` header (continuous access evaluation), as it came, or null without one. */
export function claimsIn(header: string | null | undefined): string | null {
  if (!header?.includes('insufficient_claims')) return null;
  return /\bclaims="([^"]+)"/.exec(header)?.[1] ?? null;
}
