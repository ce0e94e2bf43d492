import { addItem, changeItem, removeItem } from '../world/lists';
import { checkShape } from './checkShape';
import { contextOf } from './collections';
import { invalidRequest, notInSite } from './GraphError';
import { requireMatch } from './ifMatch';
import { anyColumnHeader, itemsAfter, queriedItems, readItemQuery, tokenAfter } from './listItemQuery';
import { eTagOfItem, fieldsResource, listItemResource, versionName } from './listItemResource';
import { openList } from './openSite';
import { personIdentity } from './personIdentity';
import { numberOption, preferences, readQuery } from './queryOptions';
import { defaultFields, readListFields } from './readListFields';
import { listItemType, listItemVersionType } from './resourceTypes';
import { project, selectedNames } from './selectProperties';
import { readExpand } from './siteExpand';
import { requireUnique } from './uniqueValues';
import type { ItemVersion, WorldItem } from '../world/WorldSite';
import type { GraphApp, GraphContext } from './GraphContext';
import type { OpenList } from './openSite';
import type { QueryOptions } from './queryOptions';
import type { Resource } from './selectProperties';

const itemsPath = '/v1.0/sites/:site/lists/:list/items';
const usualPage = 200;
const largestPage = 5000;

export function serveListItems(app: GraphApp): void {
  app.get(itemsPath, (c) => c.json(itemsReply(c)));
  app.post(itemsPath, (c) => c.json(createItem(c), 201));
  app.get(`${itemsPath}/:item`, (c) => {
    const open = openItem(c, 'read');
    return c.json(itemReply(c, open, readQuery(c, ['$select', '$expand'])));
  });
  app.patch(`${itemsPath}/:item`, (c) => {
    const open = openItem(c, 'write');
    const changed = writeFields(c, open, checkShape(c.env.body, 'listItem').fields);
    return c.json(itemReply(c, { ...open, item: changed }, { $expand: 'fields' }));
  });
  app.delete(`${itemsPath}/:item`, deleteItem);
  app.get(`${itemsPath}/:item/fields`, (c) => {
    const open = openItem(c, 'read');
    const names = readQuery(c, ['$select']).$select?.split(',') ?? null;
    return c.json({ ...contextOf(c), ...fieldsOf(c, open, names) });
  });
  app.patch(`${itemsPath}/:item/fields`, (c) => {
    const open = openItem(c, 'write');
    return c.json({ ...contextOf(c), ...fieldsOf(c, { ...open, item: writeFields(c, open, c.env.body) }) });
  });
  app.get(`${itemsPath}/:item/versions`, (c) => c.json(versionsReply(c)));
}

interface OpenItem extends OpenList {
  readonly item: WorldItem;
}

/** The row in the path. For a write, it must be the version that the request names, before its body is looked at. */
function openItem(c: GraphContext, access: 'read' | 'write'): OpenItem {
  if (access === 'write' && c.env.world.moods.has('versionBeforeRights')) requireVersionFirst(c);
  const open = openList(c, access);
  const item = open.list.items.get(Number(c.req.param('item')));
  if (!item) throw notInSite();
  if (access === 'write') requireMatch(c, eTagOfItem(item));
  return { ...open, item };
}

function requireVersionFirst(c: GraphContext): void {
  const { list } = openList(c, 'read');
  const item = list.items.get(Number(c.req.param('item')));
  if (item) requireMatch(c, eTagOfItem(item));
}

function fieldsOf(
  c: GraphContext,
  { list, item }: OpenItem,
  names: readonly string[] | null = null,
): Resource {
  return fieldsResource(c.env.world, list, { item, version: item.versions[0], names });
}

function shownItem(c: GraphContext, open: OpenItem, options: QueryOptions): Resource {
  const names = readExpand(options.$expand, ['fields']).get('fields');
  const selected = selectedNames(listItemType, options.$select);
  return {
    ...project(listItemResource(c.env.world, open, open.item), selected),
    ...(names !== undefined && { fields: fieldsOf(c, open, names) }),
  };
}

