import {
  entriesOf,
  fieldOf,
  isInForce,
  mergeRow,
  rowId,
  rowOver,
  rowWith,
} from '../../domain/workspace/rowFields';
import { conflictDetails } from '../../domain/workspace/conflictDetails';
import { emptyContent } from '../../domain/workspace/emptyContent';
import { rowsOf } from '../../domain/workspace/contentOf';
import type { Row } from '../../domain/workspace/types';
import type { StoredRow } from '../ports/Lists';
import { difference, isStored, type CommittedRow } from './rows';
import type { Conflict } from './SharedWorkspace';

/** A change of fields that somebody else changed too, each to something else. */
export interface ConflictingChange {
  /** Only the fields that I changed. */
  readonly mine: Row;
  readonly theirs: StoredRow;
  readonly fields: readonly string[];
}

/** The conflict as the screens show it, with what resolving it takes. */
export interface EditConflict {
  readonly conflict: Conflict;
  readonly change: ConflictingChange;
}

export function editConflict(change: ConflictingChange): EditConflict {
  const { mine, theirs, fields } = change;
  const conflict = {
    list: theirs.list,
    key: theirs.key,
    ...conflictDetails(fields, mine, theirs),
    theirsBy: theirs.changedBy,
    theirsAt: theirs.changedAt,
  };
  return { conflict, change };
}

/**
 * The open conflicts after their rows were read again: what the row says by now is theirs, and a conflict ends where it
 * says what was mine. One that still asks the same question is the same object.
 */
export function rebaseConflicts(
  open: readonly EditConflict[],
  committed: (row: Row) => CommittedRow | undefined,
): readonly EditConflict[] {
  return open.flatMap((one) => {
    const now = committed(one.change.theirs);
    if (!isStored(now) || now.etag === one.change.theirs.etag) return [one];
    const change = rebased(one.change, now);
    return change === null ? [] : [sameQuestion(one.conflict, change)];
  });
}

/** The open conflicts with those of a write: a row is asked about once, and what was changed anew since is what counts. */
export function withConflicts(
  open: readonly EditConflict[],
  written: readonly Row[],
  found: readonly ConflictingChange[],
): readonly EditConflict[] {
  const fieldsWritten = new Map(written.map((row) => [rowId(row), Object.keys(row.fields)]));
  const foundIn = new Map(found.map((change) => [rowId(change.theirs), change]));
  const stillOpen = open.flatMap((one) =>
    withoutFields(one, fieldsWritten.get(rowId(one.change.theirs)) ?? []),
  );
  const known = stillOpen.map((one) => {
    const other = foundIn.get(rowId(one.change.theirs));
    foundIn.delete(rowId(one.change.theirs));
    return other === undefined ? one : editConflict(joined(one.change, other));
  });
  return [...known, ...[...foundIn.values()].map(editConflict)];
}

function withoutFields(one: EditConflict, gone: readonly string[]): readonly EditConflict[] {
  if (gone.length === 0) return [one];
  const { conflict, change } = one;
  const left = entriesOf(change.mine).filter(([field]) => !gone.includes(field));
  const fields = change.fields.filter((field) => !gone.includes(field));
  if (fields.length === 0) return [];
  return [sameQuestion(conflict, { ...change, fields, mine: rowWith(change.mine, left) })];
}

function joined(one: ConflictingChange, other: ConflictingChange): ConflictingChange {
  return {
    mine: rowOver(one.mine, other.mine),
    theirs: other.theirs,
    fields: [...new Set([...one.fields, ...other.fields])],
  };
}

/** Null where the row says what was mine. What somebody changed since beside the conflicting fields is asked about too. */
function rebased({ mine, theirs, fields }: ConflictingChange, now: StoredRow): ConflictingChange | null {
  const wanted = rowOver(theirs, mine);
  const merge = mergeRow(theirs, wanted, now);
  const more = merge.kind === 'conflict' ? merge.fields : [];
  const added = more.map((field) => [field, fieldOf(wanted, field)] as const);
  const mineNow = rowWith(mine, [...entriesOf(mine), ...added]);
  const [left] = difference(now, mineNow);
  if (left === undefined) return null;
  const open = [...new Set([...fields, ...more])].filter((field) => field in left.row.fields);
  return { mine: mineNow, theirs: now, fields: open.length > 0 ? open : Object.keys(left.row.fields) };
}

/** The choice that a person looks at stays the same object, as long as it asks the same. */
function sameQuestion(before: Conflict, change: ConflictingChange): EditConflict {
  const after = editConflict(change);
  const isSame = JSON.stringify(before.fields) === JSON.stringify(after.conflict.fields);
  return isSame ? { conflict: before, change } : after;
}

/**
 * What this device began and the lists, which somebody else made meanwhile, say otherwise: the person is shown both and
 * chooses. What is as the playbook has it is nobody's choice; the time of a series that was sent stays.
 */
export function conflictsWithDevice(
  own: readonly Row[],
  shared: readonly StoredRow[],
): readonly EditConflict[] {
  const theirs = new Map(shared.map((row) => [rowId(row), row]));
  const playbook = new Map(rowsOf(emptyContent).map((row) => [rowId(row), row]));
  const isSent = (row: Row): boolean => theirs.has(`settings series:${String(fieldOf(row, 'meeting'))}`);
  return own.filter(isInForce).flatMap((mine) => {
    const found = theirs.get(rowId(mine));
    const isOfSeries = ['meetingTime', 'move', 'series', 'waiting'].includes(String(fieldOf(mine, 'kind')));
    if (found === undefined || (isOfSeries && isSent(mine))) return [];
    return conflictOver(playbook.get(rowId(mine)) ?? rowWith(mine, []), mine, found);
  });
}

function conflictOver(base: Row, mine: Row, theirs: StoredRow): readonly EditConflict[] {
  const fields = begunFields(base, mine, theirs);
  const begun = fields.map((field) => [field, fieldOf(mine, field)] as const);
  return difference(theirs, rowWith(mine, begun)).map(({ row }) =>
    editConflict({ mine: row, theirs, fields: Object.keys(row.fields) }),
  );
}

/** What both began otherwise, and what only this device began. */
function begunFields(base: Row, mine: Row, theirs: Row): readonly string[] {
  const merge = mergeRow(base, mine, theirs);
  if (merge.kind === 'conflict') return merge.fields;
  return Object.keys(merge.row.fields).filter(
    (field) => fieldOf(merge.row, field) !== fieldOf(theirs, field),
  );
}
