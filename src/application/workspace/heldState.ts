import { contentOf, type ContentRead } from '../../domain/workspace/contentOf';
import { emptyContent } from '../../domain/workspace/emptyContent';
import type { WorkspaceContent } from '../../domain/workspace/types';
import type { Conflict, SharedState, SharedStatus } from './SharedWorkspace';
import type { RowTable } from './rowTable';
import type { ContestedChange } from './writeMerged';

/** An act that shows already and is not kept yet. */
export type PendingAct = (content: WorkspaceContent) => WorkspaceContent;

export interface Contested {
  readonly conflict: Conflict;
  readonly change: ContestedChange;
}

/** All that the workspace holds; the state that screens see follows from it. */
export interface Held {
  readonly status: SharedStatus;
  /** What is kept, without what is on its way. Null while nothing was kept anywhere. */
  readonly rows: RowTable | null;
  readonly pending: readonly PendingAct[];
  readonly contested: readonly Contested[];
  readonly record: SharedState['record'];
}

export interface HeldState {
  held(): Held;
  /** What is kept, without what is on its way. */
  kept(): WorkspaceContent;
  change(change: Partial<Held>): void;
  state(): SharedState;
  subscribe(listener: () => void): () => void;
}

const nothingHeld: Held = {
  status: { kind: 'opening' },
  rows: null,
  pending: [],
  contested: [],
  record: { entries: [], isComplete: false, isLoading: false, failure: null },
};

const nothingRead: ContentRead = { content: emptyContent, malformed: [] };

export function heldState(): HeldState {
  let held = nothingHeld;
  let read = nothingRead;
  let state = stateOf(held, read, null);
  const listeners = new Set<() => void>();

  const change = (change: Partial<Held>): void => {
    const before = held;
    held = { ...held, ...change };
    if (held.rows !== before.rows)
      read = held.rows === null ? nothingRead : contentOf([...held.rows.values()]);
    state = stateOf(held, read, held.rows === before.rows && held.pending === before.pending ? state : null);
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
