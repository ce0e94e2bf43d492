import * as v from 'valibot';
import type { Scope } from '../../application/ports/AccessTokens';
import { FailureError } from '../../application/ports/Failure';
import type { ListsSite, ProvisionStep, StoredRow } from '../../application/ports/Lists';
import { listNames, listSchema, type ListName } from '../../domain/workspace/listSchema';
import { rowsIn } from '../../domain/workspace/rowFields';
import type { Row } from '../../domain/workspace/types';
import { checked, type GraphGateway } from '../GraphGateway';
import { query, type GraphRequest } from '../GraphRequest';
import { sendBatch } from '../sendBatch';
import { ownColumns, type ListColumn } from './listTables';
import { existingEntries } from './readLists';
import { listPath } from './sitePaths';
import type { SiteAccess } from './siteScopes';
import { writeRows } from './writeRows';

const columnJsonIn = v.object({
  name: v.string(),
  indexed: v.nullish(v.boolean()),
  enforceUniqueValues: v.nullish(v.boolean()),
});
const listJson = v.object({ columns: v.array(columnJsonIn) });

/** The lists, columns and rows that are not there. `stored` are the rows that are, but for those of the record. */
export async function planLists(
  gateway: GraphGateway,
  site: ListsSite,
  access: SiteAccess,
  { rows, stored }: { readonly rows: readonly Row[]; readonly stored: readonly StoredRow[] },
): Promise<readonly ProvisionStep[]> {
  const requests = listNames.map((list) => columnsRequest(site, list));
  const outcomes = await sendBatch(gateway, requests, { ...access, atOnce: 20 });
  const lists = listNames.flatMap((list, index) => {
    const outcome = outcomes[index];
    const columns = ownColumns(list, fieldsNamed(list, rows));
    if (outcome?.kind === 'done')
      return columnSteps(list, columns, checked(listJson, outcome.answer.body).columns);
    if (outcome?.failure.kind === 'notFound') return creationOf(list, columns);
    throw outcome === undefined ? new Error('A list has no outcome.') : new FailureError(outcome.failure);
  });
  const isRecordThere = outcomes[listNames.indexOf('record')]?.kind === 'done';
  const entries = isRecordThere ? rowsIn('record', rows) : [];
  const noted = await existingEntries(gateway, site, access, entries);
  return [...lists, ...missingRows(rows, [...stored, ...noted])];
}

function columnsRequest(site: ListsSite, list: ListName): GraphRequest {
  return { method: 'GET', path: `${listPath(site, list)}${query({ $select: 'id', $expand: 'columns' })}` };
}

/** The members of families among them need a column each. */
const fieldsNamed = (list: ListName, rows: readonly Row[]): readonly string[] =>
  rowsIn(list, rows).flatMap(({ fields }) => Object.keys(fields));

/** The list is made with its own columns; those of families follow. */
function creationOf(list: ListName, columns: readonly ListColumn[]): readonly ProvisionStep[] {
  const own = ownColumns(list);
  const { title } = listSchema[list];
  const more = columns
    .slice(own.length)
    .map((column) => ({ kind: 'addColumn' as const, ...about(list, column) }));
  return [{ kind: 'createList', list, title, columns: own.map(({ json }) => json.displayName) }, ...more];
}

type ColumnsRead = v.InferOutput<typeof listJson>['columns'];

function columnSteps(
  list: ListName,
  columns: readonly ListColumn[],
  read: ColumnsRead,
): readonly ProvisionStep[] {
  const there = new Set(read.map(({ name }) => name));
  const missing = columns.filter(({ json }) => !there.has(json.name));
  return [
    ...missing.map((column) => ({ kind: 'addColumn' as const, ...about(list, column) })),
    ...lostIn(columns, read).map((column) => ({ kind: 'mendColumn' as const, ...about(list, column) })),
  ];
}

const about = (list: ListName, { field, json }: ListColumn) => ({
  list,
  title: listSchema[list].title,
  column: json.displayName,
  field,
});

