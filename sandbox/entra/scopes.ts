/** A delegated permission of Graph, as the consent page words it. */
interface GraphScope {
  readonly words: string;
  /** An administrator has to grant it: people cannot consent for themselves. */
  readonly adminOnly: boolean;
}

const open = (words: string): GraphScope => ({ words, adminOnly: false });
const admin = (words: string): GraphScope => ({ words, adminOnly: true });

const graphScopes: Readonly<Record<string, GraphScope>> = {
  'Calendars.Read': open('Read your calendars'),
  'Calendars.Read.Shared': open('Read calendars you can access'),
  'Calendars.ReadBasic': open('Read basic details of your calendars'),
  'Calendars.ReadWrite': open('Have full access to your calendars'),
  'Calendars.ReadWrite.Shared': open('Read and write to your and shared calendars'),
  'Channel.Create': admin('Create channels'),
  'Channel.ReadBasic.All': open('Read the names and descriptions of channels'),
  'ChannelMember.Read.All': admin('Read the members of channels'),
  'ChannelMessage.Read.All': admin('Read your channel messages'),
  'ChannelMessage.Send': open('Send channel messages'),
  'Chat.Create': open('Create chats'),
  'Chat.Read': open('Read your chat messages'),
  'Chat.ReadWrite': open('Read and write your chat messages'),
  'ChatMessage.Send': open('Send chat messages'),
  'Contacts.Read': open('Read your contacts'),
  'Directory.Read.All': admin('Read directory data'),
  'Files.Read': open('Read your files'),
  'Files.ReadWrite': open('Have full access to your files'),
  'Files.ReadWrite.All': open('Have full access to all files you can access'),
  'Group.Read.All': admin('Read all groups'),
  'Group.ReadWrite.All': admin('Read and write all groups'),
  'GroupMember.Read.All': admin('Read group memberships'),
  'Lists.SelectedOperations.Selected': open('Access selected lists'),
  'Mail.Read': open('Read your mail'),
  'Mail.ReadWrite': open('Read and write access to your mail'),
  'Mail.Send': open('Send mail as you'),
  'MailboxSettings.Read': open('Read your mailbox settings'),
  'MailboxSettings.ReadWrite': open('Read and write to your mailbox settings'),
  'OnlineMeetings.Read': open('Read your online meetings'),
  'OnlineMeetings.ReadWrite': open('Read and create your online meetings'),
  'People.Read': open('Read the list of people you work with'),
  'Place.Read.All': admin('Read all places of the company'),
  'Presence.Read': open('Read your presence information'),
  'Presence.Read.All': open('Read presence information of everybody in your organization'),
  'ProfilePhoto.Read.All': open('Read all profile photos'),
  'Sites.FullControl.All': admin('Have full control of all site collections'),
  'Sites.Manage.All': open('Create, edit and delete items and lists in all your site collections'),
  'Sites.Read.All': open('Read items in all site collections'),
  'Sites.ReadWrite.All': open('Edit or delete items in all site collections'),
  'Sites.Selected': open('Access selected site collections'),
  'Tasks.Read': open('Read your tasks and task lists'),
  'Tasks.ReadWrite': open('Create, read, update and delete your tasks and task lists'),
  'Team.ReadBasic.All': open('Read the names and descriptions of teams'),
  'TeamMember.Read.All': admin('Read the members of teams'),
  'TeamSettings.Read.All': admin('Read the settings of teams'),
  'User.Read': open('Sign you in and read your profile'),
  'User.Read.All': admin('Read everybody’s full profile'),
  'User.ReadBasic.All': open('Read everybody’s basic profile'),
};

const openIdScopes: Readonly<Record<string, GraphScope>> = {
  email: open('View your email address'),
  offline_access: open('Maintain access to data you have given it access to'),
  openid: open('Sign you in'),
  profile: open('View your basic profile'),
};

const resource = 'https://graph.microsoft.com/';
const byLowerCase = new Map(
  [...Object.keys(graphScopes), ...Object.keys(openIdScopes)].map((name) => [name.toLowerCase(), name]),
);

export type ScopeRequest =
  | { readonly kind: 'understood'; readonly openId: readonly string[]; readonly graph: readonly string[] }
  | { readonly kind: 'unknown'; readonly scope: string };

const shortName = (scope: string): string =>
  scope.startsWith(resource) ? scope.slice(resource.length) : scope;

/** Sorts what was asked for into the identity's own scopes and Graph's; the first unknown one is named. */
export function readScopes(requested: string): ScopeRequest {
  const names = requested.split(' ').filter((part) => part !== '');
  const found = names.map((name) => {
    const short = shortName(name);
    return short === '.default' ? short : byLowerCase.get(short.toLowerCase());
  });
  const missing = found.indexOf(undefined);
  if (missing >= 0) return { kind: 'unknown', scope: names[missing] ?? '' };
  const known = [...new Set(found.filter((name) => name !== undefined))];
  return {
    kind: 'understood',
    openId: known.filter((name) => name in openIdScopes),
    graph: known.filter((name) => !(name in openIdScopes)),
  };
}

/** What a scope lets an app do, as the consent page says it. */
export const wordsOf = (scope: string): string =>
  graphScopes[scope]?.words ?? openIdScopes[scope]?.words ?? `Use ${scope}`;

export const needsAdmin = (scope: string): boolean => graphScopes[scope]?.adminOnly ?? false;
