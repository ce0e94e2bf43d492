import type { Person } from '../org/types';
import { readableText } from '../text/readableText';
import { parseValue, type FieldValue } from './fieldTypes';
import { fieldIn } from './listFields';
import type { FieldName, ListName } from './listSchema';
import { fieldOf } from './rowFields';
import type { Fields, MalformedField, Row, ValueIn } from './types';

/** Reads the fields of a row, and names those that say something else than they should. */
export interface FieldReader<List extends ListName> {
  /** Null where the field is empty, or holds no value of its type. */
  value<Name extends keyof Fields<List>>(name: Name): ValueIn<List, Name> | null;
  /** Null where the field is empty, or holds none of the values. */
  oneOf<Value extends string>(name: FieldName<List>, values: readonly Value[]): Value | null;
  /** Null where the field is empty, is not JSON, or holds something that `isWanted` refuses. */
  json<Value>(name: FieldName<List>, isWanted: (value: unknown) => value is Value): Value | null;
  /**
   * The person in the four fields that begin with "person", named as a person may read it; one whose address is none has
   * an empty one.
   */
  person(): Person | null;
  /** Names a field that can be read and does not go with the others; `key` names the row's own key. */
  refuse(name: FieldName<List> | 'key'): void;
}

/** Whatever is not understood is put on the list of malformed fields, and left as it is. */
export function fieldReader<List extends ListName>(
  row: Row & { readonly list: List },
  malformed: MalformedField[],
): FieldReader<List> {
  const { list, key } = row;
  const read = <Value>(
    name: string,
    parse: (value: NonNullable<FieldValue>) => Value | null,
  ): Value | null => {
    const value = fieldOf(row, name);
    if (value === null || value === '') return null;
    const parsed = parse(value);
    if (parsed === null) malformed.push({ list, key, field: name, value });
    return parsed;
  };
  const value = (name: string) => {
    const field = fieldIn(list, name);
    return field === null ? null : read(name, (stored) => parseValue(field, stored));
  };
  return {
    value: value as FieldReader<List>['value'],
    oneOf: (name, values) => read(name, (stored) => values.find((one) => one === stored) ?? null),
    json: (name, isWanted) => read(name, (stored) => parseJson(stored, isWanted)),
    person: () => {
      const id = value('personId');
      const mail = value('personMail');
      const text = (name: string): string => readableText(String(value(name) ?? ''));
      if (id === null) return null;
      return {
        id: String(id),
        name: text('personName'),
        mail: String(mail ?? ''),
        title: text('personTitle') || null,
      };
    },
    refuse: (name) => {
      malformed.push({ list, key, field: name, value: name === 'key' ? key : fieldOf(row, name) });
    },
  };
}

function parseJson<Value>(text: FieldValue, isWanted: (value: unknown) => value is Value): Value | null {
  try {
    const value: unknown = JSON.parse(String(text));
    return isWanted(value) ? value : null;
  } catch (caught) {
    if (caught instanceof SyntaxError) return null;
    throw caught;
  }
}
