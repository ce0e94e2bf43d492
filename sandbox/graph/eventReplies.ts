import { occurrenceOn } from '../world/occurrences';
import { attachmentResource } from './attachmentRoutes';
import { contextOf } from './collections';
import { occurrenceResource, type EventView } from './eventResource';
import { badRequest } from './GraphError';
import { preferences, type QueryOptions } from './queryOptions';
import { eventType } from './resourceTypes';
import { project, requireProperty, selectedNames, type Resource } from './selectProperties';
import type { WorldEvent } from '../world/WorldEvent';
import type { EventExpansion } from './eventQuery';
import type { GraphContext } from './GraphContext';

export function expanded(event: WorldEvent, { propertyIds, attachments }: EventExpansion): Resource {
  const shown = propertyIds.flatMap((id) => {
    const value = event.extendedProperties.get(id);
    return value === undefined ? [] : [{ id, value }];
  });
  return {
    ...(shown.length > 0 ? { singleValueExtendedProperties: shown } : {}),
    ...(attachments ? { attachments: event.attachments.map(attachmentResource) } : {}),
  };
}

const longestInCollection = 255;

/** Exchange's tables keep the beginning of a long value. */
export function cut(c: GraphContext, resource: Resource): Resource {
  const properties = resource.singleValueExtendedProperties as
    | readonly { readonly id: string; readonly value: string }[]
    | undefined;
  if (properties === undefined || !c.env.world.moods.has('cutProperties')) return resource;
  const short = properties.map(({ id, value }) => ({ id, value: value.slice(0, longestInCollection) }));
  return { ...resource, singleValueExtendedProperties: short };
}

/** The exceptions come only where they are both selected and expanded. */
export function tellsExceptions(
  c: GraphContext,
  { exceptions }: EventExpansion,
  { $select }: QueryOptions,
): boolean {
  const isSelected = ($select ?? '').split(',').some((name) => name.trim() === 'exceptionOccurrences');
  return exceptions && isSelected && !c.env.world.moods.has('missingExceptions');
}

/** What the series' own $select names is what each exception carries. */
export function exceptionsOf(
  c: GraphContext,
  event: WorldEvent,
  { view, options }: { readonly view: EventView; readonly options: QueryOptions },
): Resource[] {
  const isBare = c.env.world.moods.has('bareExceptions');
  const shaped = isBare ? (resource: Resource) => ({ id: resource.id }) : shaper(c, options);
  const changed = [...event.exceptions.keys()].sort().map((date) => occurrenceOn(event, date));
  return changed.flatMap((occurrence) =>
    occurrence === null ? [] : [shaped(occurrenceResource(occurrence, view))],
  );
}

const expandable = ['singleValueExtendedProperties', 'attachments'];

export function shaper(c: GraphContext, { $select }: QueryOptions): (resource: Resource) => Resource {
  const names = [...selectedNames(eventType, $select), ...expandable].filter(
    (name) => !hiddenFromBasic(c).includes(name),
  );
  return (resource) => project(resource, names);
}

/** Calendars.ReadBasic shows when and with whom, not what about. */
function hiddenFromBasic(c: GraphContext): readonly string[] {
  const seesMore = c.env.caller.scopes.some((scope) => /^Calendars\.Read(Write)?(\.Shared)?$/.test(scope));
  return seesMore ? [] : ['body', 'bodyPreview'];
}

export const oneEvent = (c: GraphContext, resource: Resource, options: QueryOptions): Resource => ({
  ...contextOf(c),
  ...shaper(c, options)(resource),
});

export function ordered(resources: readonly Resource[], { $orderby }: QueryOptions): readonly Resource[] {
  if ($orderby === undefined) return resources;
  const match = /^([\w/]+)(?: (asc|desc))?$/.exec($orderby);
  const path = match?.[1] ?? '';
  requireProperty(eventType, path.split('/')[0] ?? '');
  if (
    !match ||
    !['start/dateTime', 'end/dateTime', 'subject', 'createdDateTime', 'lastModifiedDateTime'].includes(path)
  )
    throw badRequest(`$orderby is not supported on '${$orderby}'.`);
  const keyOf = (resource: Resource): string =>
    String(path.split('/').reduce<unknown>((value, name) => (value as Resource)[name], resource));
  const direction = match[2] === 'desc' ? -1 : 1;
  return [...resources].sort((a, b) => direction * keyOf(a).localeCompare(keyOf(b)));
}

export function reply(
  c: GraphContext,
  body: Resource,
  { status = 200, headers = {} }: { status?: 200 | 201; headers?: Record<string, string> } = {},
): Response {
  const zone = preferences(c).get('outlook.timezone');
  const applied = zone === undefined ? {} : { 'Preference-Applied': `outlook.timezone="${zone}"` };
  return c.json(body, status, { ...headers, ...applied });
}
