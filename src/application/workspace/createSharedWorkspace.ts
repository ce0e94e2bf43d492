import { rowId } from '../../domain/workspace/changedRows';
import { contentOf } from '../../domain/workspace/contentOf';
import { editContent, type ContentEdit } from '../../domain/workspace/editContent';
import { rowsOf } from '../../domain/workspace/rowsOf';
import type { WorkspaceContent } from '../../domain/workspace/types';
import { claimOrganizer } from './claimOrganizer';
import { changesOf, differing, type HeldChange } from './changesOf';
import { deviceKeeping } from './deviceKeeping';
import { heldState, type PendingAct } from './heldState';
import { changedTable, keepChanges, writeToLists } from './keepChanges';
import { lookAt } from './lookAt';
import { makeLists, planLists } from './makeLists';
import { oneAfterAnother } from './oneAfterAnother';
import { recordShelf } from './recordShelf';
import { isStored, tableOf, type HeldRow } from './rowTable';
import { sharedRecord } from './sharedRecord';
import type { Conflict, SharedWorkspace } from './SharedWorkspace';
import type { Workshop, WorkspaceSurroundings } from './workshop';

/** What the leaders share: in Microsoft Lists where it can be, on this device where not. */
export function createSharedWorkspace(surroundings: WorkspaceSurroundings): SharedWorkspace {
  const shelf = recordShelf();
  const workshop: Workshop = {
    ...surroundings,
    keeping: deviceKeeping(surroundings.cache, surroundings.site),
    state: heldState(shelf),
    shelf,
    inTurn: oneAfterAnother(),
  };
  const { state, inTurn } = workshop;
  const look = lookAt(workshop);
  const record = sharedRecord(workshop, (changes) => keepChanges(workshop, changes));
  let lastAct: readonly Written[] = [];

  const act = (pending: PendingAct, changes: Changes): Promise<void> => {
    state.change({ pending: [...state.held().pending, pending] });
    return inTurn(() => perform(changes)).finally(() => {
      state.change({ pending: state.held().pending.filter((one) => one !== pending) });
    });
  };

  const perform = async (changes: Changes): Promise<void> => {
    await look.shown();
    const wanted = await changes();
    if (wanted.length === 0) return;
    const before = state.held().rows;
    await keepChanges(workshop, wanted);
    lastAct = wanted.flatMap(({ row, base }) => {
      const after = state.held().rows?.get(rowId(row));
      return after === undefined || after === before?.get(rowId(row)) ? [] : [{ before: base, after }];
    });
  };

  return {
    state: state.state,
    subscribe: state.subscribe,
    open: () => look.open(),
    connect: (place, asking) => look.connect(place, asking),
    places: () => workshop.lists?.places() ?? Promise.resolve([]),
    planProvision: () => planLists(workshop),
    provision: (steps) => makeLists(workshop, steps, () => look.connect()),
    edit: (edits) => act(editedBy(edits), () => changesBy(workshop, edits)),
    undo: () => {
      const undone = lastAct;
      lastAct = [];
      const undoing = undone.flatMap(undoOf);
      return act(withChanges(undoing), () => undoing).then(() => void (lastAct = []));
    },
    canUndo: () => lastAct.length > 0,
    claimOrganizer: (person, from = null) =>
      inTurn(() => look.shown().then(() => claimOrganizer(workshop, person, from))),
    resolve: (conflict, choice) => inTurn(() => resolve(workshop, conflict, choice)),
    history: async (list, key) => {
      const row = state.held().rows?.get(rowId({ list, key }));
      const { status } = state.held();
      if (workshop.lists === null || status.kind !== 'shared' || !isStored(row)) return [];
      return workshop.lists.history(status.place, row);
    },
    loadRecord: record.load,
    saveEntry: record.save,
  };
}

type Changes = () => readonly HeldChange[] | Promise<readonly HeldChange[]>;

interface Written {
  readonly before: HeldRow | null;
  readonly after: HeldRow;
}

const editedBy =
  (edits: readonly ContentEdit[]): PendingAct =>
  (content) =>
    edits.reduce(editContent, content);

async function changesBy(workshop: Workshop, edits: readonly ContentEdit[]): Promise<readonly HeldChange[]> {
  const { state } = workshop;
  const before = state.kept();
  const after = await awaitingOrganizer(workshop, before, editedBy(edits)(before));
  return changesOf(state.held().rows ?? new Map(), before, after);
}

/** What only the organizer can send is kept as waiting, with who caused it. Nothing waits where nothing lives. */
async function awaitingOrganizer(
  { state, viewer, clock }: Workshop,
  before: WorkspaceContent,
  after: WorkspaceContent,
): Promise<WorkspaceContent> {
  const isShared = state.held().status.kind === 'shared';
  const isTold = after.series !== before.series;
  if (!isShared || isTold || viewer === undefined || before.series.length === 0) return after;
  const { withWaiting } = await import('./withWaiting');
  return withWaiting(before, after, { viewer, now: clock.now() });
}

/** The row as it was, over what became of it: what somebody else changed since meets it like every other change. */
function undoOf({ before, after }: Written): readonly HeldChange[] {
  const fields = before === null ? { inForce: false } : fieldsBefore(before, after);
  return differing(after, { ...after, fields });
}

function fieldsBefore(before: HeldRow, after: HeldRow): HeldRow['fields'] {
  return Object.fromEntries(Object.keys(after.fields).map((field) => [field, before.fields[field] ?? null]));
}

function withChanges(changes: readonly HeldChange[]): PendingAct {
  return (content: WorkspaceContent) => {
    const rows = changedTable(tableOf(rowsOf(content)), changes);
    return contentOf([...rows.values()]).content;
  };
}

async function resolve(workshop: Workshop, conflict: Conflict, choice: 'mine' | 'theirs'): Promise<void> {
  const { state, lists } = workshop;
  const found = state.held().contested.find((one) => one.conflict === conflict);
  if (found === undefined) return;
  const settle = () => state.change({ contested: state.held().contested.filter((one) => one !== found) });
  const { mine, theirs } = found.change;
  if (choice === 'theirs' || lists === null) {
    settle();
    return;
  }
  settle();
  try {
    await writeToLists(workshop, lists, differing(theirs, mine));
  } catch (caught) {
    state.change({ contested: [...state.held().contested, found] });
    throw caught;
  }
}
