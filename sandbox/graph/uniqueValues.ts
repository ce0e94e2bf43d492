import { invalidRequest } from './GraphError';
import type { FieldValue, Fields, WorldColumn, WorldItem, WorldList } from '../world/WorldSite';

const comparable = (value: FieldValue): string => String(value).toLowerCase();

const duplicates = (): Error =>
  invalidRequest('One or more fields with unique constraints already has the provided value.');

/** Refuses a row whose value another one has already, in a column that wants each value once. Empty fields are free. */
export function requireUnique(list: WorldList, fields: Fields, own: WorldItem | null): void {
  const names = list.columns.filter(({ enforceUniqueValues }) => enforceUniqueValues).map(({ name }) => name);
  const taken = names.filter((name) => isTaken(list, { name, value: fields[name], own }));
  if (taken.length > 0) throw duplicates();
}

interface Wanted {
  readonly name: string;
  readonly value: FieldValue | undefined;
  readonly own: WorldItem | null;
}

function isTaken({ items }: WorldList, { name, value, own }: Wanted): boolean {
  if (value === undefined) return false;
  const wanted = comparable(value);
  for (const item of items.values()) {
    const other = item.id === own?.id ? undefined : item.versions[0].fields[name];
    if (other !== undefined && comparable(other) === wanted) return true;
  }
  return false;
}

/** Unique values cannot be asked for where there are doubles already. */
export function requireNoDuplicates({ items }: WorldList, { name }: WorldColumn): void {
  const seen = new Set<string>();
  for (const { versions } of items.values()) {
    const value = versions[0].fields[name];
    if (value === undefined) continue;
    if (seen.has(comparable(value))) throw duplicates();
    seen.add(comparable(value));
  }
}
