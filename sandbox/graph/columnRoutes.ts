import { removeColumn, touchList } from '../world/lists';
import { addedColumn, readDefault, requireSoundIndex } from './addedColumn';
import { checkShape } from './checkShape';
import { collectionReply, contextOf } from './collections';
import { columnResource, columnResources } from './columnResource';
import { invalidRequest, notInSite } from './GraphError';
import { openList } from './openSite';
import { readQuery } from './queryOptions';
import { columnType } from './resourceTypes';
import { project, selectedNames } from './selectProperties';
import { requireNoDuplicates } from './uniqueValues';
import type { WorldColumn, WorldList } from '../world/WorldSite';
import type { GraphApp, GraphContext } from './GraphContext';
import type { Resource } from './selectProperties';

const columnsPath = '/v1.0/sites/:site/lists/:list/columns';
const pages = { pageSize: 1000, largestPage: 5000, by: '$skiptoken' } as const;

export function serveColumns(app: GraphApp): void {
  app.get(columnsPath, (c) => {
    const { list } = openList(c, 'read');
    const options = readQuery(c, ['$select', '$top', '$skiptoken']);
    return c.json(collectionReply(c, columnResources(list, options.$select), options, pages));
  });
  app.post(columnsPath, (c) => c.json(createColumn(c), 201));
  app.get(`${columnsPath}/:column`, (c) => {
    const { list } = openList(c, 'read');
    return c.json(columnReply(c, findColumn(c, list), readQuery(c, ['$select']).$select));
  });
  app.patch(`${columnsPath}/:column`, (c) => c.json(changeColumn(c)));
  app.delete(`${columnsPath}/:column`, deleteColumn);
}

function columnReply(c: GraphContext, column: WorldColumn, select?: string): Resource {
  return { ...contextOf(c), ...project(columnResource(column), selectedNames(columnType, select)) };
}

/** By id or by name. */
function findColumn(c: GraphContext, { columns }: WorldList): WorldColumn {
  const key = c.req.param('column') ?? '';
  const column = columns.find(({ id, name }) => id === key.toLowerCase() || name === key);
  if (!column) throw notInSite();
  return column;
}

function createColumn(c: GraphContext): Resource {
  readQuery(c);
  const { list } = openList(c, 'manage');
  const column = addedColumn(list.columns, checkShape(c.env.body, 'columnDefinition'));
  list.columns.push(column);
  touchList(c.env.world, list);
  return columnReply(c, column);
}

function changeColumn(c: GraphContext): Resource {
  readQuery(c);
  const { list } = openList(c, 'manage');
  const before = findColumn(c, list);
  if (before.readOnly) throw invalidRequest(`The column '${before.name}' is read-only.`);
  const after = changedColumn(before, checkShape(c.env.body, 'columnDefinition'));
  requireSoundIndex(list.columns, after);
  if (after.enforceUniqueValues && !before.enforceUniqueValues) requireNoDuplicates(list, after);
  list.columns[list.columns.indexOf(before)] = after;
  touchList(c.env.world, list);
  return columnReply(c, after);
}

const changeable = [
  'displayName',
  'description',
  'indexed',
  'enforceUniqueValues',
  'hidden',
  'required',
  'columnGroup',
] as const;

function changedColumn(before: WorldColumn, sent: Readonly<Record<string, unknown>>): WorldColumn {
  const { name, defaultValue, [before.kind]: settings, ...rest } = sent;
  if (name !== undefined && name !== before.name)
    throw invalidRequest('The name of a column cannot be changed; its displayName can.');
  const changes = changeable.filter((key) => rest[key] !== undefined && rest[key] !== null);
  const other = Object.keys(rest).find((key) => !(changeable as readonly string[]).includes(key));
  if (other !== undefined)
    throw invalidRequest(`'${other}' of the ${before.kind} column '${before.name}' cannot be changed.`);
  return {
    ...before,
    ...Object.fromEntries(changes.map((key) => [key, rest[key]])),
    ...(settings !== undefined && { settings: { ...before.settings, ...(settings as object) } }),
    ...(defaultValue !== undefined && { defaultValue: readDefault(defaultValue) }),
  };
}

function deleteColumn(c: GraphContext): Response {
  readQuery(c);
  const { list } = openList(c, 'manage');
  const column = findColumn(c, list);
  if (!column.isDeletable) throw invalidRequest(`The column '${column.name}' cannot be deleted.`);
  removeColumn(c.env.world, list, column);
  return c.body(null, 204);
}