/** SharePoint may make a column without the index that it was asked for: then no query finds a row by it. */
function lostIn(columns: readonly ListColumn[], read: ColumnsRead): readonly ListColumn[] {
  return columns.filter(({ json }) => {
    const column = read.find(({ name }) => name === json.name);
    if (column === undefined) return false;
    const isIndexLost = json.indexed && column.indexed !== true;
    return isIndexLost || (json.enforceUniqueValues === true && column.enforceUniqueValues !== true);
  });
}

function missingRows(rows: readonly Row[], stored: readonly StoredRow[]): readonly ProvisionStep[] {
  const there = new Set(stored.map(({ list, key }) => `${list} ${key}`));
  return listNames.flatMap((list) => {
    const missing = rows.filter((row) => row.list === list && !there.has(`${list} ${row.key}`));
    return missing.length === 0 ? [] : [{ kind: 'addRows' as const, list, rows: missing }];
  });
}

/** Makes one step. What is there already, because an earlier attempt or somebody else made it, counts as made. */
export async function makeStep(
  gateway: GraphGateway,
  site: ListsSite,
  step: ProvisionStep,
  scopes: readonly Scope[],
): Promise<void> {
  if (step.kind === 'addRows') return addRows(gateway, site, step.rows, scopes);
  if (step.kind === 'mendColumn') {
    await gateway.send(mendRequest(site, step.list, columnOf(step)), { scopes });
    return;
  }
  try {
    await gateway.send(
      step.kind === 'createList' ? listRequest(site, step.list) : columnRequest(site, step),
      { scopes },
    );
  } catch (caught) {
    if (!(caught instanceof FailureError) || caught.failure.status !== 409) throw caught;
  }
  if (step.kind === 'createList') await mendNewList(gateway, site, step.list, scopes);
}

/** Looks at what became of the columns, because the answer does not tell. */
async function mendNewList(
  gateway: GraphGateway,
  site: ListsSite,
  list: ListName,
  scopes: readonly Scope[],
): Promise<void> {
  const { columns } = await gateway.fetchJson(columnsRequest(site, list), listJson, { scopes });
  for (const lost of lostIn(ownColumns(list), columns))
    await gateway.send(mendRequest(site, list, lost), { scopes });
}

function mendRequest(site: ListsSite, list: ListName, { json }: ListColumn): GraphRequest {
  const { name, indexed, enforceUniqueValues } = json;
  return {
    method: 'PATCH',
    path: `${listPath(site, list)}/columns/${encodeURIComponent(name)}`,
    body: { indexed, ...(enforceUniqueValues === true && { enforceUniqueValues }) },
  };
}

function listRequest({ siteId }: ListsSite, list: ListName): GraphRequest {
  return {
    method: 'POST',
    path: `/sites/${siteId}/lists`,
    body: {
      displayName: listSchema[list].title,
      list: { template: 'genericList' },
      columns: ownColumns(list).map(({ json }) => json),
    },
  };
}

type ColumnStep = Extract<ProvisionStep, { kind: 'addColumn' | 'mendColumn' }>;

function columnRequest(site: ListsSite, step: ColumnStep): GraphRequest {
  return { method: 'POST', path: `${listPath(site, step.list)}/columns`, body: columnOf(step).json };
}

function columnOf({ list, field }: ColumnStep): ListColumn {
  const wanted = ownColumns(list, [field]).find((column) => column.field === field);
  if (wanted === undefined) throw new Error(`“${listSchema[list].title}” has no field “${field}”.`);
  return wanted;
}

/** The last row is written once the others stand: of the settings, it says that the workspace is whole. */
async function addRows(
  gateway: GraphGateway,
  site: ListsSite,
  rows: readonly Row[],
  scopes: readonly Scope[],
): Promise<void> {
  for (const part of [rows.slice(0, -1), rows.slice(-1)]) {
    const outcomes = await writeRows(
      gateway,
      site,
      part.map((row) => ({ row, base: null })),
      scopes,
    );
    const failed = outcomes.find((outcome) => outcome.kind === 'failed');
    if (failed !== undefined) throw new FailureError(failed.failure);
  }
}
