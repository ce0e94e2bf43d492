import { mergeRow } from '../../domain/workspace/mergeRow';
import { entriesOf, fieldOf, rowOver, rowWith } from '../../domain/workspace/rowFields';
import type { Row } from '../../domain/workspace/types';
import { failureOrRethrow, type Failure } from '../ports/Failure';
import type { Lists, ListsSite, RowChange, StoredRow, WriteOutcome } from '../ports/Lists';
import { differing } from './changesOf';

/** A change that met another of the same fields. */
export interface ContestedChange {
  /** What is mine: only the fields that I changed. */
  readonly mine: Row;
  readonly theirs: StoredRow;
  readonly fields: readonly string[];
}

export interface WriteResult {
  /** The rows as they stand now: written, found written already, or somebody else's. */
  readonly rows: readonly StoredRow[];
  readonly contested: readonly ContestedChange[];
  /** Why a part was not written; null where all of it was, or waits in `contested`. */
  readonly failure: Failure | null;
}

/**
 * How often a write is tried when others write too, or when nobody knows what became of it. Trying again is safe: a row
 * that was written meanwhile has another version, and a new row's key is taken.
 */
const triesAtMost = 4;

/** Writes rows. What met somebody else's change is merged where the fields differ, and handed back where they do not. */
export async function writeMerged(
  lists: Pick<Lists, 'write'>,
  site: ListsSite,
  changes: readonly RowChange[],
): Promise<WriteResult> {
  let result: WriteResult = { rows: [], contested: [], failure: null };
  let pending = changes;
  for (let triesLeft = triesAtMost; pending.length > 0; triesLeft -= 1) {
    const outcomes = await outcomesOf(lists, site, pending);
    const round = pending.map((change, index) => judge(change, outcomes[index]));
    result = withRound(result, round);
    pending = round.flatMap((judged) => (judged.kind === 'again' ? [judged.change] : []));
    const last = round.find((judged) => judged.kind === 'again');
    if (triesLeft <= 1 && last?.kind === 'again') return { ...result, failure: last.failure };
  }
  return result;
}

type Judged =
  | { readonly kind: 'stands'; readonly row: StoredRow }
  | { readonly kind: 'again'; readonly change: RowChange; readonly failure: Failure }
  | { readonly kind: 'contested'; readonly contested: ContestedChange }
  | { readonly kind: 'failed'; readonly failure: Failure };

async function outcomesOf(
  lists: Pick<Lists, 'write'>,
  site: ListsSite,
  changes: readonly RowChange[],
): Promise<readonly WriteOutcome[]> {
  try {
    return await lists.write(site, changes);
  } catch (caught) {
    const failure = failureOrRethrow(caught);
    return changes.map(() => ({ kind: 'failed', failure }));
  }
}

function judge(change: RowChange, outcome: WriteOutcome | undefined): Judged {
  if (outcome === undefined) throw new Error('A row was sent and has no outcome.');
  if (outcome.kind === 'written') return { kind: 'stands', row: outcome.row };
  if (outcome.kind === 'conflict') return merged(change, outcome.theirs);
  const { failure } = outcome;
  return isUnknown(failure) ? { kind: 'again', change, failure } : { kind: 'failed', failure };
}

/** Nobody knows whether it was written. */
const isUnknown = ({ kind }: Failure): boolean => kind === 'connection' || kind === 'service';

function merged({ row, base }: RowChange, theirs: StoredRow): Judged {
  const from: Row = base ?? (theirs.fields.inForce === false ? theirs : rowWith(row, []));
  const mine = rowOver(from, row);
  const merge = mergeRow(from, mine, theirs);
  if (merge.kind === 'conflict')
    return {
      kind: 'contested',
      contested: { mine: withFields(row, mine, merge.fields), theirs, fields: merge.fields },
    };
  const [left] = differing(theirs, merge.row);
  if (left === undefined) return { kind: 'stands', row: theirs };
  return { kind: 'again', change: left, failure: busyRow };
}

/** My change with all that resolving in its favour has to write: also that the row stays in force. */
function withFields(change: Row, mine: Row, contested: readonly string[]): Row {
  const fields = contested.map((field) => [field, fieldOf(mine, field)] as const);
  return rowWith(change, [...entriesOf(change), ...fields]);
}

/** Others kept changing the row between our reading and our writing. */
const busyRow: Failure = {
  kind: 'conflict',
  detail: 'Others change this at the same time.',
  status: null,
  code: null,
  requestId: null,
  retryAfterSeconds: null,
  scopes: [],
};

function withRound(result: WriteResult, round: readonly Judged[]): WriteResult {
  const contested = round.flatMap((judged) => (judged.kind === 'contested' ? [judged.contested] : []));
  const rows = round.flatMap((judged) => (judged.kind === 'stands' ? [judged.row] : []));
  const failed = round.find((judged) => judged.kind === 'failed');
  return {
    rows: [...result.rows, ...rows, ...contested.map(({ theirs }) => theirs)],
    contested: [...result.contested, ...contested],
    failure: result.failure ?? failed?.failure ?? null,
  };
}
