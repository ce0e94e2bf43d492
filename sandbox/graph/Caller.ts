/** Who calls, with what they were granted: what the access token says. */
export interface Caller {
  readonly userId: string;
  readonly scopes: readonly string[];
}
