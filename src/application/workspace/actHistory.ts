import { rowId } from '../../domain/workspace/changedRows';
import { entriesOf, fieldOf, rowWith } from '../../domain/workspace/rowFields';
import type { FieldValue, Row } from '../../domain/workspace/types';
import { differing, type HeldChange } from './changesOf';
import { isStored, type HeldRow } from './rowTable';
import { sourceOf } from './sharedRecord';
import type { HeldState } from './heldState';

/** A row that an act wrote: what it said before, and what it said then. */
interface WrittenRow {
  readonly before: Row | null;
  readonly after: HeldRow;
}

type WrittenAct = readonly WrittenRow[];

export interface ActHistory {
  remember(act: WrittenAct): void;
  /** The newest act, which is forgotten. */
  take(): WrittenAct | undefined;
  isEmpty(): boolean;
  /** While the lists are made out of what this device holds: its acts go along. */
  goesAlong(making: Promise<void>): Promise<void>;
}

/**
 * The acts of this person in this window, as deep as the session. Those that were made on a device do not count in
 * lists that others made, nor those of one team in another's.
 */
export function actHistory(state: Pick<HeldState, 'held' | 'subscribe'>): ActHistory {
  let acts: readonly WrittenAct[] = [];
  let source = sourceOf(state.held().status);
  let isMaking = false;
  state.subscribe(() => {
    const now = sourceOf(state.held().status);
    if (now === null || now === source) return;
    if (source !== null && !isMaking) acts = [];
    source = now;
  });
  return {
    remember: (act) => {
      if (act.length > 0) acts = [...acts, act];
    },
    take: () => {
      const newest = acts.at(-1);
      acts = acts.slice(0, -1);
      return newest;
    },
    isEmpty: () => acts.length === 0,
    goesAlong: async (making) => {
      isMaking = true;
      try {
        await making;
      } finally {
        isMaking = false;
      }
    },
  };
}

/**
 * The rows as they were, over what became of them. What somebody else changed since meets it like every other change;
 * where the row moved from the device into a list meanwhile, it stays as they wrote it.
 */
export function undoOf(act: WrittenAct, rowNow: (row: Row) => HeldRow | undefined): readonly HeldChange[] {
  return act.flatMap(({ before, after }) => {
    const wanted = before === null ? ([['inForce', false]] as const) : fieldsBefore(before, after);
    const now = rowNow(after) ?? after;
    const standing = wanted.filter(([field]) => fieldOf(now, field) === fieldOf(after, field));
    if (standing.length === wanted.length) return differing(now, rowWith(now, wanted));
    if (isStored(after)) return differing(after, rowWith(after, wanted));
    return standing.length === 0 ? [] : differing(now, rowWith(now, standing));
  });
}

function fieldsBefore(before: Row, after: Row): readonly (readonly [string, FieldValue])[] {
  return entriesOf(after)
    .map(([field]) => [field, fieldOf(before, field)] as const)
    .filter(([field, value]) => value !== fieldOf(after, field));
}

/** What the changes wrote, once they are kept; a row that nobody kept before had what the screens showed. */
export function writtenBy(
  changes: readonly HeldChange[],
  shown: ReadonlyMap<string, Row>,
  after: (row: Row) => HeldRow | undefined,
): WrittenAct {
  return changes.flatMap(({ row, base }) => {
    const kept = after(row);
    return kept === undefined ? [] : [{ before: base ?? shown.get(rowId(row)) ?? null, after: kept }];
  });
}
