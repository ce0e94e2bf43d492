import { addList } from './lists';
import type { SitePlace, SiteRole, WorldSite } from './WorldSite';
import type { World } from './World';
import type { WorldTeam } from './teams';

/** A lead who is in the team, but may only read its site. */
const visitorUpn = 'claire.dubois@contoso.com';

/** The sites of the teams and of their private channels, as new: each with its library of documents. */
export function seedSites(world: World): void {
  world.sites.length = 0;
  for (const team of world.teams) {
    world.sites.push(emptySite(team.site, teamRoles(world, team)));
    for (const { site, memberIds } of team.channels) {
      if (site !== null) world.sites.push(emptySite(site, rolesOf(memberIds, team.ownerIds)));
    }
  }
  for (const site of world.sites) addDocuments(world, site);
}

const emptySite = (place: SitePlace, roles: Map<string, SiteRole>): WorldSite => ({
  ...place,
  roles,
  appRole: 'none',
  lists: new Map(),
  listsMade: 0,
});

function teamRoles(world: World, { memberIds, ownerIds }: WorldTeam): Map<string, SiteRole> {
  const visitor = world.personByUpn(visitorUpn);
  const roles = rolesOf(memberIds, ownerIds);
  return visitor === undefined ? roles : roles.set(visitor.id, 'visitor');
}

const rolesOf = (memberIds: readonly string[], ownerIds: readonly string[]): Map<string, SiteRole> =>
  new Map(memberIds.map((id) => [id, ownerIds.includes(id) ? 'owner' : 'member']));

function addDocuments(world: World, site: WorldSite): void {
  const [ownerId = ''] = [...site.roles.keys()];
  const made = {
    displayName: 'Documents',
    description: '',
    template: 'documentLibrary',
    columns: [],
  } as const;
  addList(world, site, { ...made, name: 'Shared Documents', by: ownerId });
}
