import type { Clock } from '../ports/Clock';
import type { DeviceCache } from '../ports/DeviceCache';
import type { HostContext } from '../ports/Host';
import type { Lists } from '../ports/Lists';
import type { OfflineStorage } from './offlineStorage';
import type { RecordCache, WorkspaceStore } from './store';

export interface WorkspaceDependencies {
  /** Null where Microsoft Lists cannot be reached at all. */
  readonly lists: Lists | null;
  readonly cache: DeviceCache;
  readonly clock: Clock;
  /** Names the site of the channel around us; null outside of one. */
  readonly site: string | null;
  /** Who is looking, as far as it is known without asking. */
  readonly viewer?: Pick<HostContext, 'userId' | 'loginHint' | 'zone'>;
}

export type SerialQueue = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** What the parts of the workspace share. */
export interface WorkspaceContext extends WorkspaceDependencies {
  readonly store: WorkspaceStore;
  readonly recordCache: RecordCache;
  readonly storage: OfflineStorage;
  /** Reads and writes of the lists happen one after another, so that none overtakes what it depends on. */
  readonly enqueue: SerialQueue;
}

/** Does one piece of work after another, in the order in which they came; one that fails does not hold up the next. */
export function createSerialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => null);
    return next;
  };
}
