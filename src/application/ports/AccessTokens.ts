/** A delegated Microsoft Graph permission, the smallest for its capability (see docs/admin-guide.md). */
export type Scope =
  | 'User.Read'
  | 'User.ReadBasic.All'
  | 'User.Read.All'
  | 'Calendars.ReadBasic'
  | 'Calendars.ReadWrite'
  | 'Calendars.ReadWrite.Shared';

export interface AccessTokens {
  /**
   * A token that carries the scopes, silently where possible; asks the person the first time a scope is needed.
   * `claims` is the challenge of a 401, handed back as it came.
   * Fails with 'consent' (declined, or an admin must grant it) or 'signIn'.
   */
  tokenFor(scopes: readonly Scope[], options?: { readonly claims?: string }): Promise<string>;
}
