import { pathOfSite } from '../world/sitePlace';
import { notInSite, siteAccessDenied } from './GraphError';
import type { AppRole, SiteRole, WorldList, WorldSite } from '../world/WorldSite';
import type { Caller } from './Caller';
import type { GraphContext } from './GraphContext';

type Access = 'read' | 'write' | 'manage';

const levels: Readonly<Record<Access, number>> = { read: 1, write: 2, manage: 3 };
const levelOfRole: Readonly<Record<SiteRole, number>> = { none: 0, visitor: 1, member: 2, owner: 3 };
const levelOfAppRole: Readonly<Record<AppRole, number>> = {
  none: 0,
  read: 1,
  write: 2,
  manage: 3,
  fullcontrol: 3,
};
const levelOfScope: Readonly<Record<string, number>> = {
  'Sites.Read.All': 1,
  'Sites.ReadWrite.All': 2,
  'Sites.Manage.All': 3,
  'Sites.FullControl.All': 3,
};

/** The site in the path. What the app may do there and what the person may do there both have to suffice. */
export function openSite(c: GraphContext, access: Access): WorldSite {
  const site = siteFor(c, c.req.param('site') ?? '');
  requireAccess(c, site, access);
  return site;
}

export function requireAccess({ env: { caller } }: GraphContext, site: WorldSite, access: Access): void {
  requireLevel(access, personLevel(caller, site), appLevel(caller, site));
}

function requireLevel(access: Access, person: number, app: number): void {
  if (Math.min(person, app) < levels[access]) throw siteAccessDenied();
}

const personLevel = ({ userId }: Caller, { roles }: WorldSite): number =>
  levelOfRole[roles.get(userId) ?? 'none'];

/** `Sites.Selected` alone opens nothing: an administrator grants the app one site after another. */
function appLevel({ scopes }: Caller, { appRole }: WorldSite): number {
  const selected = scopes.includes('Sites.Selected') ? levelOfAppRole[appRole] : 0;
  return Math.max(selected, ...scopes.map((scope) => levelOfScope[scope] ?? 0));
}

/** The same for one list. */
const appLevelInList = ({ scopes }: Caller, list: WorldList | undefined): number =>
  scopes.includes('Lists.SelectedOperations.Selected') ? levelOfAppRole[list?.appRole ?? 'none'] : 0;

/** By id, or by "host:/path". */
function siteFor(c: GraphContext, key: string): WorldSite {
  const wanted = key.toLowerCase();
  const site = c.env.world.sites.find((each) => {
    const [host = ''] = each.id.split(',');
    return each.id === wanted || `${host}:${pathOfSite(each)}`.toLowerCase() === wanted;
  });
  if (!site) throw notInSite('Requested site could not be found');
  return site;
}

export interface OpenList {
  readonly site: WorldSite;
  readonly list: WorldList;
}

/** The list in the path, by id or by title. Rights come first: who has none does not learn what is missing. */
export function openList(c: GraphContext, access: Access): OpenList {
  const { caller } = c.env;
  const site = siteFor(c, c.req.param('site') ?? '');
  const list = findList(site, c.req.param('list') ?? '');
  const app = Math.max(appLevel(caller, site), appLevelInList(caller, list));
  requireLevel(access, personLevel(caller, site), app);
  if (!list) throw notInSite('The specified list was not found');
  return { site, list };
}

function findList({ lists }: WorldSite, key: string): WorldList | undefined {
  const wanted = key.toLowerCase();
  return (
    lists.get(wanted) ?? [...lists.values()].find(({ displayName }) => displayName.toLowerCase() === wanted)
  );
}
