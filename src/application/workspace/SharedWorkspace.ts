import type { ContentEdit } from '../../domain/workspace/editContent';
import type {
  FieldValue,
  ListName,
  MalformedField,
  RecordEntry,
  WorkspaceContent,
} from '../../domain/workspace/types';
import type { DirectoryEntry } from '../../domain/org/verifySeats';
import type { Person, UserId } from '../../domain/org/types';
import type { Instant } from '../../domain/time/types';
import type { Interaction } from '../ports/AccessTokens';
import type { Failure } from '../ports/Failure';
import type { ListsSite, ProvisionStep, RowVersion } from '../ports/Lists';

/** Where what is on screen comes from, and what a person can do about it. */
export type SharedStatus =
  /** Not looked up yet, or on the way. What the device kept is shown meanwhile. */
  | { readonly kind: 'opening' }
  /** Kept on this device only. */
  | {
      readonly kind: 'device';
      readonly because:
        /** No channel around us, and none chosen. */
        | 'noSite'
        /** The permission was not given yet; `connect` asks. */
        | 'notConnected'
        /** Connected, and the lists are not there: `provision` makes them. */
        | 'notMade'
        /** Asking failed; `failure` says why. */
        | 'failed';
      readonly site: ListsSite | null;
      readonly failure: Failure | null;
    }
  /** In Microsoft Lists. `failure` is set while the newest state cannot be had: readable as of `asOf`, and no screen offers a change. */
  | {
      readonly kind: 'shared';
      readonly site: ListsSite;
      readonly asOf: Instant;
      /** False for a reader: no edit controls. */
      readonly canEdit: boolean;
      readonly failure: Failure | null;
      /** A write was refused because an earlier Tandem made the lists: `provision` adds what is missing. */
      readonly lacksColumn?: true;
    };

/** Two people changed the same field. Nothing of mine is written yet. */
export interface Conflict {
  readonly list: ListName;
  readonly key: string;
  /** What the row is about, in words: "3, AI tool and vendor selection". */
  readonly title: string;
  readonly fields: readonly {
    /** As a person reads it: "CIO", "Title". */
    readonly name: string;
    readonly mine: FieldValue;
    readonly theirs: FieldValue;
  }[];
  readonly theirsBy: string | null;
  readonly theirsAt: Instant;
}

export type OrganizerClaim =
  /** `accounts` are those that were looked up with it; null where they were not. */
  | { readonly kind: 'claimed'; readonly accounts: readonly DirectoryEntry[] | null }
  | { readonly kind: 'taken'; readonly by: Person };

export interface SharedState {
  readonly status: SharedStatus;
  /** Null while nothing was kept anywhere; then the playbook's defaults are shown. */
  readonly content: WorkspaceContent | null;
  /** What stands in the lists and is not understood: shown as empty, and left as it is. */
  readonly malformed: readonly MalformedField[];
  /** Edits on their way. */
  readonly isWriting: boolean;
  readonly conflicts: readonly Conflict[];
  readonly record: {
    readonly entries: readonly RecordEntry[];
    /** False until the last page was read. */
    readonly isComplete: boolean;
    readonly isLoading: boolean;
    readonly failure: Failure | null;
  };
}

/**
 * What the leaders share, for every screen: one state, the same object until something changes. Shown from the device
 * first, then refreshed; edits show at once and are taken back where they cannot be written.
 */
export interface SharedWorkspace {
  readonly state: () => SharedState;
  /** Calls after each change of the state. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Shows what the device kept, then asks for the newest without any window. Safe to call again: a refresh. */
  open(): Promise<void>;
  /** Asks for the permission where it is missing, and opens. Rejects with a `FailureError`. */
  connect(site?: ListsSite, interaction?: 'interactive' | 'toShare'): Promise<void>;
  /** Where `connect` could go; `silent` shows no window, and fails with 'consent' where one would be needed. */
  sites(interaction?: Interaction): Promise<readonly ListsSite[]>;
  planProvision(): Promise<readonly ProvisionStep[]>;
  /** Makes the lists with what is on this device, and opens them. */
  provision(steps: readonly ProvisionStep[]): AsyncIterable<ProvisionStep>;
  /**
   * Edits, in order, as one act. Resolves when it is kept, or when what is left waits in `conflicts`; rejects with a
   * `FailureError` after taking back what was not kept.
   */
  edit(edits: readonly ContentEdit[]): Promise<void>;
  /**
   * Takes back the last act of this person in this window that was not taken back yet, entries of the record among
   * them; does nothing where there is none. An undo that fails can be tried again.
   */
  undo(): Promise<void>;
  canUndo(): boolean;
  /**
   * Writes who sends the meetings, unless somebody else is written there already; `from` is who hands it over. Resolves
   * with whoever is written in the end. The accounts are looked up in the same round trip, where there is one. Rejects
   * with a `FailureError`.
   */
  claimOrganizer(person: Person, from?: Person | null, accounts?: readonly UserId[]): Promise<OrganizerClaim>;
  resolve(conflict: Conflict, choice: 'mine' | 'theirs'): Promise<void>;
  /**
   * Writes something else into a field that is malformed; an empty text empties it. A row whose key is malformed is no
   * longer in force after it. Nothing is written of a text that is not understood either.
   */
  mend(field: MalformedField, text: string): Promise<'mended' | 'notUnderstood'>;
  history<List extends ListName>(list: List, key: string): Promise<readonly RowVersion<List>[]>;
  /** Reads the next page of the record, the newest first; does nothing once it is complete. */
  loadRecord(): Promise<void>;
  saveEntry(entry: RecordEntry): Promise<void>;
}
