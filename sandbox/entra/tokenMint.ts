import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';

export interface Subject {
  readonly id: string;
  readonly upn: string;
  readonly displayName: string;
}

interface TokenOrder {
  readonly subject: Subject;
  readonly clientId: string;
  /** Graph's scopes by their short names. */
  readonly scopes: readonly string[];
  readonly nonce?: string | undefined;
}

export interface TokenSet {
  readonly accessToken: string;
  readonly idToken: string;
  readonly expiresInSeconds: number;
}

interface Bearer {
  readonly userId: string;
  readonly scopes: readonly string[];
}

export interface TokenMint {
  mint(order: TokenOrder): Promise<TokenSet>;
  /** Whose token it is; null for one that was never issued here or has run out. */
  read(token: string): Bearer | null;
  publicKeys(): Promise<{ keys: JWK[] }>;
}

const lifetimeSeconds = 3600;
const keyId = 'sandbox-key-1';

/**
 * Makes Entra-shaped tokens, signed with a key that lives as long as the process. They run out by the real clock: the
 * world's clock may be set to any day without ending anybody's session.
 */
export function createTokenMint(tenantId: string): TokenMint {
  const pair = generateKeyPair('RS256', { extractable: true });
  const issued = new Map<string, Bearer & { readonly expiresAtMs: number }>();
  const sign = async (claims: Record<string, unknown>, audience: string): Promise<string> => {
    const { privateKey }: { privateKey: CryptoKey } = await pair;
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keyId })
      .setIssuer(`https://login.microsoftonline.com/${tenantId}/v2.0`)
      .setAudience(audience)
      .setIssuedAt()
      .setNotBefore('0s')
      .setExpirationTime(`${lifetimeSeconds}s`)
      .setJti(crypto.randomUUID())
      .sign(privateKey);
  };
  return {
    mint: async ({ subject, clientId, scopes, nonce }) => {
      const who = { oid: subject.id, sub: subject.id, tid: tenantId, name: subject.displayName, ver: '2.0' };
      const accessToken = await sign(
        { ...who, upn: subject.upn, appid: clientId, scp: scopes.join(' '), ver: '1.0' },
        '00000003-0000-0000-c000-000000000000',
      );
      const idToken = await sign(
        {
          ...who,
          preferred_username: subject.upn,
          login_hint: subject.upn,
          ...(nonce !== undefined && { nonce }),
        },
        clientId,
      );
      const expiresAtMs = Date.now() + lifetimeSeconds * 1000;
      issued.set(accessToken, { userId: subject.id, scopes, expiresAtMs });
      return { accessToken, idToken, expiresInSeconds: lifetimeSeconds };
    },
    read: (token) => {
      const bearer = issued.get(token);
      return bearer !== undefined && bearer.expiresAtMs > Date.now() ? bearer : null;
    },
    publicKeys: async () => {
      const { publicKey } = await pair;
      return { keys: [{ ...(await exportJWK(publicKey)), kid: keyId, use: 'sig', alg: 'RS256' }] };
    },
  };
}
