import type { World } from '../world/World';
import type { WorldPerson } from '../world/WorldPerson';

/** By id or user principal name; a mail address that differs from it finds nobody. */
export const findPerson = (world: World, idOrUpn: string): WorldPerson | undefined =>
  world.personById(idOrUpn) ?? world.people.find(({ upn }) => upn === idOrUpn.toLowerCase());
