import type { World } from '../world/World';
import type { WorldPerson } from '../world/WorldPerson';

/** By id or user principal name. */
export const findPerson = (world: World, idOrUpn: string): WorldPerson | undefined =>
  world.personById(idOrUpn) ?? world.personByUpn(idOrUpn);
