import * as v from 'valibot';
import type { Scope } from '../../application/ports/AccessTokens';
import { FailureError } from '../../application/ports/Failure';
import type { Place, ProvisionStep, StoredRow } from '../../application/ports/Lists';
import type { ListName, Row } from '../../domain/workspace/types';
import { checked, type GraphGateway } from '../GraphGateway';
import { query, type GraphRequest } from '../GraphRequest';
import { sendBatch } from '../sendBatch';
import { keyColumn, keyColumnJson, columnJson, listNames, listTitles, ownColumns } from './listTables';
import { existingEntries } from './readLists';
import { listPath } from './sitePaths';
import type { SiteAccess } from './siteScopes';
import { writeRows } from './writeRows';

const listJson = v.object({ columns: v.array(v.object({ name: v.string() })) });

const columnBodies = (list: ListName): readonly ColumnBody[] => [
  { name: keyColumn, displayName: keyColumnJson.displayName, body: keyColumnJson },
  ...ownColumns(list).map((column) => ({
    name: column.name,
    displayName: column.displayName,
    body: columnJson(column),
  })),
];

interface ColumnBody {
  readonly name: string;
  readonly displayName: string;
  readonly body: object;
}

/** The lists, columns and rows that are not there. `stored` are the rows that are, but for those of the record. */
export async function planLists(
  gateway: GraphGateway,
  place: Place,
  access: SiteAccess,
  { rows, stored }: { readonly rows: readonly Row[]; readonly stored: readonly StoredRow[] },
): Promise<readonly ProvisionStep[]> {
  const requests = listNames.map((list) => columnsRequest(place, list));
  const outcomes = await sendBatch(gateway, requests, { ...access, atOnce: 20 });
  const lists = listNames.flatMap((list, index) => {
    const outcome = outcomes[index];
    if (outcome?.kind === 'done') return missingColumns(list, checked(listJson, outcome.answer.body));
    if (outcome?.failure.kind === 'notFound') return [creationOf(list)];
    throw outcome === undefined ? new Error('A list has no outcome.') : new FailureError(outcome.failure);
  });
  const isRecordThere = outcomes[listNames.indexOf('record')]?.kind === 'done';
  const entries = isRecordThere ? rows.filter(({ list }) => list === 'record') : [];
  const noted = await existingEntries(gateway, place, access, entries);
  return [...lists, ...missingRows(rows, [...stored, ...noted])];
}

function columnsRequest(place: Place, list: ListName): GraphRequest {
  return { method: 'GET', path: `${listPath(place, list)}${query({ $select: 'id', $expand: 'columns' })}` };
}

function creationOf(list: ListName): ProvisionStep {
  const columns = columnBodies(list).map(({ displayName }) => displayName);
  return { kind: 'createList', list, title: listTitles[list], columns };
}

function missingColumns(
  list: ListName,
  { columns }: v.InferOutput<typeof listJson>,
): readonly ProvisionStep[] {
  const there = new Set(columns.map(({ name }) => name));
  return columnBodies(list)
    .filter(({ name }) => !there.has(name))
    .map(({ displayName }) => ({ kind: 'addColumn', list, title: listTitles[list], column: displayName }));
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
  place: Place,
  step: ProvisionStep,
  scopes: readonly Scope[],
): Promise<void> {
  if (step.kind === 'addRows') return addRows(gateway, place, step.rows, scopes);
  try {
    await gateway.send(
      step.kind === 'createList' ? listRequest(place, step.list) : columnRequest(place, step),
      { scopes },
    );
  } catch (caught) {
    if (!(caught instanceof FailureError) || caught.failure.status !== 409) throw caught;
  }
}

function listRequest({ siteId }: Place, list: ListName): GraphRequest {
  return {
    method: 'POST',
    path: `/sites/${siteId}/lists`,
    body: {
      displayName: listTitles[list],
      list: { template: 'genericList' },
      columns: columnBodies(list).map(({ body }) => body),
    },
  };
}

function columnRequest(
  place: Place,
  { list, column }: Extract<ProvisionStep, { kind: 'addColumn' }>,
): GraphRequest {
  const wanted = columnBodies(list).find(({ displayName }) => displayName === column);
  if (wanted === undefined) throw new Error(`No column of “${listTitles[list]}” is called “${column}”.`);
  return { method: 'POST', path: `${listPath(place, list)}/columns`, body: wanted.body };
}

/** The last row is written once the others stand: of the settings, it says that the workspace is whole. */
async function addRows(
  gateway: GraphGateway,
  place: Place,
  rows: readonly Row[],
  scopes: readonly Scope[],
): Promise<void> {
  for (const part of [rows.slice(0, -1), rows.slice(-1)]) {
    const outcomes = await writeRows(
      gateway,
      place,
      part.map((row) => ({ row, base: null })),
      scopes,
    );
    const failed = outcomes.find((outcome) => outcome.kind === 'failed');
    if (failed !== undefined) throw new FailureError(failed.failure);
  }
}
