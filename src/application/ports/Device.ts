import type { Row } from '../../domain/workspace/types';

/** What one person wrote on this device: it may stand nowhere else. */
export interface WrittenHere {
  /** False where somebody else wrote it, who used Tandem here too. */
  readonly isMine: boolean;
  /** All but the record. */
  readonly rows: readonly Row[];
  readonly record: readonly Row[];
}

/** What Tandem keeps on this device, of everybody who used it here. */
export interface Device {
  /** Empty where nobody wrote anything, or the browser keeps nothing. */
  writtenHere(): Promise<readonly WrittenHere[]>;
  /** Whether this person had not opened Tandem here before this page; from now on they have. False where a browser keeps nothing. */
  isFirstVisit(): Promise<boolean>;
  /** Removes all that is kept, and keeps nothing more until the page is loaded anew. Rejects with a `FailureError`. */
  forget(): Promise<void>;
}
