import { GraphError, accessDenied, badRequest, privilegesMissing, siteAccessDenied } from './GraphError';
import type { Caller } from './Caller';

type Family = 'directory' | 'outlook' | 'teams' | 'sharePoint';

interface Permission {
  readonly methods: readonly string[];
  readonly path: RegExp;
  /** Any one of them; the smallest first. */
  readonly scopes: readonly string[];
  readonly family: Family;
}

const row = (methods: string, path: string, family: Family, scopes: string): Permission => ({
  ...{
    methods: methods.split(' '),
    path: new RegExp(`^/v1\\.0${path}$`, 'i'),
    family,
    scopes: scopes.split(' '),
  },
});

const ownEvents = '/me(/calendar|/calendars/[^/]+)?';
const theirEvents = '/users/[^/]+(/calendar|/calendars/[^/]+)?';
const anyEvents = `(${ownEvents}|${theirEvents})`;
const reading =
  'Calendars.ReadBasic Calendars.Read Calendars.ReadWrite Calendars.Read.Shared Calendars.ReadWrite.Shared';
const readingAll = 'Calendars.Read Calendars.ReadWrite Calendars.Read.Shared Calendars.ReadWrite.Shared';
const writing = 'Calendars.ReadWrite Calendars.ReadWrite.Shared';

const managingSites = 'Sites.Manage.All Sites.FullControl.All Sites.Selected';
const writingSites = `Sites.ReadWrite.All ${managingSites}`;
const readingSites = `Sites.Read.All ${writingSites}`;
/** Inside one list, a grant for the list is enough. */
const inList = (scopes: string): string => `${scopes} Lists.SelectedOperations.Selected`;
const someList = '/sites/[^/]+/lists/[^/]+';
const someItem = `${someList}/items/[^/]+`;

/** Every route there is, and the scopes of which it asks for one. Another's mailbox asks for more: see `openMailbox`; so does a site: see `openSite`. */
const table: readonly Permission[] = [
  row('GET', '/me', 'directory', 'User.Read User.ReadBasic.All User.Read.All User.ReadWrite'),
  row('GET', '/users', 'directory', 'User.ReadBasic.All User.Read.All'),
  row('GET', '/users/[^/]+', 'directory', 'User.ReadBasic.All User.Read.All User.Read'),
  row('GET', '/(me|users/[^/]+)/manager', 'directory', 'User.Read.All'),
  row('GET', '/me/photos?(/.+)?', 'directory', 'User.Read User.ReadBasic.All User.Read.All'),
  row('GET', '/users/[^/]+/photos?(/.+)?', 'directory', 'User.ReadBasic.All User.Read.All'),
  row(
    'GET',
    '/(me|users/[^/]+)/mailboxSettings',
    'outlook',
    'MailboxSettings.Read MailboxSettings.ReadWrite',
  ),
  row(
    'GET',
    '/me/outlook/supportedTimeZones(\\(.*\\))?',
    'outlook',
    'User.Read MailboxSettings.Read MailboxSettings.ReadWrite',
  ),
  row('GET', '/(me|users/[^/]+)/calendars?', 'outlook', reading),
  row('GET', '/me/calendars/[^/]+', 'outlook', reading),
  row('POST', '/(me|users/[^/]+)/calendar/getSchedule', 'outlook', reading),
  row('GET', `${anyEvents}/events(/[^/]+)?`, 'outlook', reading),
  row('GET', `${anyEvents}/calendarView`, 'outlook', reading),
  row('GET', `${anyEvents}/events/[^/]+/instances`, 'outlook', reading),
  row('GET', `${anyEvents}/events/[^/]+/attachments(/[^/]+)?`, 'outlook', readingAll),
  row(
    'POST',
    `${anyEvents}/events(/[^/]+/(attachments|cancel|accept|decline|tentativelyAccept))?`,
    'outlook',
    writing,
  ),
  row('PATCH DELETE', `${anyEvents}/events/[^/]+`, 'outlook', writing),
  row('DELETE', `${anyEvents}/events/[^/]+/attachments/[^/]+`, 'outlook', writing),
  row('GET', '/me/joinedTeams', 'teams', 'Team.ReadBasic.All'),
  row('GET', '/teams/[^/]+', 'teams', 'Team.ReadBasic.All'),
  row('GET', '/teams/[^/]+/channels(/[^/]+)?', 'teams', 'Channel.ReadBasic.All'),
  row('GET', '/teams/[^/]+/members', 'teams', 'TeamMember.Read.All'),
  row('GET', '/teams/[^/]+/channels/[^/]+/members', 'teams', 'ChannelMember.Read.All'),
  row(
    'GET',
    '/teams/[^/]+/channels/[^/]+/filesFolder',
    'teams',
    'Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All Sites.Manage.All',
  ),
  row('GET', '/groups/[^/]+', 'directory', 'GroupMember.Read.All Group.Read.All Group.ReadWrite.All'),
  row('GET', '/groups/[^/]+/planner/plans', 'directory', 'Tasks.Read Tasks.ReadWrite Group.Read.All'),
  row('GET', '/groups/[^/]+/sites/root', 'sharePoint', readingSites),
  row('GET', '/sites/[^/]+', 'sharePoint', readingSites),
  row('GET', '/sites/[^/]+/lists', 'sharePoint', readingSites),
  row('GET', someList, 'sharePoint', inList(readingSites)),
  row('POST', '/sites/[^/]+/lists', 'sharePoint', managingSites),
  row('PATCH DELETE', someList, 'sharePoint', inList(managingSites)),
  row('GET', `${someList}/columns(/[^/]+)?`, 'sharePoint', inList(readingSites)),
  row('POST', `${someList}/columns`, 'sharePoint', inList(managingSites)),
  row('PATCH DELETE', `${someList}/columns/[^/]+`, 'sharePoint', inList(managingSites)),
  row('GET', `${someList}/items(/[^/]+(/(fields|versions))?)?`, 'sharePoint', inList(readingSites)),
  row('POST', `${someList}/items`, 'sharePoint', inList(writingSites)),
  row('PATCH DELETE', someItem, 'sharePoint', inList(writingSites)),
  row('PATCH', `${someItem}/fields`, 'sharePoint', inList(writingSites)),
];

/** Refuses a route that there is not, by name, and a token without one of the scopes that the route asks for. */
export function requirePermission({ scopes }: Caller, method: string, path: string): void {
  const permission = table.find((entry) => entry.methods.includes(method) && entry.path.test(path));
  if (!permission)
    throw badRequest(`Resource not found for the segment: the sandbox does not play '${method} ${path}'.`);
  if (!permission.scopes.some((scope) => scopes.includes(scope))) throw denied(permission);
}

function denied({ family, scopes }: Permission): Error {
  if (family === 'outlook') return accessDenied();
  if (family === 'directory') return privilegesMissing();
  if (family === 'sharePoint') return siteAccessDenied();
  return new GraphError(
    403,
    'Forbidden',
    `Missing scope permissions on the request. API requires one of '${scopes.join(', ')}'.`,
  );
}
