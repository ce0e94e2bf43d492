import type { Field } from './fieldTypes';
import { listNames, listSchema, type ListDescription, type ListName } from './listSchema';

export interface NamedField {
  readonly name: string;
  readonly field: Field;
}

const described: Readonly<Record<ListName, ListDescription>> = listSchema;

const fixed = new Map(
  listNames.map((list) => {
    const fields = Object.entries(described[list].fields);
    return [list, fields.map(([name, field]): NamedField => ({ name, field }))];
  }),
);

/** The fields of a list, and those of its families that are named. */
export function fieldsOf(list: ListName, names: Iterable<string> = []): readonly NamedField[] {
  const own = [...new Set(names)].filter((name) => !Object.hasOwn(described[list].fields, name));
  const members = own.flatMap((name) => {
    const field = memberOf(list, name);
    return field === null ? [] : [{ name, field }];
  });
  const all = fixed.get(list) ?? [];
  return members.length === 0 ? all : [...all, ...members];
}

/** Null for a name that is none of the list's. */
export function fieldIn(list: ListName, name: string): Field | null {
  const { fields } = described[list];
  return Object.hasOwn(fields, name) ? (fields[name] ?? null) : memberOf(list, name);
}

/** What SharePoint takes in the name of a column. */
const memberName = /^[A-Za-z][A-Za-z0-9]{0,15}$/;

function memberOf(list: ListName, name: string): Field | null {
  const [family = '', ...rest] = name.split(':');
  const member = rest.join(':');
  const { families = {} } = described[list];
  const found = Object.hasOwn(families, family) ? families[family] : undefined;
  if (found === undefined || !memberName.test(member)) return null;
  return { ...found, label: member, column: `${found.column}${member}` };
}

/** The names of the members of families that have these columns. */
export function membersIn(list: ListName, columns: readonly string[]): readonly string[] {
  return Object.entries(described[list].families ?? {}).flatMap(([family, { column }]) =>
    columns
      .filter((one) => one.startsWith(column))
      .map((one) => `${family}:${one.slice(column.length)}`)
      .filter((name) => memberOf(list, name) !== null),
  );
}

/** How a field is called. A field has the same label in each list. */
export function labelOf(name: string, lists: readonly ListName[] = listNames): string {
  const [label = name] = lists.flatMap((list) => fieldIn(list, name)?.label ?? []);
  return label;
}
