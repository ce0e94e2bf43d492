import { isKnownZone } from '../time/zonedTime';
import { isLocalDate } from '../time/localDates';
import type { LocalDate, WallTime, ZoneId } from '../time/types';

export type FieldValue = string | number | boolean | null;

/** What a field holds and which of it is valid. An empty field is valid, whatever its type. */
type FieldType =
  | { readonly type: 'text' | 'longText' | 'date' | 'time' | 'zone' | 'mail' | 'personId' }
  | { readonly type: 'boolean' }
  /** A number that is not negative. */
  | { readonly type: 'figure' }
  /** A whole number between the two, both included. */
  | { readonly type: 'whole'; readonly from: number; readonly to: number }
  /** `letter` is a column in which SharePoint offers the values. */
  | { readonly type: 'oneOf' | 'letter'; readonly values: readonly string[] }
  /** The id of what is described elsewhere; one of the values where they are known beforehand. */
  | { readonly type: 'reference'; readonly values?: readonly string[] };

/** A field of a list. What is written, read, merged, mended and shown of it follows from this. */
export type Field = FieldType & {
  /** How it is called, on screen and in the list. */
  readonly label: string;
  /** The internal name of its column, which stays when somebody renames the column. */
  readonly column: string;
  readonly isIndexed?: true;
  /** Fields of the same unit only make sense together: a change of one meets a change of another. Else it is its own. */
  readonly unit?: string;
  /** A conflict shows it only where nothing else differs. */
  readonly isDetail?: true;
  /** What SharePoint writes into a row that somebody adds by hand. */
  readonly defaultValue?: true;
  /** A row that does not say it is nobody's. */
  readonly isRequired?: true;
  /** What it counts as while it is empty. */
  readonly fallback?: string;
  /** What the form of an entry calls it, by the kind of the entry; a kind that is left out has no such field. */
  readonly formLabels?: Readonly<Partial<Record<EntryKind, string>>>;
};

/** A field for each of something that an organization names itself, such as a role of its own. */
export type Family = FieldType & {
  /** The internal names of its columns begin with it. */
  readonly column: string;
  readonly isIndexed?: true;
};

export const entryKinds = ['decision', 'action', 'escalation'] as const;

export type EntryKind = (typeof entryKinds)[number];

interface Values {
  readonly text: string;
  readonly longText: string;
  readonly mail: string;
  readonly personId: string;
  readonly reference: string;
  readonly date: LocalDate;
  readonly time: WallTime;
  readonly zone: ZoneId;
  readonly boolean: boolean;
  readonly figure: number;
  readonly whole: number;
}

/** The TypeScript type of what a field holds. */
export type ValueOf<F> = F extends { readonly values: readonly (infer Value)[] }
  ? Value
  : F extends { readonly type: infer Type extends keyof Values }
    ? Values[Type]
    : never;

/** Null where it is no value of the field. A text is one whatever was written. */
export function parseValue<F extends FieldType>(field: F, value: NonNullable<FieldValue>): ValueOf<F> | null {
  const typed = textual.has(field.type) ? String(value) : value;
  return isValid(field, typed) ? (typed as ValueOf<F>) : null;
}

const textual: ReadonlySet<FieldType['type']> = new Set(['text', 'longText']);

function isValid(field: FieldType, value: NonNullable<FieldValue>): boolean {
  switch (field.type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'figure':
      return Number.isFinite(value) && Number(value) >= 0;
    case 'whole':
      return Number.isInteger(value) && Number(value) >= field.from && Number(value) <= field.to;
    case 'oneOf':
    case 'letter':
    case 'reference':
      return typeof value === 'string' && (field.values?.includes(value) ?? true);
    default:
      return typeof value === 'string' && isText[field.type](value);
  }
}

export const isWallTime = (text: string): text is WallTime => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** An object id or a sign-in name: one part of an address, so that no id leads anywhere else. */
export const isPersonId = (text: string): boolean => /^[\p{L}\p{N}][^\s/\\?%\p{Cc}]{0,199}$/u.test(text);

/** One address and nothing beside it: no second one, no name, no line break. */
export const isMailAddress = (text: string): boolean =>
  /^[^\s@<>,;:"()[\]\\\p{Cc}\p{Cf}]{1,64}@[^\s@<>,;:"()[\]\\\p{Cc}\p{Cf}]{1,255}$/u.test(text);

const isText = {
  text: () => true,
  longText: () => true,
  date: isLocalDate,
  time: isWallTime,
  zone: isKnownZone,
  mail: isMailAddress,
  personId: isPersonId,
} satisfies Record<string, (text: string) => boolean>;

const booleans = new Map<string, boolean>([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
]);

/** What somebody means who types this into the field; the text itself where it is none of its values. */
export function parseInput({ type }: FieldType, text: string): FieldValue {
  if (text === '') return null;
  if (type === 'boolean') return booleans.get(text.toLowerCase()) ?? text;
  const isNumber = (type === 'whole' || type === 'figure') && Number.isFinite(Number(text));
  return isNumber ? Number(text) : text;
}
