import type { Person } from '../org/types';
import { isKnownZone } from '../time/isKnownZone';
import { isLocalDate } from '../time/isLocalDate';
import { readableText } from '../text/readableText';
import type { LocalDate, WallTime, ZoneId } from '../time/types';
import type { FieldValue, MalformedField, Row } from './types';

/** Reads the fields of a row, and names those that say something else than they should. */
export interface FieldReader {
  /** Empty where the field is. */
  text(field: string): string;
  /** Null where the field is empty, or no whole number between the two, both included. */
  whole(field: string, from: number, to: number): number | null;
  /** Null where the field is empty, negative or no number. */
  figure(field: string): number | null;
  flag(field: string): boolean | null;
  date(field: string): LocalDate | null;
  time(field: string): WallTime | null;
  zone(field: string): ZoneId | null;
  /** Null where the field is empty, or holds none of the values. */
  oneOf<Value extends string>(field: string, values: readonly Value[]): Value | null;
  /** Null where the field is empty, is not JSON, or holds something that `isWanted` refuses. */
  json<Value>(field: string, isWanted: (value: unknown) => value is Value): Value | null;
  /**
   * The person in the four fields that begin with "person", named as a person may read it; one whose address is none has
   * an empty one.
   */
  person(): Person | null;
  /** Names a field that can be read and does not go with the others; `key` names the row's own key. */
  refuse(field: string): void;
}

/** Whatever is not understood is put on the list of malformed fields, and left as it is. */
export function fieldReader(row: Row, malformed: MalformedField[]): FieldReader {
  const read = <Value>(field: string, understand: (value: FieldValue) => Value | null): Value | null => {
    const value = row.fields[field] ?? null;
    if (value === null || value === '') return null;
    const understood = understand(value);
    if (understood === null) malformed.push({ list: row.list, key: row.key, field, value });
    return understood;
  };
  const textual = <Value extends string>(
    field: string,
    isWanted: (text: string) => text is Value,
  ): Value | null => read(field, (value) => (typeof value === 'string' && isWanted(value) ? value : null));
  const numeric = (field: string, isWanted: (number: number) => boolean): number | null =>
    read(field, (value) => (typeof value === 'number' && isWanted(value) ? value : null));
  const text = (field: string): string => read(field, String) ?? '';
  return {
    text,
    whole: (field, from, to) =>
      numeric(field, (number) => Number.isInteger(number) && number >= from && number <= to),
    figure: (field) => numeric(field, (number) => Number.isFinite(number) && number >= 0),
    flag: (field) => read(field, (value) => (typeof value === 'boolean' ? value : null)),
    date: (field) => textual(field, isLocalDate),
    time: (field) => textual(field, isWallTime),
    zone: (field) => textual(field, isKnownZone),
    oneOf: (field, values) => read(field, (value) => values.find((one) => one === value) ?? null),
    json: (field, isWanted) => read(field, (value) => parsed(value, isWanted)),
    person: () => {
      const id = textual('personId', isPersonId);
      const mail = textual('personMail', isMailAddress) ?? '';
      if (id === null) return null;
      return {
        id,
        name: readableText(text('personName')),
        mail,
        title: readableText(text('personTitle')) || null,
      };
    },
    refuse: (field) => {
      const value = field === 'key' ? row.key : (row.fields[field] ?? null);
      malformed.push({ list: row.list, key: row.key, field, value });
    },
  };
}

export const isWallTime = (text: string): text is WallTime => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** An object id or a sign-in name: one part of an address, so that no id leads anywhere else. */
export const isPersonId = (text: string): text is string =>
  /^[\p{L}\p{N}][^\s/\\?%\p{Cc}]{0,199}$/u.test(text);

/** One address and nothing beside it: no second one, no name, no line break. */
export const isMailAddress = (text: string): text is string =>
  /^[^\s@<>,;:"()[\]\\\p{Cc}\p{Cf}]{1,64}@[^\s@<>,;:"()[\]\\\p{Cc}\p{Cf}]{1,255}$/u.test(text);

function parsed<Value>(text: FieldValue, isWanted: (value: unknown) => value is Value): Value | null {
  try {
    const value: unknown = JSON.parse(String(text));
    return isWanted(value) ? value : null;
  } catch (caught) {
    if (caught instanceof SyntaxError) return null;
    throw caught;
  }
}
