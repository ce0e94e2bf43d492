import { entriesOf, fieldOf, rowWith } from './rowFields';
import type { Row } from './types';

/** The fewest rows and fields that turn the one into the other. A row that is gone is no longer in force. */
export function changedRows(before: readonly Row[], after: readonly Row[]): readonly Row[] {
  const known = new Map(before.map((row) => [rowId(row), row]));
  const stays = new Set(after.map(rowId));
  const changed = after.flatMap((row) => {
    const old = known.get(rowId(row));
    return old === undefined ? [row] : fieldsChanged(old, row);
  });
  const gone = before.filter((row) => !stays.has(rowId(row)));
  return [...changed, ...gone.map((row) => ({ ...row, fields: { inForce: false } }))];
}

/** What names a row among those of all lists. */
export const rowId = ({ list, key }: Pick<Row, 'list' | 'key'>): string => `${list} ${key}`;

function fieldsChanged(before: Row, after: Row): readonly Row[] {
  const changes = entriesOf(after).filter(([field, value]) => fieldOf(before, field) !== value);
  return changes.length === 0 ? [] : [rowWith(after, changes)];
}
