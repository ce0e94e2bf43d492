/** What a person may do in a site: an owner makes lists, a member edits their rows, a visitor reads. */
export type SiteRole = 'owner' | 'member' | 'visitor' | 'none';

/** What an administrator granted the app in one site or list: `Sites.Selected`, `Lists.SelectedOperations.Selected`. */
export type AppRole = 'none' | 'read' | 'write' | 'manage' | 'fullcontrol';

/** Where a site is, as teams and channels point at it. */
export interface SitePlace {
  /** "host,guid of the site collection,guid of the site". */
  readonly id: string;
  readonly webUrl: string;
  readonly name: string;
  readonly displayName: string;
}

export interface WorldSite extends SitePlace {
  /** By user id; who is not in it has no role. */
  readonly roles: Map<string, SiteRole>;
  appRole: AppRole;
  /** By id. */
  readonly lists: Map<string, WorldList>;
  listsMade: number;
}

export interface WorldList {
  readonly id: string;
  appRole: AppRole;
  displayName: string;
  description: string;
  /** The last part of its address. It stays when the title changes. */
  readonly name: string;
  readonly webUrl: string;
  readonly template: 'genericList' | 'documentLibrary';
  readonly hidden: boolean;
  readonly createdAt: string;
  readonly createdBy: string;
  modifiedAt: string;
  version: number;
  /** In their order. */
  readonly columns: WorldColumn[];
  /** By id, in the order in which they were made. */
  readonly items: Map<number, WorldItem>;
  itemsMade: number;
}

export type ColumnKind =
  | 'text'
  | 'choice'
  | 'number'
  | 'boolean'
  | 'dateTime'
  | 'personOrGroup'
  | 'calculated'
  | 'lookup';

export interface WorldColumn {
  readonly id: string;
  /** The internal name, under which rows carry the value. */
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly columnGroup: string;
  readonly kind: ColumnKind;
  /** The properties of its kind: `{allowMultipleLines, …}`, `{choices, …}`. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly indexed: boolean;
  readonly enforceUniqueValues: boolean;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  readonly required: boolean;
  /** False for those that every list has. */
  readonly isDeletable: boolean;
  readonly defaultValue: Readonly<Record<string, string>> | null;
}

export type FieldValue = string | number | boolean | readonly string[];
/** Without a key where the field is empty. */
export type Fields = Readonly<Record<string, FieldValue>>;

export interface ItemVersion {
  readonly number: number;
  readonly modifiedAt: string;
  readonly modifiedBy: string;
  readonly fields: Fields;
}

export interface WorldItem {
  readonly id: number;
  readonly uniqueId: string;
  readonly createdAt: string;
  readonly createdBy: string;
  /** Newest first; never empty. */
  readonly versions: readonly [ItemVersion, ...ItemVersion[]];
  /** It was filled in by a test or the bench, not by the program. */
  readonly seeded: boolean;
}
