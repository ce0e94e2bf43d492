import type { KnownChecks } from '../domain/rhythm/types';
import type { LocalDate } from '../domain/time/types';
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
  readonly saveForAlert: (known: KnownChecks) => Promise<void>;
  readonly check: CheckHere;
}

/** What is known of the check on sending in this client. Only an administrator can switch it on, and nothing tells. */
export interface CheckHere {
  /** Whether this client asks add-ins before it sends. */
  readonly isOffered: boolean;
  /** The day on which it last ran in this client; null where that was not seen. */
  readonly ranOn: LocalDate | null;
  /** What it said when its button opened this pane; null where the pane was opened otherwise. Never rejects. */
  said(): Promise<string | null>;
}
