import type { HostContext } from '../../../application/ports/Host';
import type { Seats } from '../../../domain/org/types';

/** How the signed-in person is called, without asking for a permission: by their seat, else by their address, else not at all. */
export function myName(
  seats: Seats | undefined,
  { userId, loginHint }: Pick<HostContext, 'userId' | 'loginHint'>,
): string {
  const mine = Object.values(seats ?? {}).find((person) => person !== null && person.id === userId);
  return mine?.name ?? loginHint ?? '';
}
