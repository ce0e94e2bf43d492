import { findPerson } from './findPerson';
import type { World } from '../world/World';
import type { Caller } from './Caller';

const outlookPath =
  /^\/v1\.0\/(?:me|users\/([^/]+))\/(?:events|calendar|calendars|calendarView|mailboxSettings)(?:[/?]|$)/i;

/** Whose mailbox the request works on; null where it works on none. */
export function mailboxIdOf(world: World, caller: Caller, path: string): string | null {
  const match = outlookPath.exec(path);
  if (!match) return null;
  return match[1] === undefined
    ? caller.userId
    : (findPerson(world, decodeURIComponent(match[1]))?.id ?? null);
}
