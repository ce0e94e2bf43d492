import type { Calendar } from './ports/Calendar';
import type { Clock } from './ports/Clock';
import type { Device } from './ports/Device';
import type { Directory } from './ports/Directory';
import type { Documents } from './ports/Documents';
import type { Host, HostContext } from './ports/Host';
import type { SharedWorkspace } from './workspace/SharedWorkspace';

/** Everything a screen may ask for, wired once in `entry`. */
export interface Services {
  readonly calendar: Calendar;
  readonly directory: Directory;
  readonly documents: Documents;
  readonly shared: SharedWorkspace;
  readonly host: Host;
  readonly device: Device;
  readonly context: HostContext;
  readonly clock: Clock;
  /** Names this organization's rhythm on its series: the tenant's id. */
  readonly tenantId: string;
}
