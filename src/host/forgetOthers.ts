import { isOnlyHere } from '../application/ports/DeviceCache';
import { addressOf, type CacheOwner, keyPrefix, nobody, noTenant } from './cacheKey';
import { type DeviceDatabase, unlessRefused } from './deviceCache';

/**
 * Removes what Tandem read from Microsoft 365 for people who are no longer the ones signed in: everybody but the owner,
 * and, where the host knows nobody, whoever signed in in an earlier window. What somebody wrote on this device and
 * stands nowhere else is left to them. A browser that refuses its database has kept nothing.
 */
export async function forgetOthers(
  owner: CacheOwner,
  database: DeviceDatabase,
  isNewWindow: boolean,
): Promise<void> {
  const prefix = keyPrefix(owner);
  const stored = (await unlessRefused(database.keys())) ?? [];
  const gone = stored.filter(isText).filter((name) => {
    if (!name.startsWith(prefix)) return false;
    const [tenant = '', user = '', ...key] = name.slice(prefix.length).split(':');
    return !isOnlyHere(key.join(':')) && isSignedOut({ tenant, user }, owner, isNewWindow);
  });
  await unlessRefused(Promise.all(gone.map((name) => database.del(name))));
}

/** Outlook tells an address and no id: it cannot say whose an id is, and leaves those alone. */
function isSignedOut(
  { tenant, user }: { readonly tenant: string; readonly user: string },
  owner: CacheOwner,
  isNewWindow: boolean,
): boolean {
  const isKnown = owner.userId !== null || owner.loginHint !== null;
  if (tenant !== noTenant) return owner.userId !== null && !isOwner(tenant, user, owner);
  if (user === nobody) return !isKnown && isNewWindow;
  return isKnown && user !== addressOf(owner);
}

function isOwner(tenant: string, user: string, { tenantId, userId }: CacheOwner): boolean {
  return tenant === (tenantId ?? noTenant) && user === userId;
}

const isText = (key: unknown): key is string => typeof key === 'string';

const mark = 'tandem:window';

/**
 * Whether the page is the first of ours in its window. A sign-in in a plain browser lasts as long as the window's
 * storage does, so in a new one nobody is signed in.
 */
export function isNewWindow(storage: () => Storage): boolean {
  try {
    const stored = storage();
    const isNew = stored.getItem(mark) === null;
    stored.setItem(mark, 'open');
    return isNew;
  } catch (caught) {
    if (caught instanceof DOMException) return true;
    throw caught;
  }
}
