import type { RhythmSettings } from '../domain/rhythm/types';
import type { AppointmentForm, ReadItem } from './ports/AppointmentForm';
import type { Services } from './Services';

/** What is open in Outlook beside the pane. One of the two, or neither in a pane that is open beside nothing. */
export interface OpenItem {
  /** The appointment form that is being written; null beside something that is read. */
  readonly form: AppointmentForm | null;
  /** The appointment or mail that is read; null beside a form. */
  readonly item: ReadItem | null;
}

/** What the Outlook pane may ask for beyond the rest. */
export interface PaneServices extends Services {
  /** What was open when the pane connected. */
  readonly open: OpenItem;
  /** Calls with what is open now when a pinned pane moves to another item. Returns how to stop. */
  readonly onItemChange: (listener: (open: OpenItem) => void) => () => void;
  /** Keeps in the mailbox what the check on sending needs to know. Rejects with a `FailureError`. */
  readonly keepForAlert: (settings: Pick<RhythmSettings, 'organization' | 'overrides'>) => Promise<void>;
}
