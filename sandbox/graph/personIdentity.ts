import type { World } from '../world/World';

/** Who did something, as SharePoint names them. */
export function personIdentity(world: World, userId: string): object {
  const person = world.personById(userId);
  if (!person) return { user: { displayName: 'System Account' } };
  return { user: { email: person.mail, id: person.id, displayName: person.displayName } };
}
