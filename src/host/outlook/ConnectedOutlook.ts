import type { OpenItem, PaneServices } from '../../application/PaneServices';
import type { Host } from '../../application/ports/Host';
import type { Timer } from '../../application/withinTime';

export interface OutlookSettings {
  /** Of the unified package, for links into Teams. */
  readonly appId: string;
  readonly page: Window;
  readonly timer: Timer;
}

/** Outlook around the pane. */
export interface ConnectedOutlook extends OpenItem, Pick<PaneServices, 'saveForAlert' | 'check'> {
  readonly host: Host;
  /** True when Outlook answered: only then can it broker tokens. */
  readonly hosted: boolean;
  /** Belongs in front of every storage key of the device; null where the browser keeps no parts. */
  readonly partitionKey: string | null;
  /** Calls with what is open now when a pinned pane moves to another item. Returns how to stop. */
  onItemChange(listener: (open: OpenItem) => void): () => void;
  /** Removes it from the mailbox. Rejects with a `FailureError`. */
  forgetForAlert(): Promise<void>;
}
