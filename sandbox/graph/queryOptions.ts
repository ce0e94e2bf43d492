import { badRequest } from './GraphError';
import type { GraphContext } from './GraphContext';

export type QueryOption =
  | '$select'
  | '$filter'
  | '$top'
  | '$skip'
  | '$skiptoken'
  | '$count'
  | '$search'
  | '$orderby'
  | '$expand'
  | 'startDateTime'
  | 'endDateTime';

export type QueryOptions = Partial<Record<QueryOption, string>>;

/** The request's query options. One that the route does not take is refused by name. */
export function readQuery(c: GraphContext, allowed: readonly QueryOption[] = []): QueryOptions {
  const query = new URL(c.req.url).searchParams;
  for (const name of query.keys()) {
    if (!(allowed as readonly string[]).includes(name))
      throw badRequest(`The query option '${name}' is not supported here.`);
    if (query.getAll(name).length > 1)
      throw badRequest(`Query option '${name}' was specified more than once.`);
  }
  return Object.fromEntries(query);
}

/** A whole number in a query option, within bounds; the default where the option is missing. */
export function numberOption(
  options: QueryOptions,
  name: QueryOption,
  { fallback, max }: { fallback: number; max: number },
): number {
  const text = options[name];
  if (text === undefined) return fallback;
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(value <= max) || (name === '$top' && value === 0))
    throw badRequest(`Invalid value '${text}' for ${name} query option found.`);
  return value;
}

export function preferences(c: GraphContext): ReadonlyMap<string, string> {
  const parts = (c.req.header('Prefer') ?? '').split(',').map((part) => part.trim().split('='));
  return new Map(
    parts.map(([name = '', value = '']) => [name.trim().toLowerCase(), value.trim().replace(/^"|"$/g, '')]),
  );
}
