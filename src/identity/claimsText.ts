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
