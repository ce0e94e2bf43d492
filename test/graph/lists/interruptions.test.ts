import { FailureError } from '../../../src/application/ports/Failure';
import type { SharedWorkspace } from '../../../src/application/workspace/SharedWorkspace';
import type { ContentEdit } from '../../../src/domain/workspace/editContent';
import { newEntry } from '../../../src/domain/workspace/recordRows';
import type { RecordEntry } from '../../../src/domain/workspace/types';
import { oneOfEachEdit } from '../../application/oneOfEachEdit';
import { make } from '../../application/workspaceFor';
import { fewAtATime } from '../../fewAtATime';
import { LocalLists } from './localLists';

const titles = ['Tandem RACI', 'Tandem Seats', 'Tandem Record', 'Tandem Settings'];
const ben = { id: 'id-ben', name: 'Ben Ruiz', mail: 'ben.ruiz@contoso.com', title: null };

const edits: readonly ContentEdit[] = [
  { kind: 'setLetter', decision: 'budget-allocation', role: 'CEO', letter: 'C' },
  { kind: 'seat', role: 'CIO', person: ben },
];

const entry = (id: string): RecordEntry => ({
  ...newEntry(id, '2026-11-23'),
  ...{ kind: 'action', title: 'Act', owner: ben, status: 'open' },
});

/**
 * Begins on the device, makes the workspace of it, edits it and writes into its record, as a person would who tries
 * again after each failure.
 */
async function everything(local: LocalLists): Promise<SharedWorkspace> {
  const ada = local.person('ada.okafor@contoso.com', 'owner');
  const shared = ada.window();
  await untilDone(() => shared.open());
  await shared.edit(oneOfEachEdit);
  for (const id of ['device-1', 'device-2', 'device-3']) await shared.saveEntry(entry(id));
  await untilDone(() => (shared.state().status.kind === 'shared' ? Promise.resolve() : make(shared)));
  await untilDone(() => shared.edit(edits));
  await untilDone(() => shared.saveEntry(entry('entry-1')));
  return shared;
}

async function untilDone(work: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    try {
      await work();
      return;
    } catch (caught) {
      if (!(caught instanceof FailureError)) throw caught;
    }
  }
  throw new Error('It did not come to an end.');
}

/** What stands in the lists, and how often each row was written; rows of one batch are made in any order. */
const standing = (local: LocalLists) =>
  Object.fromEntries(
    titles.map((title) => [
      title,
      [...local.list(title).items.values()]
        .map(({ versions }) => ({ ...versions[0].fields, timesWritten: versions.length }))
        .sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other))),
    ]),
  );

/** How many requests there are, alone or inside a batch, that could be cut off. */
async function undisturbed() {
  const local = new LocalLists();
  let writes = 0;
  const { faults } = local;
  const take = faults.take.bind(faults);
  faults.take = (method, path) => {
    if (method !== 'GET') writes += 1;
    return take(method, path);
  };
  await everything(local);
  return { writes, state: standing(local) };
}

test.each(['dropBefore', 'dropAfter'] as const)(
  'a connection cut at any one write (%s) leads to the same lists, nothing doubled',
  async (fault) => {
    const { writes, state } = await undisturbed();
    expect(writes).toBeGreaterThan(40);
    expect(state['Tandem Record']).toHaveLength(4);
    await fewAtATime(writes, async (index) => {
      const nth = index + 1;
      const local = new LocalLists();
      local.faults.set([{ method: 'POST|PATCH', path: '.', nth, fault }]);
      const shared = await everything(local);
      expect({ nth, ...standing(local) }).toEqual({ nth, ...state });
      expect(shared.state()).toMatchObject({ conflicts: [], isWriting: false, status: { kind: 'shared' } });
    });
  },
);
