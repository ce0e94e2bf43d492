/** A delegated Microsoft Graph permission, the smallest for its capability (see docs/admin-guide.md). */
export type Scope =
  | 'User.Read'
  | 'User.ReadBasic.All'
  | 'User.Read.All'
  | 'Calendars.ReadBasic'
  | 'Calendars.Read'
  | 'Calendars.Read.Shared'
  | 'Calendars.ReadWrite'
  | 'Calendars.ReadWrite.Shared'
  | 'Team.ReadBasic.All'
  | 'TeamMember.Read.All'
  | 'ChannelMember.Read.All'
  | 'Sites.Read.All'
  | 'Sites.ReadWrite.All'
  | 'Sites.Manage.All'
  | 'Sites.Selected';

/** How far a call may go for a token, in MSAL's words: `silent` shows no window, and fails where the person would be asked. */
export type Interaction = 'silent' | 'interactive';

export interface TokenOptions {
  /** The challenge of a 401, handed back as it came. */
  readonly claims?: string;
  /** `interactive` where it is left out. */
  readonly interaction?: Interaction;
  /** What the person is asked for at once where they have to be asked: all that the same act will need. */
  readonly together?: readonly Scope[];
}

export interface AccessTokens {
  /**
   * A token that carries the scopes, silently where possible; asks the person the first time a scope is needed.
   * Fails with 'consent' (declined, or an admin must grant it) or 'signIn'.
   */
  tokenFor(scopes: readonly Scope[], options?: TokenOptions): Promise<string>;
}
