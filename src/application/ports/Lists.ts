import type { UserId } from '../../domain/org/types';
import type { DirectoryEntry } from '../../domain/org/verifySeats';
import type { Fields, ListName, Row } from '../../domain/workspace/types';
import type { Instant } from '../../domain/time/types';
import type { Interaction } from './AccessTokens';
import type { Failure } from './Failure';

/** A SharePoint site in which a workspace may stand. */
export interface ListsSite {
  /** SharePoint's id of the site. */
  readonly siteId: string;
  readonly title: string;
  readonly webUrl: string;
}

/** A row as it was read. The next write names its version. */
export type StoredRow<List extends ListName = ListName> = Row<List> & {
  readonly itemId: string;
  readonly etag: string;
  readonly changedAt: Instant;
  /** The name of who changed it last; null where the service does not tell. */
  readonly changedBy: string | null;
};

export type ListsReading =
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'present';
      /** All rows but those of the record. */
      readonly rows: readonly StoredRow[];
      /** Null while nobody can tell without asking for a permission. */
      readonly canWrite: boolean | null;
    };

interface ColumnOfList {
  readonly list: ListName;
  readonly title: string;
  /** As people see it. */
  readonly column: string;
  /** Whose column it is; "key" for that of the keys. */
  readonly field: string;
}

/** Something that provisioning would make. Empty list of them: everything is there. */
export type ProvisionStep =
  | {
      readonly kind: 'createList';
      readonly list: ListName;
      readonly title: string;
      readonly columns: readonly string[];
    }
  | (ColumnOfList & { readonly kind: 'addColumn' })
  /** The column is there, but has lost its index, or that each value stands once. */
  | (ColumnOfList & { readonly kind: 'mendColumn' })
  | { readonly kind: 'addRows'; readonly list: ListName; readonly rows: readonly Row[] };

export type WriteOutcome =
  | { readonly kind: 'written'; readonly row: StoredRow }
  /** Somebody changed it meanwhile, or made a row with this key: here is theirs. Nothing was written. */
  | { readonly kind: 'conflict'; readonly theirs: StoredRow }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The code of the failure where a list keeps no versions of its rows. */
export const noVersions = 'NoVersions';

/** The code of the failure where a row has a field for which the list has no column: `provision` adds it. */
export const missingColumn = 'MissingColumn';

/** What a row was at one time. */
export interface RowVersion<List extends ListName = ListName> {
  readonly fields: Fields<List>;
  readonly changedAt: Instant;
  readonly changedBy: string | null;
}

/** How far asking may go; `toShare` asks at once for what sharing takes: to read, to write and to make the lists. */
export type ListsInteraction = Interaction | 'toShare';

/** The workspace in Microsoft Lists. Every call rejects with a `FailureError`. */
export interface Lists {
  /** The site of the channel around us (null outside of one), in one request. */
  channelSite(interaction: ListsInteraction): Promise<ListsSite | null>;
  /** The sites of the teams that the person is in, to choose from where no channel says. */
  sites(interaction?: Interaction): Promise<readonly ListsSite[]>;
  /**
   * Everything but the record, in one round trip. `known` is a row that is likely still there: with it, the same trip
   * finds out whether the person may write.
   */
  read(site: ListsSite, interaction: ListsInteraction, known: StoredRow | null): Promise<ListsReading>;
  /** What is missing, with these rows to begin with, those of the settings last. Writes nothing. */
  planProvision(site: ListsSite, rows: readonly Row[]): Promise<readonly ProvisionStep[]>;
  /** Makes what was planned; safe to run again, never touches columns that others added. Yields each step once it is done. */
  provision(site: ListsSite, steps: readonly ProvisionStep[]): AsyncIterable<ProvisionStep>;
  /**
   * Writes rows together, as few round trips as the service allows; an outcome for each, in their order. `base` is the
   * row as it was read, null for a new one: written only while it is still so.
   */
  write(site: ListsSite, changes: readonly RowChange[]): Promise<readonly WriteOutcome[]>;
  /**
   * Writes one row like `write`, and in the same round trip reads it as it stands after and looks these accounts up, so
   * that nothing comes between the claim and what it is for.
   */
  claim(site: ListsSite, change: RowChange, ids: readonly UserId[]): Promise<Claimed>;
  /** The rows as they stand by now; those that are gone are left out. */
  reread(
    site: ListsSite,
    rows: readonly StoredRow[],
    interaction: ListsInteraction,
  ): Promise<readonly StoredRow[]>;
  /** Newest first. Rejects with the code `NoVersions` where the list keeps none. */
  history<List extends ListName>(site: ListsSite, row: StoredRow<List>): Promise<readonly RowVersion<List>[]>;
  /** One page of the record, newest first. `cursor` is null for the first page, and in the answer after the last. */
  recordPage(site: ListsSite, cursor: string | null, interaction: ListsInteraction): Promise<RecordPage>;
}

export interface Claimed {
  readonly outcome: WriteOutcome;
  /** The row as it was read after it was written; null where it was not. */
  readonly stands: StoredRow | null;
  /** In the order of the ids; null where the accounts were not told. */
  readonly accounts: readonly DirectoryEntry[] | null;
}

export interface RowChange {
  readonly row: Row;
  readonly base: StoredRow | null;
}

export interface RecordPage {
  readonly rows: readonly StoredRow[];
  readonly cursor: string | null;
}
