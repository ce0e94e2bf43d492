import type { ModelId } from '../../playbook/models';
import type { Role } from '../../playbook/roles';
import type { Person } from '../org/types';
import type { SeriesFacts } from '../rhythm/seriesFacts';
import type { RhythmSettings } from '../rhythm/types';
import type { WaitingChange } from '../rhythm/waitingChanges';
import type { LocalDate } from '../time/types';
import type { FieldValue, ValueOf } from './fieldTypes';
import type { FamiliesOf, FieldName, FieldsOf, ListName, PersonFieldName } from './listSchema';

export type { FieldValue } from './fieldTypes';
export type { ListName } from './listSchema';

/** Everything that the leaders agreed on and share. The record is kept apart: it grows. */
export interface WorkspaceContent {
  readonly settings: RhythmSettings;
  /** Null while the model is only the one that set-up began with. */
  readonly modelChoice: ModelChoice | null;
  readonly signs: readonly SignEvidence[];
  readonly charters: readonly CharterWording[];
  readonly accepted: readonly AcceptedFinding[];
  readonly successions: readonly Succession[];
  /** What was sent: for each meeting at most one, and those before it that nobody can end any more. */
  readonly series: readonly SeriesFacts[];
  /** What only the organizer can send, at most one for each meeting. */
  readonly waiting: readonly WaitingChange[];
  readonly raciEditors: RaciEditors;
}

/** To whom editing the RACI is offered, besides what SharePoint lets them write. */
export type RaciEditors = 'seated' | 'everybody';

/** Who chose the model, when and why. Playbook: choose one on purpose. */
export interface ModelChoice {
  readonly model: ModelId;
  readonly by: string;
  readonly on: LocalDate;
  readonly because: string;
}

export type SignId = 'units-running-initiatives' | 'yearly-budget' | 'purchases-around-it' | 'board-request';

/** What is known about one sign that it is time to leave model 3. */
export interface SignEvidence {
  readonly sign: SignId;
  /** Business units, US dollars a year, or purchases around IT; null for the board's request. */
  readonly figure: number | null;
  /** The board's request: asked or not; null for the other three. */
  readonly isAsked: boolean | null;
  readonly note: string;
  readonly by: string;
  readonly on: LocalDate;
}

/** A charter's line in the organization's own words, beside the playbook's. */
export interface CharterWording {
  readonly charterOf: 'CIO' | 'CAIO';
  /** The playbook's line as its text; for a line of the organization's own, an id of its own. */
  readonly line: string;
  readonly isOwn: boolean;
  /** Empty: an own line taken back, or the playbook's words again. */
  readonly wording: string;
}

/** A finding that an owner settled by accepting it. */
export interface AcceptedFinding {
  /** As `findingKey` gives it. */
  readonly key: string;
  readonly because: string;
  readonly by: string;
  readonly on: LocalDate;
}

/** From a date on, somebody else holds the seat, or nobody does. */
export interface Succession {
  readonly role: Role;
  readonly person: Person | null;
  readonly from: LocalDate;
}

export type EntryFieldName = Exclude<FieldName<'record'>, PersonFieldName | 'inForce'>;

/** A text of an entry may be empty; what else it may leave open is null. */
type EntryValue<F> = F extends { readonly type: 'text' | 'longText' }
  ? string
  : F extends { readonly isRequired: true } | { readonly fallback: string }
    ? ValueOf<F>
    : ValueOf<F> | null;

export type EntryFields = {
  readonly [Name in EntryFieldName]: EntryValue<FieldsOf<'record'>[Name]>;
};

/** One entry of the record: what was decided, who does what by when, and what was escalated. */
export interface RecordEntry extends EntryFields {
  /** Made when the entry is written first; stays. */
  readonly id: string;
  readonly owner: Person | null;
}

/** What somebody, or another program, wrote into a field and is none of its values: left as it is. */
type Malformed = NonNullable<FieldValue> & { readonly malformed: true };

type FixedFields<List extends ListName> = {
  readonly [Name in FieldName<List>]?: ValueOf<FieldsOf<List>[Name]> | Malformed | null;
};

type MemberFields<Families> = {
  readonly [Name in keyof Families & string as `${Name}:${string}`]?:
    | ValueOf<Families[Name]>
    | Malformed
    | null;
};

type FieldsOfLists = {
  readonly [List in ListName]: FixedFields<List> & MemberFields<FamiliesOf<List>>;
};

/** What a row says in the fields of its list; one that is left out says nothing. */
export type Fields<List extends ListName> = FieldsOfLists[List];

/** What a field of a list holds where it is valid. */
export type ValueIn<List extends ListName, Name extends keyof Fields<List>> = Exclude<
  NonNullable<Fields<List>[Name]>,
  Malformed
>;

type RowsOfLists = {
  readonly [List in ListName]: {
    readonly list: List;
    readonly key: string;
    readonly fields: Fields<List>;
  };
};

/** A row of a list in our own terms, whatever the list calls its columns. `key` is unique in its list. */
export type Row<List extends ListName = ListName> = RowsOfLists[List];

/** A field that says something that Tandem does not understand. */
export interface MalformedField {
  readonly list: ListName;
  readonly key: string;
  /** "key" for the row's own key, which no field can mend. */
  readonly field: string;
  readonly value: FieldValue;
}
