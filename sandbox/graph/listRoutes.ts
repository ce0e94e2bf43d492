import { addList, touchList } from '../world/lists';
import { checkShape } from './checkShape';
import { collectionReply, contextOf } from './collections';
import { addedColumn } from './addedColumn';
import { badRequest, invalidRequest, nameTaken } from './GraphError';
import { requireMatch } from './ifMatch';
import { eTagOfList, listResource } from './listResource';
import { filterPaths, matchesFilter } from './matchFilter';
import { parseFilter } from './odataFilter';
import { openList, openSite } from './openSite';
import { readQuery } from './queryOptions';
import { listType } from './resourceTypes';
import { project, selectedNames } from './selectProperties';
import { readExpand } from './siteExpand';
import type { WorldColumn, WorldList, WorldSite } from '../world/WorldSite';
import type { GraphApp, GraphContext } from './GraphContext';
import type { QueryOptions } from './queryOptions';
import type { Resource } from './selectProperties';

const pages = { pageSize: 200, largestPage: 5000, by: '$skiptoken' } as const;

export function serveLists(app: GraphApp): void {
  app.get('/v1.0/sites/:site/lists', (c) => c.json(listsReply(c)));
  app.post('/v1.0/sites/:site/lists', (c) => c.json(createList(c), 201));
  app.get('/v1.0/sites/:site/lists/:list', (c) => {
    const { site, list } = openList(c, 'read');
    const options = readQuery(c, ['$select', '$expand']);
    return c.json({ ...contextOf(c), ...shownList(c, { site, list, options }) });
  });
  app.patch('/v1.0/sites/:site/lists/:list', (c) => c.json(changeList(c)));
  app.delete('/v1.0/sites/:site/lists/:list', (c) => {
    readQuery(c);
    const { site, list } = openList(c, 'manage');
    requireMatch(c, eTagOfList(list));
    site.lists.delete(list.id);
    return c.body(null, 204);
  });
}

interface Shown {
  readonly site: WorldSite;
  readonly list: WorldList;
  readonly options: QueryOptions;
}

function shownList(c: GraphContext, { site, list, options }: Shown): Resource {
  const expanded = readExpand(options.$expand, ['columns']);
  const names = selectedNames(listType, options.$select);
  return project(listResource(c.env.world, site, list, expanded), [...names, ...expanded.keys()]);
}

function listsReply(c: GraphContext): Resource {
  const site = openSite(c, 'read');
  const options = readQuery(c, ['$select', '$expand', '$filter', '$top', '$skiptoken']);
  const lists = [...site.lists.values()].filter(({ hidden }) => !hidden || showsSystem(options));
  const shown = lists.filter((list) => isWanted(list, options.$filter));
  return collectionReply(
    c,
    shown.map((list) => shownList(c, { site, list, options })),
    options,
    pages,
  );
}

/** Hidden lists are told only where `system` is selected. */
const showsSystem = ({ $select }: QueryOptions): boolean => ($select ?? '').split(',').includes('system');

function isWanted({ displayName, name }: WorldList, text: string | undefined): boolean {
  if (text === undefined) return true;
  const filter = parseFilter(text);
  for (const path of filterPaths(filter))
    if (path !== 'displayName' && path !== 'name')
      throw badRequest(`Lists cannot be filtered by '${path}' here.`);
  return matchesFilter(filter, { displayName, name });
}

function createList(c: GraphContext): Resource {
  readQuery(c);
  const site = openSite(c, 'manage');
  const sent = checkShape(c.env.body, 'list');
  if (sent.name !== undefined)
    throw invalidRequest(
      "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'",
    );
  const displayName = requireTitle(site, sent.displayName);
  const { template = 'genericList', hidden } = (sent.list ?? {}) as { template?: string; hidden?: boolean };
  if (template !== 'genericList') throw badRequest(`The sandbox does not make lists of '${template}'.`);
  const list = addList(c.env.world, site, {
    ...{ displayName, description: (sent.description ?? '') as string, template },
    ...{ by: c.env.caller.userId, hidden: hidden === true, columns: storedColumns(c, sent.columns) },
  });
  return { ...contextOf(c), ...shownList(c, { site, list, options: {} }) };
}

function requireTitle(site: WorldSite, displayName: unknown, own?: WorldList): string {
  if (typeof displayName !== 'string' || displayName.trim() === '')
    throw invalidRequest("A list needs a 'displayName'.");
  const isTaken = [...site.lists.values()].some(
    (list) => list !== own && list.displayName.toLowerCase() === displayName.toLowerCase(),
  );
  if (isTaken) throw nameTaken();
  return displayName;
}

function storedColumns(c: GraphContext, sent: unknown): readonly WorldColumn[] {
  const columns = readColumns(sent);
  if (!c.env.world.moods.has('lostIndexes')) return columns;
  return columns.map((column) => ({ ...column, indexed: false, enforceUniqueValues: false }));
}

function readColumns(sent: unknown): readonly WorldColumn[] {
  const columns: WorldColumn[] = [];
  for (const each of (sent ?? []) as readonly Readonly<Record<string, unknown>>[])
    columns.push(addedColumn(columns, each));
  return columns;
}

function changeList(c: GraphContext): Resource {
  readQuery(c);
  const { site, list } = openList(c, 'manage');
  requireMatch(c, eTagOfList(list));
  const sent = checkShape(c.env.body, 'list');
  for (const name of ['columns', 'list', 'name'])
    if (sent[name] !== undefined) throw invalidRequest(`'${name}' of a list cannot be changed.`);
  if (sent.displayName !== undefined) list.displayName = requireTitle(site, sent.displayName, list);
  if (sent.description !== undefined) list.description = (sent.description ?? '') as string;
  touchList(c.env.world, list);
  return { ...contextOf(c), ...shownList(c, { site, list, options: {} }) };
}
