import { isRecord, read, wrong, type Read } from './readBody';
import type { World } from '../world/createWorld';
import type { AppRole, SiteRole, WorldSite } from '../world/WorldSite';

const siteRoles: readonly SiteRole[] = ['owner', 'member', 'visitor', 'none'];
const appRoles: readonly AppRole[] = ['none', 'read', 'write', 'manage', 'fullcontrol'];

export interface Rights {
  readonly site: WorldSite;
  readonly userId: string;
  readonly role: SiteRole;
}

/** `{site?, upn, role}`: what a person may do in a site from now on. The site by name; the first team's where none is named. */
export function readRights(world: World, body: unknown): Read<Rights> {
  if (!isRecord(body))
    return wrong('The body must be {"site"?: "leadership", "upn": "…", "role": "visitor"}.');
  const site = siteNamed(world, body.site);
  if (site === undefined) return noSite(world, body.site);
  const person = typeof body.upn === 'string' ? world.personByUpn(body.upn) : undefined;
  if (person === undefined) return wrong(`upn must be a person’s, not ${JSON.stringify(body.upn)}.`);
  const role = siteRoles.find((known) => known === body.role);
  if (role === undefined) return wrong(`role must be one of ${siteRoles.join(', ')}.`);
  return read({ site, userId: person.id, role });
}

export interface AppGrant {
  readonly place: { appRole: AppRole };
  readonly role: AppRole;
}

/** `{site?, list?, role}`: what an administrator grants the app in a site, or in the list of this title alone. */
export function readAppGrant(world: World, body: unknown): Read<AppGrant> {
  if (!isRecord(body))
    return wrong('The body must be {"site"?: "leadership", "list"?: "…", "role": "write"}.');
  const site = siteNamed(world, body.site);
  if (site === undefined) return noSite(world, body.site);
  const role = appRoles.find((known) => known === body.role);
  if (role === undefined) return wrong(`role must be one of ${appRoles.join(', ')}.`);
  if (body.list === undefined) return read({ place: site, role });
  const place = [...site.lists.values()].find(({ displayName }) => displayName === body.list);
  return place === undefined
    ? wrong(`There is no list ${JSON.stringify(body.list)} in ${site.name}.`)
    : read({ place, role });
}

const siteNamed = ({ sites }: World, name: unknown): WorldSite | undefined =>
  name === undefined ? sites[0] : sites.find((site) => site.name === name || site.id === name);

const noSite = ({ sites }: World, name: unknown): Read<never> =>
  wrong(`There is no site ${JSON.stringify(name)}. Known: ${sites.map((site) => site.name).join(', ')}.`);
