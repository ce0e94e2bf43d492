import type { Person } from '../org/types';
import { readableText } from '../text/readableText';
import type { LocalDate, WallTime } from '../time/types';
import type { FieldValue, MalformedField, Row } from './types';

/** Reads the fields of a row, and names those that say something else than they should. */
export interface FieldReader {
  /** Empty where the field is. */
  text(field: string): string;
  number(field: string): number | null;
  flag(field: string): boolean | null;
  date(field: string): LocalDate | null;
  time(field: string): WallTime | null;
  /** Null where the field is empty, or holds none of the values. */
  oneOf<Value extends string>(field: string, values: readonly Value[]): Value | null;
  /** Null where the field is empty, is not JSON, or holds something that `isWanted` refuses. */
  json<Value>(field: string, isWanted: (value: unknown) => value is Value): Value | null;
  /** The person in the four fields that begin with "person", named as a person may read it. */
  person(): Person | null;
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
  const matching = (field: string, form: RegExp): string | null =>
    read(field, (value) => (typeof value === 'string' && form.test(value) ? value : null));
  const text = (field: string): string => read(field, String) ?? '';
  return {
    text,
    number: (field) =>
      read(field, (value) => (typeof value === 'number' && Number.isFinite(value) ? value : null)),
    flag: (field) => read(field, (value) => (typeof value === 'boolean' ? value : null)),
    date: (field) => matching(field, /^\d{4}-\d{2}-\d{2}$/),
    time: (field) => matching(field, /^([01]\d|2[0-3]):[0-5]\d$/),
    oneOf: (field, values) => read(field, (value) => values.find((one) => one === value) ?? null),
    json: (field, isWanted) => read(field, (value) => parsed(value, isWanted)),
    person: () => {
      const id = text('personId');
      if (id === '') return null;
      const name = readableText(text('personName'));
      return { id, name, mail: text('personMail'), title: readableText(text('personTitle')) || null };
    },
  };
}

function parsed<Value>(text: FieldValue, isWanted: (value: unknown) => value is Value): Value | null {
  try {
    const value: unknown = JSON.parse(String(text));
    return isWanted(value) ? value : null;
  } catch (caught) {
    if (caught instanceof SyntaxError) return null;
    throw caught;
  }
}
