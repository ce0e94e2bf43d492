/** A claims challenge as MSAL wants it, JSON; the header of a 401 carries it in base64 (RFC 4648, either alphabet). */
export function claimsText(challenge: string): string {
  if (challenge.trimStart().startsWith('{')) return challenge;
  const bytes = Uint8Array.from(atob(challenge.replace(/-/g, '+').replace(/_/g, '/')), (char) =>
    char.charCodeAt(0),
  );
  return new TextDecoder().decode(bytes);
}
