import { FailureError, type Failure } from '../../application/ports/Failure';
import type { Scope } from '../../application/ports/AccessTokens';
import {
  missingColumn,
  type ListsSite,
  type RowChange,
  type StoredRow,
  type WriteOutcome,
} from '../../application/ports/Lists';
import { checked, type GraphGateway } from '../GraphGateway';
import { changedMeanwhile } from '../failureOfResponse';
import type { GraphRequest } from '../GraphRequest';
import { sendBatch, type BatchOutcome } from '../sendBatch';
import { entriesOf, fieldOf, rowOver, rowWith } from '../../domain/workspace/rowFields';
import { fieldsJson, rowIn } from './fieldsJson';
import { changedFieldsJson, itemJson, newItemJson, storedRowOf } from './itemJson';
import { anyColumn, keyFilter } from './listTables';
import { itemPath, itemsPath, listPath, wholeItemPath } from './sitePaths';
import { itemsPage } from './readLists';

/** SharePoint takes twenty together, and slows down whoever sends so many. */
const rowsAtOnce = 10;

/** Writes each row if it is still as it was read. What met another change, or another row of its key, is read in a second trip. */
export async function writeRows(
  gateway: GraphGateway,
  site: ListsSite,
  changes: readonly RowChange[],
  scopes: readonly Scope[],
): Promise<readonly WriteOutcome[]> {
  const options = { scopes, atOnce: rowsAtOnce };
  const requests = changes.map((change) => requestOf(site, change));
  const sent = await sendBatch(gateway, requests, options);
  const outcomes = changes.map((change, index) =>
    outcomeOf(change, sent[index], gateway.dependencies.nowMs()),
  );
  const met = changes.filter((_, index) => outcomes[index] === 'met');
  const found = await sendBatch(
    gateway,
    met.map((change) => theirsRequest(site, change)),
    options,
  );
  return outcomes.map((outcome, index) => {
    if (outcome !== 'met') return outcome;
    const change = changes[index];
    if (change === undefined) throw new Error('A change is gone.');
    return theirsOf(change, found[met.indexOf(change)], sent[index]);
  });
}

/** The request that writes a row while it is still as it was read. */
export function requestOf(site: ListsSite, { row, base }: RowChange): GraphRequest {
  if (base === null) {
    const fields = fieldsJson(row, true);
    // Its key can be taken once only: sent again, it meets the row that it made.
    return { method: 'POST', path: `${listPath(site, row.list)}/items`, body: { fields }, repeatable: true };
  }
  return {
    method: 'PATCH',
    path: `${itemPath(site, row.list, base.itemId)}/fields`,
    headers: { 'If-Match': base.etag },
    body: fieldsJson(row, false),
  };
}

/** `met` where the row is no longer as it was read, or its key is taken. */
export function outcomeOf(
  change: RowChange,
  sent: BatchOutcome | undefined,
  nowMs: number,
): WriteOutcome | 'met' {
  if (sent === undefined) throw new Error('A row was sent and has no outcome.');
  if (sent.kind === 'failed' && isOfMissingColumn(sent.failure))
    return { kind: 'failed', failure: { ...sent.failure, code: missingColumn } };
  if (sent.kind === 'failed') return isMet(change, sent.failure) ? 'met' : sent;
  if (change.base !== null) return { kind: 'written', row: changedRow(change.base, change, sent, nowMs) };
  const row = madeRow(change, sent);
  return row === null ? 'met' : { kind: 'written', row };
}

/** An earlier Tandem made the list, or somebody removed a column. */
const isOfMissingColumn = ({ kind, detail }: Failure): boolean =>
  kind === 'invalid' && /^Field 'Tandem\w+' is not recognized/.test(detail);

/** A key that is taken is refused as an invalid row; whether it is, only the list can tell. */
function isMet({ base }: RowChange, { kind }: Failure): boolean {
  return kind === 'conflict' || (base === null && kind === 'invalid');
}

type Done = Extract<BatchOutcome, { kind: 'done' }>;

/** Null where the answer leaves out the fields: then the row is read. */
function madeRow({ row }: RowChange, { answer }: Done): StoredRow | null {
  const { fields, ...item } = checked(newItemJson, answer.body);
  if (fields === undefined) return null;
  const made = storedRowOf(row.list, { ...item, fields });
  if (made === null) throw new FailureError(changedMeanwhile('The list kept the row without its key.'));
  return made;
}

function changedRow(base: StoredRow, { row }: RowChange, { answer }: Done, nowMs: number): StoredRow {
  const json = checked(changedFieldsJson, answer.body);
  const returned = rowIn(row.list, row.key, json);
  // SharePoint may answer with a part of the fields: what it does not tell is what was sent, or as it was.
  const fields = entriesOf(rowOver(base, row)).map(
    ([field, value]) => [field, fieldOf(returned, field) ?? value] as const,
  );
  return { ...rowWith(base, fields), etag: json['@odata.etag'], changedAt: nowMs, changedBy: null };
}

/** Reads the row that a change is about, whoever made it. */
export function theirsRequest(site: ListsSite, { row, base }: RowChange): GraphRequest {
  if (base !== null) return { method: 'GET', path: wholeItemPath(site, row.list, base.itemId) };
  const path = itemsPath(site, row.list, { $filter: keyFilter(row.key) });
  return { method: 'GET', path, headers: anyColumn };
}

/** The row in the answer to `theirsRequest`; null where there is none. */
export function rowAsRead({ row, base }: RowChange, body: unknown): StoredRow | null {
  const [item] = base !== null ? [body] : checked(itemsPage, body).value;
  return item === undefined ? null : storedRowOf(row.list, checked(itemJson, item));
}

export function theirsOf(
  { row, base }: RowChange,
  found: BatchOutcome | undefined,
  sent: BatchOutcome | undefined,
): WriteOutcome {
  if (found?.kind === 'failed') return found;
  const body = found?.answer.body;
  const theirs = rowAsRead({ row, base }, body);
  if (theirs !== null && sent?.kind === 'done') return { kind: 'written', row: theirs };
  if (theirs !== null) return { kind: 'conflict', theirs };
  if (sent?.kind !== 'failed') throw new Error('A row that was written met nothing.');
  return sent;
}
