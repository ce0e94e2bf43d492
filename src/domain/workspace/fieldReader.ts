import type { Person } from '../org/types';
import { readableText } from '../text/readableText';
import { understood, type ValueOf } from './fieldTypes';
import { fieldIn } from './listFields';
import type { FieldName, FieldsOf } from './listSchema';
import { fieldOf } from './rowFields';
import type { FieldValue, ListName, MalformedField, Row } from './types';

/** Reads the fields of a row, and names those that say something else than they should. */
export interface FieldReader<List extends ListName> {
  /** Null where the field is empty, or holds no value of its type. */
  value<Name extends FieldName<List>>(name: Name): ValueOf<FieldsOf<List>[Name]> | null;
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
    understand: (value: NonNullable<FieldValue>) => Value | null,
  ): Value | null => {
    const value = fieldOf(row, name);
    if (value === null || value === '') return null;
    const told = understand(value);
    if (told === null) malformed.push({ list, key, field: name, value });
    return told;
  };
  const value = (name: string) => {
    const field = fieldIn(list, name);
    return field === null ? null : read(name, (said) => understood(field, said));
  };
  return {
    value: value as FieldReader<List>['value'],
    oneOf: (name, values) => read(name, (said) => values.find((one) => one === said) ?? null),
    json: (name, isWanted) => read(name, (said) => parsed(said, isWanted)),
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

function parsed<Value>(text: FieldValue, isWanted: (value: unknown) => value is Value): Value | null {
  try {
    const value: unknown = JSON.parse(String(text));
    return isWanted(value) ? value : null;
  } catch (caught) {
    if (caught instanceof SyntaxError) return null;
    throw caught;
  }
}
