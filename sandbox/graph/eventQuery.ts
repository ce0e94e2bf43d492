import { canonicalPropertyId } from './extendedProperties';
import { GraphError, accessDenied, badParse, badRequest } from './GraphError';
import { filterPaths, matchesFilter } from './matchFilter';
import { parseFilter } from './odataFilter';
import { eventType } from './resourceTypes';
import { requireProperty } from './selectProperties';
import type { WorldEvent } from '../world/WorldEvent';
import type { Caller } from './Caller';
import type { Filter } from './odataFilter';
import type { Resource } from './selectProperties';

const propertiesName = 'singleValueExtendedProperties';
const notFilterable = ['recurrence', 'body', 'attendees', 'onlineMeeting', 'cancelledOccurrences'];

export type EventTest = (resource: Resource, event: WorldEvent) => boolean;

/** The $filter of an event collection as a test. Extended properties only where masters and singles are listed. */
export function eventTest(
  text: string | undefined,
  { allowsProperties }: { allowsProperties: boolean },
): EventTest {
  if (text === undefined) return () => true;
  const filter = withCanonicalIds(parseFilter(text));
  const paths = filterPaths(filter);
  for (const path of paths) requireFilterable(path, allowsProperties);
  const caseMatters = idPaths(filter);
  if (!paths.includes(propertiesName)) return (resource) => matchesFilter(filter, resource, caseMatters);
  return (resource, { extendedProperties }) => {
    const properties = [...extendedProperties].map(([id, value]) => ({ id, value }));
    return matchesFilter(filter, { ...resource, [propertiesName]: properties }, caseMatters);
  };
}

function requireFilterable(path: string, allowsProperties: boolean): void {
  const name = path.split('/')[0] ?? '';
  if (name === propertiesName && allowsProperties) return;
  if (name !== propertiesName) requireProperty(eventType, name);
  if (notFilterable.includes(name) || name === propertiesName)
    throw new GraphError(
      400,
      'ErrorInvalidUrlQueryFilter',
      `The property '${name}' does not support filtering here.`,
    );
}

function withCanonicalIds(filter: Filter): Filter {
  if (filter.kind === 'and' || filter.kind === 'or')
    return { ...filter, left: withCanonicalIds(filter.left), right: withCanonicalIds(filter.right) };
  if (filter.kind === 'not') return { ...filter, inner: withCanonicalIds(filter.inner) };
  if (filter.kind === 'any' && filter.path === propertiesName)
    return { ...filter, inner: requireId(filter.variable, withCanonicalIds(filter.inner)) };
  const isId = filter.kind === 'compare' && filter.path.endsWith('/id') && typeof filter.value === 'string';
  return isId ? { ...filter, value: canonicalPropertyId(filter.value) } : filter;
}

function requireId(variable: string, inner: Filter): Filter {
  if (!filterPaths(inner).includes(`${variable}/id`))
    throw new GraphError(
      400,
      'ErrorInvalidUrlQueryFilter',
      `A filter on ${propertiesName} must compare ${variable}/id.`,
    );
  return inner;
}

function idPaths(filter: Filter): string[] {
  if (filter.kind === 'and' || filter.kind === 'or')
    return [...idPaths(filter.left), ...idPaths(filter.right)];
  if (filter.kind === 'not') return idPaths(filter.inner);
  return filter.kind === 'any' ? [`${filter.variable}/id`] : [];
}

export interface EventExpansion {
  /** The extended properties to tell, by their one spelling. */
  readonly propertyIds: readonly string[];
  readonly attachments: boolean;
  readonly exceptions: boolean;
}

/** Reads $expand of events; what cannot be expanded is refused by name. */
export function eventExpansion(
  text: string | undefined,
  caller: Caller,
  allowed: readonly string[],
): EventExpansion {
  const parts = new Map(splitTopLevel(text ?? '').map((part) => [part.split('(')[0]?.trim() ?? '', part]));
  for (const name of parts.keys())
    if (!allowed.includes(name)) throw badParse(`The property '${name}' cannot be expanded here.`);
  const properties = parts.get(propertiesName);
  if (parts.size > 0 && caller.scopes.every((scope) => !/^Calendars\.Read(Write)?(\.Shared)?$/.test(scope)))
    throw accessDenied();
  const propertyIds = properties === undefined ? [] : expandedIds(properties);
  return {
    propertyIds,
    attachments: parts.has('attachments'),
    exceptions: parts.has('exceptionOccurrences'),
  };
}

function splitTopLevel(text: string): string[] {
  return text === '' ? [] : (text.match(/[^,(]+(\((?:'[^']*'|[^')])*\))?/g) ?? []);
}

function expandedIds(part: string): string[] {
  const filter = /\(\s*\$filter=(.+)\)$/.exec(part)?.[1];
  if (filter === undefined) throw badRequest(`$expand=${propertiesName} needs ($filter=id eq '…').`);
  return idsOf(parseFilter(filter));
}

function idsOf(filter: Filter): string[] {
  if (filter.kind === 'or') return [...idsOf(filter.left), ...idsOf(filter.right)];
  if (filter.kind !== 'compare' || filter.path !== 'id' || filter.operator !== 'eq')
    throw badRequest(`$expand=${propertiesName} takes only id eq '…'.`);
  return [canonicalPropertyId(filter.value as string)];
}
