import { entriesOf, fieldOf, rowId, rowWith } from '../../domain/workspace/rowFields';
import type { FieldValue, Row } from '../../domain/workspace/types';
import { sourceOf } from './recordPages';
import { difference, isStored, type Change, type CommittedRow } from './rows';
import type { WorkspaceStore } from './store';

/** A row that an act wrote: what it said before, and what it said then. */
interface WrittenRow {
  readonly before: Row | null;
  readonly after: CommittedRow;
}

export type WrittenAct = readonly WrittenRow[];

/**
 * The acts of this person in this window, as deep as the session. Those that were made on a device do not count in
 * lists that others made, nor those of one team in another's.
 */
export class UndoHistory {
  private acts: readonly WrittenAct[] = [];
  private source: string | null;
  private isProvisioning = false;

  constructor(private readonly store: WorkspaceStore) {
    this.source = sourceOf(store.committed.status);
    store.subscribe(() => this.followSource());
  }

  get isEmpty(): boolean {
    return this.acts.length === 0;
  }

  push(act: WrittenAct): void {
    if (act.length > 0) this.acts = [...this.acts, act];
  }

  /** The newest act, which is taken off. */
  pop(): WrittenAct | undefined {
    const newest = this.acts.at(-1);
    this.acts = this.acts.slice(0, -1);
    return newest;
  }

  /** While the lists are made out of what this device has, its acts go along. */
  async during(provisioning: Promise<void>): Promise<void> {
    this.isProvisioning = true;
    try {
      await provisioning;
    } finally {
      this.isProvisioning = false;
    }
  }

  private followSource(): void {
    const now = sourceOf(this.store.committed.status);
    if (now === null || now === this.source) return;
    if (this.source !== null && !this.isProvisioning) this.acts = [];
    this.source = now;
  }
}

/** What the changes wrote, once they are saved; a row that was nowhere before had what the screens showed. */
export function writtenBy(
  changes: readonly Change[],
  shown: ReadonlyMap<string, Row>,
  committed: (row: Row) => CommittedRow | undefined,
): WrittenAct {
  return changes.flatMap(({ row, base }) => {
    const after = committed(row);
    return after === undefined ? [] : [{ before: base ?? shown.get(rowId(row)) ?? null, after }];
  });
}

/**
 * The rows as they were, over what became of them. What somebody else changed since meets it like every other change;
 * where the row moved from the device into a list meanwhile, it stays as they wrote it.
 */
export function inverseOf(
  act: WrittenAct,
  committed: (row: Row) => CommittedRow | undefined,
): readonly Change[] {
  return act.flatMap(({ before, after }) => {
    const wanted = before === null ? ([['inForce', false]] as const) : fieldsBefore(before, after);
    const now = committed(after) ?? after;
    const unchanged = wanted.filter(([field]) => fieldOf(now, field) === fieldOf(after, field));
    if (unchanged.length === wanted.length) return difference(now, rowWith(now, wanted));
    if (isStored(after)) return difference(after, rowWith(after, wanted));
    return unchanged.length === 0 ? [] : difference(now, rowWith(now, unchanged));
  });
}

function fieldsBefore(before: Row, after: Row): readonly (readonly [string, FieldValue])[] {
  return entriesOf(after)
    .map(([field]) => [field, fieldOf(before, field)] as const)
    .filter(([field, value]) => value !== fieldOf(after, field));
}
