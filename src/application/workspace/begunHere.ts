import { rowId } from '../../domain/workspace/changedRows';
import { emptyContent } from '../../domain/workspace/emptyContent';
import { mergeRow } from '../../domain/workspace/mergeRow';
import { fieldOf, isInForce, rowWith } from '../../domain/workspace/rowFields';
import { rowsOf } from '../../domain/workspace/rowsOf';
import type { Row } from '../../domain/workspace/types';
import type { StoredRow } from '../ports/Lists';
import { differing } from './changesOf';
import { contestedOf, type Contested } from './conflictOf';

/**
 * What this device began and the lists, which somebody else made meanwhile, say otherwise: the person is shown both and
 * chooses. What is as the playbook has it was begun by nobody; the time of a series that was sent stands.
 */
export function begunHere(own: readonly Row[], shared: readonly StoredRow[]): readonly Contested[] {
  const theirs = new Map(shared.map((row) => [rowId(row), row]));
  const before = new Map(rowsOf(emptyContent).map((row) => [rowId(row), row]));
  const isSent = (row: Row): boolean => theirs.has(`settings series:${String(fieldOf(row, 'meeting'))}`);
  return own.filter(isInForce).flatMap((mine) => {
    const found = theirs.get(rowId(mine));
    const isOfSeries = ['meetingTime', 'move', 'series', 'waiting'].includes(String(fieldOf(mine, 'kind')));
    if (found === undefined || (isOfSeries && isSent(mine))) return [];
    const base = before.get(rowId(mine)) ?? { ...mine, fields: {} };
    return askedAbout(base, mine, found);
  });
}

function askedAbout(base: Row, mine: Row, theirs: StoredRow): readonly Contested[] {
  const fields = begunFields(base, mine, theirs);
  const changed = rowWith(
    mine,
    fields.map((field) => [field, fieldOf(mine, field)]),
  );
  return differing(theirs, changed).map(({ row }) =>
    contestedOf({ mine: row, theirs, fields: Object.keys(row.fields) }),
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
