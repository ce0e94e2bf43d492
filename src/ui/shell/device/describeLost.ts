import type { WrittenHere } from '../../../application/ports/Device';
import type { SharedState } from '../../../application/workspace/SharedWorkspace';
import { changedRows, isInForce, rowId } from '../../../domain/workspace/rowFields';
import { emptyContent } from '../../../domain/workspace/emptyContent';
import { rowsOf } from '../../../domain/workspace/contentOf';
import type { Row } from '../../../domain/workspace/types';
import { countOf } from '../workspace/rowCounts';

/** What would be lost with the device, one line each: "2 seats". Empty where all of it is in the lists. */
export function describeLost(written: readonly WrittenHere[], state: SharedState): readonly string[] {
  const mine = written.filter(({ isMine }) => isMine);
  const others = written.filter(({ isMine }) => !isMine).filter(hasSomething).length;
  const rows = mine.flatMap((one) => notShared(one.rows, state));
  const entries = mine.flatMap((one) => notInRecord(one.record, state));
  const waiting = state.conflicts.length;
  return [
    ...(['raci', 'seats', 'settings'] as const).flatMap((list) =>
      countOf(list, rows.filter((row) => row.list === list).length),
    ),
    ...countOf('record', entries.length),
    ...(waiting === 0
      ? []
      : [`${waiting === 1 ? '1 change' : `${waiting} changes`} that you have not chosen about`]),
    ...(state.isWriting ? ['What is being saved at this moment'] : []),
    ...(others === 0
      ? []
      : [`What ${others === 1 ? '1 other person' : `${others} other people`} wrote here`]),
  ];
}

/** Rows of this device that the lists, or the playbook where nothing is shared, do not say the same. */
function notShared(own: readonly Row[], { status, content }: SharedState): readonly Row[] {
  const standing = rowsOf(status.kind === 'shared' && content !== null ? content : emptyContent);
  const here = new Set(own.map(rowId));
  return changedRows(standing, own).filter((row) => here.has(rowId(row)));
}

function notInRecord(own: readonly Row[], { status, record }: SharedState): readonly Row[] {
  // An entry that was taken back is none.
  const standing = own.filter(isInForce);
  if (status.kind !== 'shared') return standing;
  const shared = new Set(record.entries.map(({ id }) => id));
  return standing.filter(({ key }) => !shared.has(key));
}

const hasSomething = ({ rows, record }: WrittenHere): boolean =>
  record.length > 0 || changedRows(rowsOf(emptyContent), rows).some(({ fields }) => fields.inForce !== false);
