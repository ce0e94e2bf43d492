import type { Field } from '../../domain/workspace/fieldTypes';
import { fieldsOf } from '../../domain/workspace/listFields';
import { keyColumn as keys, type ListName } from '../../domain/workspace/listSchema';

/** A column as Graph makes it, and the field that lies in it. */
export interface ListColumn {
  readonly field: string;
  readonly json: {
    readonly name: string;
    readonly displayName: string;
    readonly indexed: boolean;
    readonly enforceUniqueValues?: boolean;
  };
}

export const keyColumn = keys.column;

const columnOfKeys: ListColumn = {
  field: 'key',
  json: {
    ...{ name: keys.column, displayName: keys.label },
    ...{ text: {}, indexed: true, enforceUniqueValues: true },
  },
};

/** The columns that Tandem makes: all but the title. `names` are fields of which some may be members of families. */
export function ownColumns(list: ListName, names: Iterable<string> = []): readonly ListColumn[] {
  const columns = fieldsOf(list, names).filter(({ field }) => field.column !== 'Title');
  return [columnOfKeys, ...columns.map(({ name, field }) => ({ field: name, json: columnJson(field) }))];
}

/** Its internal name stays free of what people and SharePoint call theirs. */
function columnJson(field: Field): ListColumn['json'] {
  return {
    name: field.column,
    displayName: field.label,
    indexed: field.isIndexed === true,
    ...(field.type === 'letter' ? choiceOf(field.values) : typeJson[field.type]),
    ...(field.defaultValue && { defaultValue: { value: '1' } }),
  };
}

const choiceOf = (choices: readonly string[]) => ({ choice: { choices, displayAs: 'dropDownMenu' } });

const line = { text: {} };
const number = { number: {} };

const typeJson: Readonly<Record<Exclude<Field['type'], 'letter'>, object>> = {
  text: line,
  reference: line,
  oneOf: line,
  time: line,
  zone: line,
  mail: line,
  personId: line,
  longText: { text: { allowMultipleLines: true, textType: 'plain' } },
  whole: number,
  figure: number,
  boolean: { boolean: {} },
  date: { dateTime: { format: 'dateOnly' } },
};

/** SharePoint then answers where a column has lost its index, as long as the list is short. */
export const anyColumn = { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };

/** Finds the row of a key; a quotation mark is written twice (OData 4.01, 5.1.1.6.1). */
export const keyFilter = (key: string): string => `fields/${keyColumn} eq '${key.replaceAll("'", "''")}'`;
