/** A delegated Microsoft Graph permission, the smallest for its capability (see docs/admin-guide.md). */
export type Scope =
  | 'User.Read'
  | 'User.ReadBasic.All'
  | 'User.Read.All'
  | 'Calendars.ReadBasic'
  | 'Calendars.ReadWrite'
  | 'Calendars.ReadWrite.Shared'
  | 'Team.ReadBasic.All'
  | 'Sites.Read.All'
  | 'Sites.ReadWrite.All'
  | 'Sites.Manage.All'
  | 'Sites.Selected';

export interface TokenOptions {
  /** The challenge of a 401, handed back as it came. */
  readonly claims?: string;
  /** Shows no window: fails where the person would have to be asked. */
  readonly silently?: boolean;
}

export interface AccessTokens {
  /**
   * A token that carries the scopes, silently where possible; asks the person the first time a scope is needed.
   * Fails with 'consent' (declined, or an admin must grant it) or 'signIn'.
   */
  tokenFor(scopes: readonly Scope[], options?: TokenOptions): Promise<string>;
}
