import { rowId } from '../../domain/workspace/changedRows';
import { mergeRow } from '../../domain/workspace/mergeRow';
import { entriesOf, fieldOf, rowOver, rowWith } from '../../domain/workspace/rowFields';
import type { Row } from '../../domain/workspace/types';
import type { StoredRow } from '../ports/Lists';
import { differing } from './changesOf';
import { contestedOf, type Contested } from './conflictOf';
import { isStored, type HeldRow } from './rowTable';
import type { Conflict } from './SharedWorkspace';
import type { ContestedChange } from './writeMerged';

/**
 * The open conflicts after their rows were read again: what the row says by now is theirs, and a conflict ends where it
 * says what was mine. One that still asks the same question is the same object.
 */
export function followConflicts(
  open: readonly Contested[],
  rowNow: (row: Row) => HeldRow | undefined,
): readonly Contested[] {
  return open.flatMap((contested) => {
    const now = rowNow(contested.change.theirs);
    if (!isStored(now) || now.etag === contested.change.theirs.etag) return [contested];
    const change = changeNow(contested.change, now);
    return change === null ? [] : [asked(contested.conflict, change)];
  });
}

/** The conflicts with those of an act: a row is asked about once, and what was changed anew since is what counts. */
export function withConflicts(
  open: readonly Contested[],
  act: readonly Row[],
  met: readonly ContestedChange[],
): readonly Contested[] {
  const changed = new Map(act.map((row) => [rowId(row), row]));
  const metNow = new Map(met.map((change) => [rowId(change.theirs), change]));
  const stillOpen = open.flatMap((contested) => {
    const row = changed.get(rowId(contested.change.theirs));
    return row === undefined ? [contested] : withoutFields(contested, Object.keys(row.fields));
  });
  const both = stillOpen.map((contested) => {
    const other = metNow.get(rowId(contested.change.theirs));
    metNow.delete(rowId(contested.change.theirs));
    return other === undefined ? contested : contestedOf(together(contested.change, other));
  });
  return [...both, ...[...metNow.values()].map(contestedOf)];
}

function withoutFields({ conflict, change }: Contested, gone: readonly string[]): readonly Contested[] {
  const left = entriesOf(change.mine).filter(([field]) => !gone.includes(field));
  const fields = change.fields.filter((field) => !gone.includes(field));
  if (fields.length === 0) return [];
  return [asked(conflict, { ...change, fields, mine: rowWith(change.mine, left) })];
}

function together(one: ContestedChange, other: ContestedChange): ContestedChange {
  return {
    mine: rowOver(one.mine, other.mine),
    theirs: other.theirs,
    fields: [...new Set([...one.fields, ...other.fields])],
  };
}

/** Null where the row says what was mine. What somebody changed since beside the contested fields is asked about too. */
function changeNow({ mine, theirs, fields }: ContestedChange, now: StoredRow): ContestedChange | null {
  const wanted = rowOver(theirs, mine);
  const merge = mergeRow(theirs, wanted, now);
  const alsoMet = merge.kind === 'conflict' ? merge.fields : [];
  const mineNow = rowWith(mine, [
    ...entriesOf(mine),
    ...alsoMet.map((field) => [field, fieldOf(wanted, field)] as const),
  ]);
  const [left] = differing(now, mineNow);
  if (left === undefined) return null;
  const open = [...new Set([...fields, ...alsoMet])].filter((field) => field in left.row.fields);
  return { mine: mineNow, theirs: now, fields: open.length > 0 ? open : Object.keys(left.row.fields) };
}

/** Whoever is about to choose keeps what they look at, as long as it asks the same. */
function asked(before: Conflict, change: ContestedChange): Contested {
  const after = contestedOf(change);
  const isSame = JSON.stringify(before.fields) === JSON.stringify(after.conflict.fields);
  return isSame ? { conflict: before, change } : after;
}
