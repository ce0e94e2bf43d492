/** What a person has agreed to hand to an app, waiting to be fetched. */
export interface Grant {
  readonly userId: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly codeChallenge: string;
  readonly nonce: string | undefined;
  readonly openId: readonly string[];
  readonly graph: readonly string[];
}

export type RefreshGrant = Pick<Grant, 'userId' | 'clientId' | 'openId' | 'graph'>;

/** Codes and refresh tokens: each is good for one use. */
export class Grants {
  readonly #codes = new Map<string, Grant>();
  readonly #used = new Set<string>();
  readonly #refresh = new Map<string, RefreshGrant>();

  addCode(grant: Grant): string {
    const code = `0.${crypto.randomUUID()}`;
    this.#codes.set(code, grant);
    return code;
  }

  readCode(code: string): Grant | 'used' | undefined {
    return this.#used.has(code) ? 'used' : this.#codes.get(code);
  }

  useCode(code: string): void {
    this.#codes.delete(code);
    this.#used.add(code);
  }

  addRefreshToken(grant: RefreshGrant): string {
    const token = `1.${crypto.randomUUID()}`;
    this.#refresh.set(token, grant);
    return token;
  }

  takeRefreshToken(token: string): RefreshGrant | undefined {
    const grant = this.#refresh.get(token);
    this.#refresh.delete(token);
    return grant;
  }
}
