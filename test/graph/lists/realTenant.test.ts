import { noVersions } from '../../../src/application/ports/Lists';
import type { ContentEdit } from '../../../src/domain/workspace/editContent';
import { newEntry } from '../../../src/domain/workspace/recordRows';
import type { Mood } from '../../../sandbox/world/moods';
import { make, throughout } from '../../application/workspaceFor';
import { LocalLists } from './localLists';

const adaUpn = 'ada.okafor@contoso.com';
const benUpn = 'ben.ruiz@contoso.com';
const consult: ContentEdit = { kind: 'setLetter', decision: 'budget-allocation', role: 'CEO', letter: 'C' };

function moodyLists(...moods: readonly Mood[]) {
  const local = new LocalLists();
  moods.forEach((mood) => local.world.moods.add(mood));
  return local;
}

const lostColumns = (local: LocalLists, title: string) =>
  local
    .list(title)
    .columns.filter(({ name, indexed }) => name === 'TandemKey' && !indexed)
    .map(({ name }) => name);

test('a new list that loses its indexes gets them, before any row is written', async () => {
  const local = moodyLists('lostIndexes');
  await make(local.person(adaUpn, 'owner').window());
  for (const title of ['Tandem Settings', 'Tandem Seats', 'Tandem RACI', 'Tandem Record']) {
    expect(lostColumns(local, title)).toEqual([]);
    const key = local.list(title).columns.find(({ name }) => name === 'TandemKey');
    expect(key).toMatchObject({ indexed: true, enforceUniqueValues: true });
  }
});

test('an index that a list loses later is in the plan, and is mended', async () => {
  const local = moodyLists();
  const shared = local.person(adaUpn, 'owner').window();
  await make(shared);
  const { columns } = local.list('Tandem Record');
  const at = columns.findIndex(({ name }) => name === 'TandemOn');
  columns[at] = { ...columns[at]!, indexed: false };
  const plan = await shared.planProvision();
  expect(plan).toMatchObject([{ kind: 'mendColumn', list: 'record' }]);
  await throughout(shared.provision(plan));
  expect(columns[at]).toMatchObject({ indexed: true });
});

test('the record is read, newest first, although its index is lost', async () => {
  const local = moodyLists();
  const shared = local.person(adaUpn, 'owner').window();
  await make(shared);
  const { columns } = local.list('Tandem Record');
  const at = columns.findIndex(({ name }) => name === 'TandemOn');
  columns[at] = { ...columns[at]!, indexed: false };
  await shared.loadRecord();
  expect(shared.state().record).toMatchObject({ isComplete: true, failure: null });
});

test('rows that are answered without their fields are read', async () => {
  const local = moodyLists('itemsWithoutFields');
  const shared = local.person(adaUpn, 'owner').window();
  await make(shared);
  await shared.edit([
    { kind: 'seat', role: 'CIO', person: { id: 'id-ben', name: 'Ben Ruiz', mail: benUpn, title: 'CIO' } },
  ]);
  expect(shared.state()).toMatchObject({ conflicts: [], malformed: [] });
  expect(local.rows('Tandem Seats')).toMatchObject([{ TandemPersonMail: benUpn }]);
});

test('where no versions are kept, the history says so', async () => {
  const local = moodyLists('noVersions');
  const shared = local.person(adaUpn, 'owner').window();
  await make(shared);
  expect(await shared.history('raci', 'budget-allocation')).toHaveLength(1);
  await shared.edit([consult]);
  await expect(shared.history('raci', 'budget-allocation')).rejects.toMatchObject({
    failure: { code: noVersions },
  });
});

test.each<Mood>(['sitesInHawaii', 'sitesInNewZealand'])('dates stay the same: %s', async (mood) => {
  const local = moodyLists(mood);
  const shared = local.person(adaUpn, 'owner').window();
  await make(shared);
  const entry = {
    ...newEntry('d-1', '2026-12-01'),
    ...{ kind: 'action' as const, title: 'Act', due: '2027-03-28', status: 'open' as const },
  };
  await shared.saveEntry(entry);
  const later = local.person(benUpn, 'member').window();
  await later.open();
  await later.loadRecord();
  expect(later.state().record.entries).toMatchObject([{ on: '2026-12-01', due: '2027-03-28' }]);
});

test('whoever may only read learns it from the first refusal, where the version is looked at before the rights', async () => {
  const local = moodyLists('versionBeforeRights');
  await make(local.person(adaUpn, 'owner').window());
  const bens = local.person(benUpn, 'visitor').window();
  await bens.open();
  expect(bens.state().status).toMatchObject({ canEdit: true });
  await expect(bens.edit([consult])).rejects.toMatchObject({ failure: { kind: 'forbidden' } });
  expect(bens.state().status).toMatchObject({ canEdit: false });
  await bens.open();
  expect(bens.state().status).toMatchObject({ canEdit: false });
});

test('a busy tenant takes all rows in the end, each once', async () => {
  const local = moodyLists('busy', 'lostIndexes', 'itemsWithoutFields');
  const shared = local.person(adaUpn, 'owner').window();
  await make(shared);
  expect(shared.state().status).toMatchObject({ kind: 'shared', canEdit: true });
  const keys = local.rows('Tandem RACI').map(({ TandemKey }) => TandemKey);
  expect(keys).toHaveLength(12);
  expect(new Set(keys).size).toBe(12);
});

test('a new row whose answer is lost behind a 503 is made once', async () => {
  const local = moodyLists();
  local.faults.set([{ method: 'POST', path: '/items$', nth: 3, times: 2, fault: { status: 503 } }]);
  await make(local.person(adaUpn, 'owner').window());
  expect(local.rows('Tandem RACI')).toHaveLength(12);
});