const itemReply = (c: GraphContext, open: OpenItem, options: QueryOptions): Resource => ({
  ...contextOf(c),
  ...shownItem(c, open, options),
});

function itemsReply(c: GraphContext): Resource {
  const open = openList(c, 'read');
  const options = readQuery(c, ['$select', '$expand', '$filter', '$orderby', '$top', '$skiptoken']);
  const size = numberOption(options, '$top', { fallback: usualPage, max: largestPage });
  const query = readItemQuery(open.list, options, preferences(c).has(anyColumnHeader.toLowerCase()));
  const rest = itemsAfter(queriedItems(open.list, query), query.sort, options.$skiptoken);
  const page = rest.slice(0, size);
  const last = page.at(-1);
  const next = last === undefined || rest.length <= size ? {} : nextLink(c, tokenAfter(last));
  return {
    ...contextOf(c),
    ...next,
    value: page.map(({ item }) => shownItem(c, { ...open, item }, options)),
  };
}

function nextLink(c: GraphContext, token: string): Resource {
  const url = new URL(c.req.url);
  url.searchParams.set('$skiptoken', token);
  const query = url.searchParams.toString().replace(/%24/g, '$');
  return { '@odata.nextLink': `${c.env.origin}${url.pathname}?${query}` };
}

function createItem(c: GraphContext): Resource {
  readQuery(c);
  const open = openList(c, 'write');
  const { list } = open;
  const { fields: sent } = checkShape(c.env.body, 'listItem');
  if (list.template !== 'genericList') throw invalidRequest('Rows cannot be made in a library of documents.');
  const { world, caller } = c.env;
  const fields = readListFields(world, list, { sent: sent ?? {}, before: defaultFields(world, list) });
  requireUnique(list, fields, null);
  const item = addItem(world, list, { fields, by: caller.userId });
  return itemReply(c, { ...open, item }, world.moods.has('itemsWithoutFields') ? {} : { $expand: 'fields' });
}

function writeFields(c: GraphContext, { list, item }: OpenItem, sent: unknown): WorldItem {
  readQuery(c);
  const { world, caller } = c.env;
  const fields = readListFields(world, list, { sent, before: item.versions[0].fields });
  requireUnique(list, fields, item);
  return changeItem(world, list, item, { fields, by: caller.userId });
}

function deleteItem(c: GraphContext): Response {
  readQuery(c);
  const { list, item } = openItem(c, 'write');
  removeItem(c.env.world, list, item);
  return c.body(null, 204);
}

/** Newest first, the row as it is now among them. */
function versionsReply(c: GraphContext): Resource {
  const open = openItem(c, 'read');
  const options = readQuery(c, ['$select', '$expand', '$top']);
  const most = numberOption(options, '$top', { fallback: largestPage, max: largestPage });
  const versionsToShow = c.env.world.moods.has('noVersions') ? 1 : most;
  const shown = open.item.versions
    .slice(0, Math.min(versionsToShow, most))
    .map((version) => shownVersion(c, open, { version, options }));
  return { ...contextOf(c), value: shown };
}

interface ShownVersion {
  readonly version: ItemVersion;
  readonly options: QueryOptions;
}

function shownVersion(
  c: GraphContext,
  { list, item }: OpenItem,
  { version, options }: ShownVersion,
): Resource {
  const names = readExpand(options.$expand, ['fields']).get('fields');
  const { world } = c.env;
  const id = versionName(version);
  const resource = {
    ...{ id, lastModifiedDateTime: version.modifiedAt, publication: { level: 'published', versionId: id } },
    lastModifiedBy: personIdentity(world, version.modifiedBy),
  };
  return {
    ...project(resource, selectedNames(listItemVersionType, options.$select)),
    ...(names !== undefined && { fields: fieldsResource(world, list, { item, version, names }) }),
  };
}
