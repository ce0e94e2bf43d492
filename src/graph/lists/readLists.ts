import * as v from 'valibot';
import { type Failure, FailureError } from '../../application/ports/Failure';
import type { ListsReading, ListsSite, StoredRow } from '../../application/ports/Lists';
import type { ListName, Row } from '../../domain/workspace/types';
import { checked, type GraphGateway } from '../GraphGateway';
import type { GraphRequest } from '../GraphRequest';
import type { GatewayDependencies } from '../graphClient';
import { pathOf, readPages } from '../readPages';
import { type BatchOutcome, sendBatch } from '../sendBatch';
import { itemJson, storedRowOf } from './itemJson';
import { anyColumn, keyColumn, keyFilter } from './listTables';
import { itemPath, itemsPath, wholeItemPath } from './sitePaths';
import type { SiteAccess } from './siteScopes';

/** As many as a slow machine understands well within a frame. */
const itemsPerSlice = 50;

/** The rows that Graph told, some at a time, so that the page goes on drawing and answering while a long list comes in. */
export async function storedRowsOf(
  list: ListName,
  items: readonly unknown[],
  { wait }: Pick<GatewayDependencies, 'wait'>,
): Promise<readonly StoredRow[]> {
  const rows: StoredRow[] = [];
  for (let from = 0; from < items.length; from += itemsPerSlice) {
    for (const item of items.slice(from, from + itemsPerSlice)) {
      const row = storedRowOf(list, checked(itemJson, item));
      if (row !== null) rows.push(row);
    }
    if (items.length > itemsPerSlice) await wait(0);
  }
  return rows;
}

const lists = ['settings', 'seats', 'raci'] as const satisfies readonly ListName[];

/** As many as SharePoint tells at once. */
const rowsPerPage = 5000;

/** The items are looked at one by one, by `storedRowsOf`. */
export const itemsPage = v.object({ value: v.array(v.unknown()), '@odata.nextLink': v.optional(v.string()) });

/** The rows of the three small lists and what the person may do with them, in one batch. */
export async function readLists(
  gateway: GraphGateway,
  site: ListsSite,
  access: SiteAccess,
  known: StoredRow | null,
): Promise<ListsReading> {
  const probe = known !== null && access.reachesWriting ? [rightsProbe(site, known)] : [];
  const outcomes = await sendBatch(gateway, [...lists.map((list) => allRows(site, list)), ...probe], {
    ...access,
    atOnce: 20,
  });
  const read = outcomes.slice(0, lists.length);
  if (read.some((outcome) => failureIn(outcome)?.kind === 'notFound')) return { kind: 'absent' };
  const parts = await Promise.all(lists.map((list, index) => rowsIn(gateway, list, read[index], access)));
  const rows = parts.flat();
  return {
    kind: 'present',
    rows,
    canWrite: await canWrite(gateway, site, access, { probed: outcomes[lists.length], rows }),
  };
}

function allRows(site: ListsSite, list: ListName): GraphRequest {
  return { method: 'GET', path: itemsPath(site, list, { $top: rowsPerPage }) };
}

const failureIn = (outcome: BatchOutcome | undefined): Failure | null =>
  outcome?.kind === 'failed' ? outcome.failure : null;

async function rowsIn(
  gateway: GraphGateway,
  list: ListName,
  outcome: BatchOutcome | undefined,
  access: SiteAccess,
): Promise<readonly StoredRow[]> {
  if (outcome === undefined) throw new Error('A list was asked for and has no outcome.');
  if (outcome.kind === 'failed') throw new FailureError(outcome.failure);
  const page = checked(itemsPage, outcome.answer.body);
  const path = pathOf(page['@odata.nextLink']);
  const more = path === null ? [] : await readPages(gateway, { method: 'GET', path }, v.unknown(), access);
  return storedRowsOf(list, [...page.value, ...more], gateway.dependencies);
}

interface Probing {
  readonly probed: BatchOutcome | undefined;
  readonly rows: readonly StoredRow[];
}

/** Null while nobody can tell: without the permission to write, SharePoint refuses everybody alike. */
async function canWrite(
  gateway: GraphGateway,
  site: ListsSite,
  access: SiteAccess,
  { probed, rows }: Probing,
): Promise<boolean | null> {
  const [first] = rows;
  if (!access.reachesWriting || first === undefined) return null;
  if (probed !== undefined && failureIn(probed)?.kind !== 'notFound') return rightIn(probed);
  const [outcome] = await sendBatch(gateway, [rightsProbe(site, first)], access);
  return outcome === undefined ? null : rightIn(outcome);
}

/** The rows of those of the lists that are there. */
export async function existingRows(
  gateway: GraphGateway,
  site: ListsSite,
  access: SiteAccess,
): Promise<readonly StoredRow[]> {
  const requests = lists.map((list) => allRows(site, list));
  const outcomes = await sendBatch(gateway, requests, { ...access, atOnce: 20 });
  const parts = lists.map((list, index): Promise<readonly StoredRow[]> => {
    const outcome = outcomes[index];
    const isThere = failureIn(outcome)?.kind !== 'notFound';
    return isThere ? rowsIn(gateway, list, outcome, access) : Promise.resolve([]);
  });
  return (await Promise.all(parts)).flat();
}

/** Those of these entries that the record has: it may be long, so that each is asked for by its key. */
export async function existingEntries(
  gateway: GraphGateway,
  site: ListsSite,
  access: SiteAccess,
  entries: readonly Row[],
): Promise<readonly StoredRow[]> {
  const requests = entries.map(({ key }) => ({
    method: 'GET' as const,
    path: itemsPath(site, 'record', { $filter: keyFilter(key) }),
    headers: anyColumn,
  }));
  const outcomes = await sendBatch(gateway, requests, { ...access, atOnce: 20 });
  const parts = await Promise.all(outcomes.map((outcome) => rowsIn(gateway, 'record', outcome, access)));
  return parts.flat();
}

/** The rows as they stand by now, in one batch; those that are gone are left out. */
export async function rereadRows(
  gateway: GraphGateway,
  site: ListsSite,
  access: SiteAccess,
  rows: readonly StoredRow[],
): Promise<readonly StoredRow[]> {
  const requests = rows.map(({ list, itemId }) => ({
    method: 'GET' as const,
    path: wholeItemPath(site, list, itemId),
  }));
  const outcomes = await sendBatch(gateway, requests, { ...access, atOnce: 20 });
  return rows.flatMap(({ list }, index) => {
    const outcome = outcomes[index];
    if (outcome === undefined || failureIn(outcome)?.kind === 'notFound') return [];
    if (outcome.kind === 'failed') throw new FailureError(outcome.failure);
    return storedRowOf(list, checked(itemJson, outcome.answer.body)) ?? [];
  });
}

/**
 * A change of nothing to a version that no row has: an editor is told that the version is wrong, a reader that they may
 * not. Where SharePoint looks at the version first, both are told the former: the answer is a guess until the first write.
 */
function rightsProbe(site: ListsSite, { list, key, itemId }: StoredRow): GraphRequest {
  return {
    method: 'PATCH',
    path: `${itemPath(site, list, itemId)}/fields`,
    headers: { 'If-Match': '"00000000-0000-0000-0000-000000000000,0"' },
    body: { [keyColumn]: key },
  };
}

function rightIn(outcome: BatchOutcome): boolean | null {
  if (outcome.kind === 'done') return true;
  const { kind } = outcome.failure;
  if (kind === 'conflict') return true;
  return kind === 'forbidden' ? false : null;
}
