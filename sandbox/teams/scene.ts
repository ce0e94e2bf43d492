import type { Html } from '../page/html';
import type { HostView } from './hostView';
import type { PinnedTab } from './pinnedTabs';
import type { WorldPerson } from '../world/WorldPerson';

/** Everything the layouts draw. */
export interface Scene {
  readonly view: HostView;
  readonly people: readonly WorldPerson[];
  readonly outlookOrigin: string;
  readonly tabs: readonly PinnedTab[];
  /** The app's frame, or null on a tab that is not the app's. */
  readonly frame: Html | null;
}
