import type { DeviceCache } from '../../src/application/ports/DeviceCache';
import { FailureError } from '../../src/application/ports/Failure';
import type { Lists } from '../../src/application/ports/Lists';
import { createSharedWorkspace } from '../../src/application/workspace/createSharedWorkspace';
import type { WorkspaceDependencies } from '../../src/application/workspace/context';
import type { SharedWorkspace } from '../../src/application/workspace/SharedWorkspace';
import { failure, type ListsInMemory } from './listsInMemory';

/** A device's cache in memory; one with `isFull` keeps nothing more. */
export class CacheInMemory implements DeviceCache {
  stored = new Map<string, unknown>();
  isFull = false;

  get(key: string): Promise<unknown> {
    return Promise.resolve(structuredClone(this.stored.get(key)));
  }

  put(key: string, value: unknown): Promise<void> {
    if (this.isFull) return Promise.reject(new FailureError(failure('storage')));
    this.stored.set(key, structuredClone(value));
    return Promise.resolve();
  }
}

interface WindowOptions {
  readonly cache?: CacheInMemory;
  readonly now?: () => number;
  readonly viewer?: WorkspaceDependencies['viewer'];
}

/** One window of one person. */
export function workspaceFor(
  lists: Lists | null,
  { cache = new CacheInMemory(), now = () => 0, viewer }: WindowOptions = {},
): SharedWorkspace {
  const site = 'contoso/sites/leadership';
  return createSharedWorkspace({ lists, cache, clock: { now }, site, ...(viewer && { viewer }) });
}

/** Goes through all steps. */
export async function throughout(steps: AsyncIterable<unknown>): Promise<void> {
  const iterator = steps[Symbol.asyncIterator]();
  while ((await iterator.next()).done !== true);
}

/** Makes the lists with what this window has. */
export async function make(shared: SharedWorkspace): Promise<void> {
  await shared.open();
  await throughout(shared.provision(await shared.planProvision()));
}

/** Two people with the workspace open on the same lists. */
export async function twoPeople(world: ListsInMemory) {
  const ada = world.as('Ada');
  const ben = world.as('Ben');
  const adas = workspaceFor(ada.lists);
  const bens = workspaceFor(ben.lists);
  await make(adas);
  await bens.open();
  return { ada: ada.user, ben: ben.user, adas, bens };
}
