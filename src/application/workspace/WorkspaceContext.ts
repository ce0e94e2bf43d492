import type { Clock } from '../ports/Clock';
import type { DeviceCache } from '../ports/DeviceCache';
import type { HostContext } from '../ports/Host';
import type { Lists } from '../ports/Lists';
import type { DeviceKeeping } from './deviceKeeping';
import type { HeldState } from './heldState';
import type { createSerialQueue } from './serialQueue';
import type { RecordCache } from './recordCache';

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

/** What the parts of the workspace share. */
export interface WorkspaceContext extends WorkspaceDependencies {
  readonly keeping: DeviceKeeping;
  readonly state: HeldState;
  readonly recordCache: RecordCache;
  /** Reads and writes of the lists happen one after another, so that none overtakes what it depends on. */
  readonly enqueue: ReturnType<typeof createSerialQueue>;
}
