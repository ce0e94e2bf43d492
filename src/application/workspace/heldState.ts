import { rowId } from '../../domain/workspace/changedRows';
import { contentOf, type ContentRead } from '../../domain/workspace/contentOf';
import { emptyContent } from '../../domain/workspace/emptyContent';
import type { Row, WorkspaceContent } from '../../domain/workspace/types';
import type { Contested } from './conflictOf';
import { followConflicts } from './followConflicts';
import type { SharedState, SharedStatus } from './SharedWorkspace';
import type { RecordCache } from './recordCache';
import type { HeldRow, RowTable } from './rowTable';

/** An act that shows already and is not kept yet. */
export type PendingAct = (content: WorkspaceContent) => WorkspaceContent;

/** All that the workspace holds; the state that screens see follows from it. */
interface Held {
  readonly status: SharedStatus;
  /** What is kept, without what is on its way. Null while nothing was kept anywhere. */
  readonly rows: RowTable | null;
  readonly pending: readonly PendingAct[];
  readonly contested: readonly Contested[];
  readonly record: SharedState['record'];
  /** A write was refused in this visit, whatever the look at the rights said. */
  readonly isWritingRefused: boolean;
}

export interface HeldState {
  held(): Held;
  /** What is kept, without what is on its way. */
  kept(): WorkspaceContent;
  change(change: Partial<Held>): void;
  readonly state: () => SharedState;
  readonly subscribe: (listener: () => void) => () => void;
}

const nothingHeld: Held = {
  status: { kind: 'opening' },
  rows: null,
  pending: [],
  contested: [],
  record: { entries: [], isComplete: false, isLoading: false, failure: null },
  isWritingRefused: false,
};

const nothingRead: ContentRead = { content: emptyContent, malformed: [] };

/** `shelf` holds the rows of the record. */
export function heldState(recordCache: Pick<RecordCache, 'row' | 'malformed'>): HeldState {
  let held = nothingHeld;
  let read = nothingRead;
  let state = stateOf(held, read, null);
  const listeners = new Set<() => void>();

  const rowNow = (row: Row): HeldRow | undefined =>
    row.list === 'record' ? recordCache.row(row.key) : held.rows?.get(rowId(row));

  const change = (change: Partial<Held>): void => {
    const before = held;
    held = { ...held, ...change };
    if (held.rows !== before.rows || held.record !== before.record)
      held = { ...held, contested: followConflicts(held.contested, rowNow) };
    if (held.rows !== before.rows)
      read = held.rows === null ? nothingRead : contentOf([...held.rows.values()]);
    const isSame = held.rows === before.rows && held.pending === before.pending;
    state = {
      ...stateOf(held, read, isSame ? state : null),
      malformed: [...read.malformed, ...recordCache.malformed()],
    };
    listeners.forEach((listen) => listen());
  };

  return {
    held: () => held,
    kept: () => read.content,
    change,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** `before` is the state whose content is still the same. */
function stateOf(held: Held, read: ContentRead, before: SharedState | null): SharedState {
  return {
    status: held.status,
    content: before === null ? contentShown(held, read) : before.content,
    malformed: read.malformed,
    isWriting: held.pending.length > 0,
    conflicts: held.contested.map(({ conflict }) => conflict),
    record: held.record,
  };
}

function contentShown({ rows, pending }: Held, { content }: ContentRead): WorkspaceContent | null {
  if (rows === null && pending.length === 0) return null;
  return pending.reduce((shown, act) => act(shown), content);
}
