import { badRequest, invalidRequest } from './GraphError';
import { filterPaths, matchesFilter } from './matchFilter';
import { parseFilter } from './odataFilter';
import { requireField } from './listItemResource';
import type { WorldItem, WorldList } from '../world/WorldSite';
import type { Filter } from './odataFilter';
import type { QueryOptions } from './queryOptions';
import type { Resource } from './selectProperties';

/** Above it, SharePoint carries out no query that an index cannot answer. */
const viewThreshold = 5000;
export const anyColumnHeader = 'HonorNonIndexedQueriesWarningMayFailRandomly';

interface SortKey {
  readonly name: string;
  readonly isDescending: boolean;
}

/** A row with what it is sorted by. */
export interface QueriedItem {
  readonly item: WorldItem;
  readonly keys: readonly (string | number)[];
}

export interface ItemQuery {
  readonly filter: Filter | null;
  readonly sort: readonly SortKey[];
}

/** Reads $filter and $orderby. Both work on indexed columns; on others only where the request says that it takes the risk. */
export function readItemQuery(list: WorldList, options: QueryOptions, takesRisk: boolean): ItemQuery {
  const filter = options.$filter === undefined ? null : parseFilter(options.$filter);
  if (filter !== null) requireKnownCalls(filter);
  const sort = readSort(options.$orderby);
  const names = [...(filter === null ? [] : filterPaths(filter).map(fieldName)), ...sort.map(bareName)];
  for (const name of names) requireQueryable(list, name, takesRisk);
  return { filter, sort };
}

const bareName = ({ name }: SortKey): string => name;

function fieldName(path: string): string {
  const name = /^fields\/(\w+)$/.exec(path)?.[1];
  if (name === undefined)
    throw invalidRequest(`Items are filtered and sorted by 'fields/…', not by '${path}'.`);
  return name;
}

function readSort(text: string | undefined): readonly SortKey[] {
  return (text ?? '')
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const match = /^\s*(\S+)(?:\s+(asc|desc))?\s*$/i.exec(part);
      if (!match) throw badRequest(`Invalid $orderby '${part}'.`);
      return { name: fieldName(match[1] ?? ''), isDescending: match[2]?.toLowerCase() === 'desc' };
    });
}

/** SharePoint searches text from its beginning only, and has no `not`. */
function requireKnownCalls(filter: Filter): void {
  if ('left' in filter) {
    requireKnownCalls(filter.left);
    requireKnownCalls(filter.right);
    return;
  }
  const isKnown = filter.kind === 'compare' || (filter.kind === 'call' && filter.name === 'startswith');
  if (!isKnown)
    throw invalidRequest(
      `'${filter.kind === 'call' ? filter.name : filter.kind}' is not supported in $filter.`,
    );
}

function requireQueryable(list: WorldList, name: string, takesRisk: boolean): void {
  requireField(list, name);
  const column = list.columns.find((each) => each.name === name.replace(/LookupId$/, ''));
  const isIndexed = name === 'id' || column?.indexed === true;
  if (isIndexed) return;
  if (!takesRisk)
    throw invalidRequest(
      `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: ${anyColumnHeader}' header to allow this, but be warned that such queries may fail on large lists.`,
    );
  if (list.items.size > viewThreshold) throw overThreshold();
}

const overThreshold = (): Error =>
  invalidRequest(
    'The attempted operation is prohibited because it exceeds the list view threshold enforced by the administrator.',
  );

/** The rows that pass, in their order: as asked, and by number where that leaves it open. A filter must leave few enough. */
export function queriedItems(
  { items, columns }: WorldList,
  { filter, sort }: ItemQuery,
): readonly QueriedItem[] {
  const found: QueriedItem[] = [];
  const people = columns.filter(({ kind }) => kind === 'personOrGroup').map(({ name }) => name);
  for (const item of items.values()) {
    const fields = queryFields(item, people);
    if (filter !== null && !matchesFilter(filter, { fields })) continue;
    found.push({ item, keys: sort.map(({ name }) => sortable(fields[name])) });
  }
  if (filter !== null && found.length > viewThreshold) throw overThreshold();
  return sort.length === 0 ? found : found.sort((one, other) => compareItems(sort, one, other));
}

function queryFields(item: WorldItem, people: readonly string[]): Resource {
  const { id, createdAt, versions } = item;
  const [{ modifiedAt, fields }] = versions;
  const numbers = people.map((name) => [`${name}LookupId`, Number(fields[name])] as const);
  return {
    ...{ ...fields, Created: createdAt, Modified: modifiedAt, id, ID: id },
    ...Object.fromEntries(numbers),
  };
}

/** Empty fields come first. */
function sortable(value: unknown): string | number {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? value.toLowerCase() : '';
}

function compareItems(sort: readonly SortKey[], one: Place, other: Place): number {
  for (const [index, { isDescending }] of sort.entries()) {
    const order = compareKeys(one.keys[index] ?? '', other.keys[index] ?? '');
    if (order !== 0) return isDescending ? -order : order;
  }
  return one.item.id - other.item.id;
}

function compareKeys(one: string | number, other: string | number): number {
  if (typeof one !== typeof other) return one === '' ? -1 : 1;
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Where a row stands in the order. */
interface Place {
  readonly item: { readonly id: number };
  readonly keys: readonly (string | number)[];
}

/** The text that continues after a row, whatever is added or removed before it. */
export const tokenAfter = ({ item, keys }: QueriedItem): string =>
  Buffer.from(JSON.stringify({ id: item.id, keys })).toString('base64url');

/** Those that follow the token. */
export function itemsAfter(
  found: readonly QueriedItem[],
  sort: readonly SortKey[],
  token: string | undefined,
): readonly QueriedItem[] {
  if (token === undefined) return found;
  const place = readToken(token);
  return found.filter((each) => compareItems(sort, each, place) > 0);
}

function readToken(token: string): Place {
  try {
    const { id, keys } = JSON.parse(Buffer.from(token, 'base64url').toString()) as {
      id: number;
      keys: string[];
    };
    return { item: { id }, keys };
  } catch {
    throw invalidRequest('The $skiptoken is not one of ours.');
  }
}
