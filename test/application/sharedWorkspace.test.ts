import type { ContentEdit } from '../../src/domain/workspace/editContent';
import { newEntry } from '../../src/domain/workspace/recordRows';
import { raciOf } from '../../src/domain/raci/raciOf';
import type { RaciLetter } from '../../src/playbook/decisions';
import type { RaciRole } from '../../src/playbook/roles';
import type { SharedWorkspace } from '../../src/application/workspace/SharedWorkspace';
import { rowAsStored } from '../domain/workspace/rowAsStored';
import { failure, leadership, ListsInMemory } from './listsInMemory';
import { oneOfEachEdit } from './oneOfEachEdit';
import { CacheInMemory, make, twoPeople, workspaceFor } from './workspaceFor';

const ada = { id: 'ada', name: 'Ada Okafor', mail: 'ada@contoso.com', title: null };
const ben = { id: 'ben', name: 'Ben Ruiz', mail: 'ben@contoso.com', title: 'CIO' };

const letter = (role: RaciRole, letter: RaciLetter | null, decision = 'budget-allocation'): ContentEdit => ({
  kind: 'setLetter',
  decision,
  role,
  letter,
});
const seat = (role: 'CAIO' | 'CIO', person: typeof ada | typeof ben | null): ContentEdit => ({
  kind: 'seat',
  role,
  person,
});
const rename = (title: string): ContentEdit => ({
  kind: 'renameDecision',
  decision: 'budget-allocation',
  title,
});

const organizationOf = (shared: SharedWorkspace) => shared.state().content!.settings.organization;
const budget = (shared: SharedWorkspace) =>
  raciOf(organizationOf(shared)).find(({ decision }) => decision === 'budget-allocation')!;

describe('on this device only', () => {
  test('nothing is there until something is edited, and it is there on the next visit', async () => {
    const cache = new CacheInMemory();
    const first = workspaceFor(null, { cache });
    await first.open();
    expect(first.state()).toMatchObject({
      content: null,
      status: { kind: 'device', because: 'noSite', site: null },
    });
    await first.edit([seat('CIO', ben), letter('CEO', 'C')]);

    const next = workspaceFor(null, { cache });
    await next.open();
    expect(organizationOf(next).seats.CIO).toEqual(ben);
    expect(budget(next).letters).toEqual({ CAIO: 'R', CIO: 'C', COO: 'A', CEO: 'C' });
  });

  test('an edit made before the device has answered is not lost', async () => {
    const cache = new CacheInMemory();
    await workspaceFor(null, { cache }).edit([seat('CIO', ben)]);
    const shared = workspaceFor(null, { cache });
    const editing = shared.edit([seat('CAIO', ada)]);
    expect(organizationOf(shared).seats).toEqual({ CAIO: ada });
    await Promise.all([editing, shared.open()]);
    expect(organizationOf(shared).seats).toEqual({ CAIO: ada, CIO: ben });
  });

  test('an edit that the device does not keep is taken back', async () => {
    const cache = new CacheInMemory();
    const shared = workspaceFor(null, { cache });
    await shared.open();
    cache.isFull = true;
    await expect(shared.edit([seat('CIO', ben)])).rejects.toMatchObject({ failure: { kind: 'storage' } });
    expect(shared.state()).toMatchObject({ content: null, isWriting: false });
  });

  test('without the permission nobody is asked for it, and everything works', async () => {
    const world = new ListsInMemory();
    const { user, lists } = world.as('Ada', { consented: false });
    const shared = workspaceFor(lists);
    await shared.open();
    await shared.edit([seat('CIO', ben)]);
    expect(user.consented).toBe(false);
    expect(shared.state().status).toMatchObject({ kind: 'device', because: 'notConnected' });
    expect(organizationOf(shared).seats.CIO).toEqual(ben);
  });

  test('the state is the same object until something changes', async () => {
    const shared = workspaceFor(null);
    await shared.open();
    const before = shared.state();
    expect(shared.state()).toBe(before);
    const heard: boolean[] = [];
    const stop = shared.subscribe(() => heard.push(shared.state() !== before));
    await shared.edit([seat('CIO', ben)]);
    stop();
    const count = heard.length;
    await shared.edit([seat('CIO', null)]);
    expect(heard).toHaveLength(count);
    expect(heard).toContain(true);
  });
});

describe('connecting and making the lists', () => {
  test('connecting asks for the permission; declined, it says so', async () => {
    const { user, lists } = new ListsInMemory().as('Ada', { consented: false, declines: true });
    const shared = workspaceFor(lists);
    await shared.open();
    await expect(shared.connect()).rejects.toMatchObject({ failure: { kind: 'consent' } });
    user.declines = false;
    await shared.connect();
    expect(shared.state().status).toEqual({
      kind: 'device',
      because: 'notMade',
      site: leadership,
      failure: null,
    });
  });

  test('the lists begin with what was on the device, the playbook’s letters too', async () => {
    const world = new ListsInMemory();
    const shared = workspaceFor(world.as('Ada').lists);
    await shared.edit([seat('CIO', ben)]);
    await make(shared);
    expect(shared.state().status).toMatchObject({ kind: 'shared', canEdit: true, failure: null });
    expect(organizationOf(shared).seats.CIO).toEqual(ben);
    expect([...world.rows.values()].filter(({ list }) => list === 'raci')).toHaveLength(12);
    expect(await shared.planProvision()).toEqual([]);
  });

  test('everything that was edited on the device stands in the lists afterwards', async () => {
    const world = new ListsInMemory();
    const shared = workspaceFor(world.as('Ada').lists);
    await shared.open();
    await shared.edit(oneOfEachEdit);
    const before = shared.state().content;
    await make(shared);
    expect(shared.state().status.kind).toBe('shared');
    expect(shared.state().content).toEqual(before);
    const elsewhere = workspaceFor(world.as('Ben').lists);
    await elsewhere.open();
    expect(elsewhere.state().content).toEqual(before);
  });

  test('what was edited on the device after making the lists broke off is asked about, not lost', async () => {
    const world = new ListsInMemory();
    const shared = workspaceFor(world.as('Ada').lists);
    await shared.open();
    await shared.edit([seat('CIO', ben)]);
    const making = shared.provision(await shared.planProvision())[Symbol.asyncIterator]();
    for (let step = 0; step < 6; step += 1) await making.next();
    expect([...world.rows.keys()]).toContain('raci budget-allocation');
    await shared.edit([letter('CEO', 'C'), seat('CIO', ada)]);
    await make(shared);
    expect(shared.state().conflicts).toMatchObject([
      { list: 'seats', fields: [{ name: 'Person', mine: 'Ada Okafor', theirs: 'Ben Ruiz' }] },
      { list: 'raci', fields: [{ name: 'CEO', mine: 'C', theirs: 'I' }] },
    ]);
    for (const conflict of shared.state().conflicts) await shared.resolve(conflict, 'mine');
    expect(budget(shared).letters.CEO).toBe('C');
    expect(organizationOf(shared).seats.CIO).toEqual(ada);
    expect(world.versions.get('seats CIO')).toHaveLength(2);
  });

  test('mending lists that were whole once asks nothing about what the device held before', async () => {
    const world = new ListsInMemory();
    const shared = workspaceFor(world.as('Ada').lists);
    await make(shared);
    await shared.edit([letter('CEO', 'C')]);
    world.lists.delete('seats');
    await shared.open();
    expect(shared.state().status).toMatchObject({ because: 'notMade' });
    await make(shared);
    expect(shared.state().conflicts).toEqual([]);
    expect(budget(shared).letters.CEO).toBe('C');
  });

  test('lists that somebody began to make are not taken for finished', async () => {
    const world = new ListsInMemory();
    const adas = workspaceFor(world.as('Ada').lists);
    await adas.open();
    const making = adas.provision(await adas.planProvision())[Symbol.asyncIterator]();
    for (let step = 0; step < 5; step += 1) await making.next();
    const bens = workspaceFor(world.as('Ben').lists);
    await bens.open();
    expect(bens.state().status).toMatchObject({ because: 'notMade' });
    await make(bens);
    expect(bens.state().status).toMatchObject({ kind: 'shared' });
  });

  test('opening a known site takes one request', async () => {
    const world = new ListsInMemory();
    const cache = new CacheInMemory();
    const { lists } = world.as('Ada');
    await make(workspaceFor(lists, { cache }));
    world.calls.length = 0;
    await workspaceFor(lists, { cache }).open();
    expect(world.calls).toEqual(['Ada read']);
  });

  test('what was last read is on screen before anything is asked', async () => {
    const world = new ListsInMemory();
    const cache = new CacheInMemory();
    const { user, lists } = world.as('Ada');
    const first = workspaceFor(lists, { cache, now: () => 5 });
    await make(first);
    await first.edit([seat('CIO', ben)]);
    user.isOnline = false;
    const later = workspaceFor(lists, { cache, now: () => 9 });
    await later.open();
    expect(organizationOf(later).seats.CIO).toEqual(ben);
    expect(later.state().status).toMatchObject({ kind: 'shared', asOf: 5, failure: { kind: 'connection' } });
  });

  test('a workspace of a newer version is read, and not changed', async () => {
    const world = new ListsInMemory();
    const { lists } = world.as('Ada');
    await make(workspaceFor(lists));
    world.put({ list: 'settings', key: 'schema-version', fields: { figure: 2 } });
    const shared = workspaceFor(lists);
    await shared.open();
    expect(shared.state().status).toMatchObject({ canEdit: false, failure: { code: 'NewerVersion' } });
    await expect(shared.edit([seat('CIO', ben)])).rejects.toMatchObject({
      failure: { detail: expect.stringContaining('version 2') as string },
    });
  });

  test('what is on the device comes back when the lists are gone', async () => {
    const world = new ListsInMemory();
    const shared = workspaceFor(world.as('Ada').lists);
    await shared.edit([seat('CIO', ben)]);
    await make(shared);
    await shared.edit([seat('CIO', ada)]);
    world.lists.clear();
    await shared.open();
    expect(shared.state().status).toMatchObject({ kind: 'device', because: 'notMade' });
    expect(organizationOf(shared).seats.CIO).toEqual(ben);
  });
});

describe('two people', () => {
  test('what one writes, the other sees after a refresh', async () => {
    const { adas, bens } = await twoPeople(new ListsInMemory());
    await adas.edit([letter('CEO', 'C')]);
    await bens.open();
    expect(budget(bens).letters.CEO).toBe('C');
  });

  test('two letters of one decision stand together', async () => {
    const { adas, bens } = await twoPeople(new ListsInMemory());
    await adas.edit([letter('CEO', 'C')]);
    await bens.edit([letter('CIO', 'I')]);
    expect(budget(bens).letters).toEqual({ CAIO: 'R', CIO: 'I', COO: 'A', CEO: 'C' });
    await adas.open();
    expect(budget(adas).letters).toEqual(budget(bens).letters);
  });

  test('the same letter is shown both ways, and nothing is written until somebody chooses', async () => {
    const world = new ListsInMemory();
    const { adas, bens } = await twoPeople(world);
    await adas.edit([letter('CEO', 'C')]);
    await bens.edit([letter('CEO', null)]);
    expect(budget(bens).letters.CEO).toBe('C');
    const [conflict] = bens.state().conflicts;
    expect(conflict).toEqual({
      list: 'raci',
      key: 'budget-allocation',
      title: '12, AI budget allocation',
      fields: [{ name: 'CEO', mine: null, theirs: 'C' }],
      theirsBy: 'Ada',
      theirsAt: world.now,
    });
    await bens.resolve(conflict!, 'mine');
    expect(bens.state().conflicts).toEqual([]);
    expect(budget(bens).letters.CEO).toBeUndefined();
    await adas.open();
    expect(budget(adas).letters.CEO).toBeUndefined();
  });

  test('theirs stays where it is chosen', async () => {
    const { adas, bens } = await twoPeople(new ListsInMemory());
    await adas.edit([letter('CEO', 'C')]);
    await bens.edit([letter('CEO', null)]);
    await bens.resolve(bens.state().conflicts[0]!, 'theirs');
    expect(bens.state().conflicts).toEqual([]);
    await adas.open();
    expect(budget(adas).letters.CEO).toBe('C');
  });

  test('mine, chosen after theirs changed once more, is asked about again', async () => {
    const { adas, bens } = await twoPeople(new ListsInMemory());
    await adas.edit([letter('CEO', 'C')]);
    await bens.edit([letter('CEO', null)]);
    await adas.edit([letter('CEO', 'R')]);
    await bens.resolve(bens.state().conflicts[0]!, 'mine');
    expect(bens.state().conflicts[0]?.fields).toEqual([{ name: 'CEO', mine: null, theirs: 'R' }]);
    await adas.open();
    expect(budget(adas).letters.CEO).toBe('R');
  });

  test('a conflict follows what theirs becomes, and by whom', async () => {
    const { adas, bens } = await twoPeople(new ListsInMemory());
    await adas.edit([letter('CEO', 'C')]);
    await bens.edit([letter('CEO', null)]);
    const [before] = bens.state().conflicts;
    await bens.open();
    expect(bens.state().conflicts[0]).toBe(before);
    await adas.edit([letter('CEO', 'R')]);
    await bens.open();
    expect(bens.state().conflicts).toMatchObject([{ fields: [{ name: 'CEO', mine: null, theirs: 'R' }] }]);
    await bens.resolve(bens.state().conflicts[0]!, 'mine');
    expect(bens.state().conflicts).toEqual([]);
    expect(budget(bens).letters.CEO).toBeUndefined();
  });

  test('a conflict ends when somebody does elsewhere what was wanted here', async () => {
    const { adas, bens } = await twoPeople(new ListsInMemory());
    await adas.edit([letter('CEO', 'C')]);
    await bens.edit([letter('CEO', null)]);
    await adas.edit([letter('CEO', null)]);
    await bens.open();
    expect(bens.state().conflicts).toEqual([]);
  });

  test('a change beside the one in conflict asks nothing new', async () => {
    const world = new ListsInMemory();
    const { adas, bens } = await twoPeople(world);
    await adas.edit([letter('CEO', 'C')]);
    await bens.edit([letter('CEO', null)]);
    const [before] = bens.state().conflicts;
    await adas.edit([rename('AI budget')]);
    await bens.open();
    expect(bens.state().conflicts).toEqual([before]);
    await bens.resolve(before!, 'mine');
    expect(bens.state().conflicts).toEqual([]);
    const { fields } = world.rows.get('raci budget-allocation')!;
    expect(fields).toMatchObject({ CEO: null, title: 'AI budget' });
  });

  test('what is changed under a waiting part of the same act is asked about too, not overwritten', async () => {
    const world = new ListsInMemory();
    const { adas, bens } = await twoPeople(world);
    await adas.edit([letter('CEO', 'C')]);
    await bens.edit([letter('CEO', null), letter('CIO', 'I')]);
    await adas.edit([letter('CIO', 'R')]);
    await bens.open();
    expect(bens.state().conflicts[0]?.fields).toEqual([
      { name: 'CEO', mine: null, theirs: 'C' },
      { name: 'CIO', mine: 'I', theirs: 'R' },
    ]);
    await bens.resolve(bens.state().conflicts[0]!, 'theirs');
    expect(world.rows.get('raci budget-allocation')!.fields).toMatchObject({ CEO: 'C', CIO: 'R' });
  });

  test('what was in conflict and is edited anew is asked about once, with what was said last', async () => {
    const { adas, bens } = await twoPeople(new ListsInMemory());
    await adas.edit([letter('CEO', 'C')]);
    await bens.edit([letter('CEO', null)]);
    await adas.edit([letter('CEO', 'R')]);
    await bens.edit([letter('CEO', 'A')]);
    expect(bens.state().conflicts.map(({ fields }) => fields)).toEqual([
      [{ name: 'CEO', mine: 'A', theirs: 'R' }],
    ]);
    await bens.edit([letter('CEO', 'I')]);
    expect(bens.state().conflicts).toEqual([]);
    await adas.open();
    expect(budget(adas).letters.CEO).toBe('I');
  });

  test('two acts that meet somebody in one row are one question', async () => {
    const { adas, bens } = await twoPeople(new ListsInMemory());
    await adas.edit([letter('CEO', 'C')]);
    await bens.edit([letter('CEO', null)]);
    await adas.edit([letter('CIO', 'R')]);
    await bens.edit([letter('CIO', 'I')]);
    expect(bens.state().conflicts.map(({ fields }) => fields)).toEqual([
      [
        { name: 'CEO', mine: null, theirs: 'C' },
        { name: 'CIO', mine: 'I', theirs: 'R' },
      ],
    ]);
  });

  test('another person in a seat since is asked about whole', async () => {
    const world = new ListsInMemory();
    const { adas, bens } = await twoPeople(world);
    await adas.edit([seat('CIO', ada)]);
    await bens.edit([seat('CIO', { ...ada, id: 'eve', name: 'Eve' })]);
    await adas.edit([seat('CIO', ben)]);
    await bens.open();
    expect(bens.state().conflicts).toMatchObject([
      { fields: [{ name: 'Person', mine: 'Eve', theirs: 'Ben Ruiz' }] },
    ]);
    await bens.resolve(bens.state().conflicts[0]!, 'mine');
    expect(world.rows.get('seats CIO')!.fields).toMatchObject({ personId: 'eve', personTitle: null });
  });

  test('the same person in a seat is no conflict; two people are', async () => {
    const { adas, bens } = await twoPeople(new ListsInMemory());
    await adas.edit([seat('CIO', ben)]);
    await bens.edit([seat('CIO', ben)]);
    expect(bens.state().conflicts).toEqual([]);
    await adas.edit([seat('CIO', ada)]);
    await bens.edit([seat('CIO', null)]);
    expect(bens.state().conflicts[0]).toMatchObject({
      title: 'Chief Information Officer',
      fields: [{ name: 'Person', mine: null, theirs: 'Ada Okafor' }],
    });
  });

  test('both fill a seat that was empty: the second hears of the first', async () => {
    const { adas, bens } = await twoPeople(new ListsInMemory());
    await adas.edit([seat('CIO', ben)]);
    await bens.edit([seat('CIO', ada)]);
    expect(organizationOf(bens).seats.CIO).toEqual(ben);
    expect(bens.state().conflicts).toHaveLength(1);
    await bens.resolve(bens.state().conflicts[0]!, 'mine');
    expect(organizationOf(bens).seats.CIO).toEqual(ada);
  });

  test('who changes what somebody takes back meanwhile is asked', async () => {
    const { adas, bens } = await twoPeople(new ListsInMemory());
    const accepted = { key: 'no-responsible:4', because: 'It is fine.', by: 'Ada', on: '2026-11-23' };
    await adas.edit([{ kind: 'acceptFinding', accepted }]);
    await bens.open();
    await adas.edit([{ kind: 'withdrawAcceptance', key: accepted.key }]);
    await bens.edit([{ kind: 'acceptFinding', accepted: { ...accepted, because: 'For this year.' } }]);
    expect(bens.state().conflicts).toHaveLength(1);
    expect(bens.state().content?.accepted).toEqual([]);
    await bens.resolve(bens.state().conflicts[0]!, 'mine');
    expect(bens.state().content?.accepted).toMatchObject([{ because: 'For this year.' }]);
  });

  test('what was taken back can be said again', async () => {
    const { adas } = await twoPeople(new ListsInMemory());
    const accepted = { key: 'no-responsible:4', because: 'It is fine.', by: 'Ada', on: '2026-11-23' };
    await adas.edit([{ kind: 'acceptFinding', accepted }]);
    await adas.edit([{ kind: 'withdrawAcceptance', key: accepted.key }]);
    expect(adas.state().content?.accepted).toEqual([]);
    await adas.edit([{ kind: 'acceptFinding', accepted: { ...accepted, because: 'Again.' } }]);
    expect(adas.state().content?.accepted).toEqual([{ ...accepted, because: 'Again.' }]);
  });

  test('a field that nobody understands is named, and stays as it is', async () => {
    const world = new ListsInMemory();
    const { bens } = await twoPeople(world);
    world.put(rowAsStored('raci', 'budget-allocation', { CIO: 'X', theirOwnColumn: 'kept' }));
    await bens.open();
    const malformed = { list: 'raci', key: 'budget-allocation', field: 'CIO', value: 'X' };
    expect(bens.state().malformed).toEqual([malformed]);
    await bens.edit([letter('CEO', 'C')]);
    const fields = world.rows.get('raci budget-allocation')!.fields;
    expect(fields).toMatchObject({ CIO: 'X', CEO: 'C', theirOwnColumn: 'kept' });
  });

  test('an act writes only what it changed, in one request', async () => {
    const world = new ListsInMemory();
    const { adas } = await twoPeople(world);
    world.calls.length = 0;
    await adas.edit([letter('CEO', 'C'), letter('CIO', 'I'), rename('AI budget'), seat('CIO', ben)]);
    expect(world.calls).toEqual(['Ada write 2']);
  });
});

describe('rights and connections', () => {
  test('a reader sees everything and may edit nothing', async () => {
    const world = new ListsInMemory();
    await twoPeople(world);
    const shared = workspaceFor(world.as('Uma', { right: 'read' }).lists);
    await shared.open();
    expect(shared.state().status).toMatchObject({ kind: 'shared', canEdit: false, failure: null });
    await expect(shared.edit([letter('CEO', 'C')])).rejects.toMatchObject({ failure: { kind: 'forbidden' } });
  });

  test('rights that change under the person take the edit back and say so', async () => {
    const { ben: user, adas, bens } = await twoPeople(new ListsInMemory());
    user.right = 'read';
    const editing = bens.edit([letter('CEO', 'C')]);
    expect(budget(bens).letters.CEO).toBe('C');
    await expect(editing).rejects.toMatchObject({ failure: { kind: 'forbidden' } });
    expect(bens.state()).toMatchObject({ isWriting: false, status: { canEdit: false } });
    expect(budget(bens).letters.CEO).toBe('I');
    user.right = 'write';
    await bens.open();
    expect(bens.state().status).toMatchObject({ canEdit: true });
    expect(budget(adas).letters.CEO).toBe('I');
  });

  test('offline, an edit is taken back; back online, the same edit is kept', async () => {
    const { ben: user, adas, bens } = await twoPeople(new ListsInMemory());
    user.isOnline = false;
    await expect(bens.edit([letter('CEO', 'C')])).rejects.toMatchObject({ failure: { kind: 'connection' } });
    expect(bens.state().status).toMatchObject({ kind: 'shared', failure: { kind: 'connection' } });
    expect(budget(bens).letters.CEO).toBe('I');
    user.isOnline = true;
    await bens.edit([letter('CEO', 'C')]);
    expect(bens.state().status).toMatchObject({ failure: null });
    await adas.open();
    expect(budget(adas).letters.CEO).toBe('C');
  });

  test('a write whose answer was lost counts as kept, and is not made twice', async () => {
    const world = new ListsInMemory();
    const { ben: user, bens } = await twoPeople(world);
    user.losesNextAnswer = true;
    await bens.edit([letter('CEO', 'C'), seat('CIO', ben)]);
    expect(bens.state().conflicts).toEqual([]);
    expect(budget(bens).letters.CEO).toBe('C');
    expect(world.versions.get('raci budget-allocation')).toHaveLength(2);
    expect(world.versions.get('seats CIO')).toHaveLength(1);
  });

  test('a failing request is told as it is, and rethrown when it is none of ours', async () => {
    const { lists } = new ListsInMemory().as('Ada');
    const broken = workspaceFor({ ...lists, read: () => Promise.reject(new TypeError('a bug')) });
    await expect(broken.open()).rejects.toThrow('a bug');
    const failing = workspaceFor(new ListsInMemory().as('Ada', { isOnline: false }).lists);
    await failing.open();
    expect(failing.state().status).toMatchObject({ because: 'failed', failure: failure('connection') });
  });

  test('edits come one after another, each upon the last', async () => {
    const world = new ListsInMemory();
    const { adas } = await twoPeople(world);
    await Promise.all([adas.edit([letter('CEO', 'C')]), adas.edit([letter('CEO', 'R')])]);
    expect(adas.state().conflicts).toEqual([]);
    expect(world.rows.get('raci budget-allocation')!.fields).toMatchObject({ CEO: 'R' });
  });
});

describe('undo', () => {
  test('takes the last act back, all of it', async () => {
    const world = new ListsInMemory();
    const { adas } = await twoPeople(world);
    expect(adas.canUndo()).toBe(false);
    await adas.edit([letter('CEO', 'C'), seat('CIO', ben)]);
    expect(adas.canUndo()).toBe(true);
    await adas.undo();
    expect(budget(adas).letters.CEO).toBe('I');
    expect(organizationOf(adas).seats).toEqual({});
    expect(adas.canUndo()).toBe(false);
  });

  test('works on the device, from the first edit on', async () => {
    const shared = workspaceFor(null);
    await shared.open();
    await shared.edit([seat('CIO', ben)]);
    await shared.edit([letter('CEO', 'C')]);
    await shared.undo();
    expect(budget(shared).letters.CEO).toBe('I');
    expect(organizationOf(shared).seats.CIO).toEqual(ben);
  });

  test('is as deep as the session, each act as one, and then there is none', async () => {
    const { adas } = await twoPeople(new ListsInMemory());
    await adas.edit([letter('CEO', 'C')]);
    await adas.edit([seat('CIO', ben)]);
    await adas.edit([letter('CEO', 'R'), letter('CIO', 'I')]);
    await adas.undo();
    expect(budget(adas).letters).toMatchObject({ CEO: 'C', CIO: 'C' });
    await adas.undo();
    expect(organizationOf(adas).seats.CIO ?? null).toBeNull();
    await adas.undo();
    expect(budget(adas).letters.CEO).toBe('I');
    expect(adas.canUndo()).toBe(false);
    expect(adas.state().conflicts).toEqual([]);
    await adas.undo();
    expect(budget(adas).letters.CEO).toBe('I');
  });

  test('still takes back what was made on the device once it was consented to and shared', async () => {
    const world = new ListsInMemory();
    const { lists } = world.as('Ada', { consented: false });
    const adas = workspaceFor(lists);
    await adas.open();
    await adas.edit([letter('CEO', 'C')]);
    await adas.edit([seat('CIO', ben)]);
    await adas.connect();
    await make(adas);
    expect(adas.state().status.kind).toBe('shared');
    await adas.undo();
    await adas.undo();
    expect(budget(adas).letters.CEO).toBe('I');
    expect(organizationOf(adas).seats.CIO ?? null).toBeNull();
    expect(world.rows.get('raci budget-allocation')!.fields).toMatchObject({ CEO: 'I' });
    expect(world.rows.get('raci regulatory-compliance')!.fields.inForce).not.toBe(false);
  });

  test('of what was made on the device takes nothing back in lists that others made', async () => {
    const world = new ListsInMemory();
    const { bens } = await twoPeople(world);
    await bens.edit([letter('CEO', 'C')]);
    const carls = workspaceFor(world.as('Carl', { consented: false }).lists);
    await carls.open();
    await carls.edit([letter('CEO', 'C')]);
    await carls.connect();
    expect(carls.canUndo()).toBe(false);
    expect(budget(carls).letters.CEO).toBe('C');
  });

  test('that cannot be kept can be tried again', async () => {
    const { adas, ada: user } = await twoPeople(new ListsInMemory());
    await adas.edit([letter('CEO', 'C')]);
    user.isOnline = false;
    await expect(adas.undo()).rejects.toThrow();
    user.isOnline = true;
    await adas.open();
    expect(adas.canUndo()).toBe(true);
    await adas.undo();
    expect(budget(adas).letters.CEO).toBe('I');
  });

  test('takes an entry of the record back, and what was changed about one', async () => {
    const { adas } = await twoPeople(new ListsInMemory());
    const noted = {
      ...newEntry('one', '2026-11-20'),
      ...{ kind: 'action' as const, title: 'Sign the contract', owner: ben, status: 'open' as const },
    };
    await adas.saveEntry(noted);
    await adas.saveEntry({ ...noted, status: 'done' });
    await adas.undo();
    expect(adas.state().record.entries.map(({ status }) => status)).toEqual(['open']);
    await adas.undo();
    expect(adas.state().record.entries).toEqual([]);
  });

  test('leaves alone what somebody else changed since, and asks', async () => {
    const { adas, bens } = await twoPeople(new ListsInMemory());
    await adas.edit([letter('CEO', 'C')]);
    await bens.open();
    await bens.edit([letter('CEO', 'R'), letter('CIO', 'I')]);
    await adas.undo();
    expect(budget(adas).letters).toMatchObject({ CEO: 'R', CIO: 'I' });
    expect(adas.state().conflicts[0]?.fields).toEqual([{ name: 'CEO', mine: 'I', theirs: 'R' }]);
  });
});

describe('the record', () => {
  const entry = (id: string, on: string) => ({
    ...newEntry(id, on),
    title: `Decision ${id}`,
    owner: ben,
    status: 'open' as const,
  });

  test('is read page by page, the newest first', async () => {
    const { adas, bens } = await twoPeople(new ListsInMemory());
    for (const day of ['03', '01', '04', '02', '05']) await adas.saveEntry(entry(day, `2026-11-${day}`));
    const ids = () => bens.state().record.entries.map(({ id }) => id);
    await bens.loadRecord();
    expect(ids()).toEqual(['05', '04']);
    expect(bens.state().record).toMatchObject({ isComplete: false, isLoading: false });
    await bens.loadRecord();
    await bens.loadRecord();
    expect(ids()).toEqual(['05', '04', '03', '02', '01']);
    expect(bens.state().record.isComplete).toBe(true);
    expect(bens.state().record.entries[0]).toEqual(entry('05', '2026-11-05'));
  });

  test('is shown from the device when the network is gone', async () => {
    const world = new ListsInMemory();
    const cache = new CacheInMemory();
    const { user, lists } = world.as('Ada');
    const first = workspaceFor(lists, { cache });
    await make(first);
    for (const day of ['01', '02', '03']) await first.saveEntry(entry(day, `2026-11-${day}`));
    await first.loadRecord();
    await first.loadRecord();
    user.isOnline = false;
    const later = workspaceFor(lists, { cache });
    await later.open();
    await later.loadRecord();
    await later.loadRecord();
    expect(later.state().record.entries.map(({ id }) => id)).toEqual(['03', '02', '01']);
    expect(later.state().record).toMatchObject({ isComplete: false, failure: { kind: 'connection' } });
  });

  test('two people who change different fields of one entry are both right', async () => {
    const { adas, bens } = await twoPeople(new ListsInMemory());
    await adas.saveEntry(entry('1', '2026-11-01'));
    await bens.loadRecord();
    await adas.saveEntry({ ...entry('1', '2026-11-01'), status: 'done' });
    await bens.saveEntry({ ...entry('1', '2026-11-01'), due: '2026-12-01' });
    expect(bens.state().record.entries).toEqual([
      { ...entry('1', '2026-11-01'), status: 'done', due: '2026-12-01' },
    ]);
  });

  test('an entry that both changed follows what becomes of it', async () => {
    const { adas, bens } = await twoPeople(new ListsInMemory());
    await adas.saveEntry(entry('1', '2026-11-01'));
    await bens.loadRecord();
    await adas.saveEntry({ ...entry('1', '2026-11-01'), due: '2026-12-01' });
    await bens.saveEntry({ ...entry('1', '2026-11-01'), due: '2026-12-02' });
    expect(bens.state().conflicts[0]?.fields).toEqual([
      { name: 'Due', mine: '2026-12-02', theirs: '2026-12-01' },
    ]);
    await adas.saveEntry({ ...entry('1', '2026-11-01'), due: '2026-12-09' });
    await bens.open();
    expect(bens.state().conflicts[0]?.fields).toEqual([
      { name: 'Due', mine: '2026-12-02', theirs: '2026-12-09' },
    ]);
    await adas.saveEntry({ ...entry('1', '2026-11-01'), due: '2026-12-02' });
    await bens.open();
    expect(bens.state().conflicts).toEqual([]);
    expect(bens.state().record.entries).toMatchObject([{ due: '2026-12-02' }]);
  });

  test('works on the device alone', async () => {
    const cache = new CacheInMemory();
    const shared = workspaceFor(null, { cache });
    await shared.open();
    await shared.saveEntry(entry('1', '2026-11-01'));
    const later = workspaceFor(null, { cache });
    await later.open();
    await later.loadRecord();
    await later.loadRecord();
    expect(later.state().record).toMatchObject({ entries: [entry('1', '2026-11-01')], isComplete: true });
  });

  test('an entry that the device does not keep is refused', async () => {
    const cache = new CacheInMemory();
    const shared = workspaceFor(null, { cache });
    await shared.open();
    cache.isFull = true;
    const saving = shared.saveEntry(entry('1', '2026-11-01'));
    await expect(saving).rejects.toMatchObject({ failure: { kind: 'storage' } });
    expect(shared.state().record.entries).toEqual([]);
  });

  test('goes along when the lists are made, and is read from them from then on', async () => {
    const world = new ListsInMemory();
    const shared = workspaceFor(world.as('Ada').lists);
    await shared.open();
    for (const day of ['01', '02', '03']) await shared.saveEntry(entry(day, `2026-11-${day}`));
    await shared.loadRecord();
    const plan = await shared.planProvision();
    expect(plan).toContainEqual({
      kind: 'addRows',
      list: 'record',
      rows: ['01', '02', '03'].map((key) => expect.objectContaining({ list: 'record', key }) as unknown),
    });
    await make(shared);
    expect(shared.state().record).toMatchObject({ entries: [], isComplete: false });
    await shared.loadRecord();
    await shared.loadRecord();
    expect(shared.state().record).toMatchObject({
      entries: ['03', '02', '01'].map((day) => entry(day, `2026-11-${day}`)),
      isComplete: true,
    });
    await shared.saveEntry({ ...entry('02', '2026-11-02'), status: 'done' });
    expect(shared.state().conflicts).toEqual([]);
    expect(world.rows.get('record 02')?.fields).toMatchObject({ status: 'done' });
  });

  test('what the lists hold does not take the place of what is on the device, nor the other way round', async () => {
    const world = new ListsInMemory();
    await twoPeople(world);
    world.put({
      list: 'record',
      key: 'shared',
      fields: { title: 'Theirs', kind: 'action', on: '2026-11-09' },
    });
    const cache = new CacheInMemory();
    const { user, lists } = world.as('Uma', { consented: false });
    const shared = workspaceFor(lists, { cache });
    await shared.open();
    await shared.saveEntry(entry('mine', '2026-11-01'));
    await shared.connect();
    await shared.loadRecord();
    expect(shared.state().record.entries.map(({ id }) => id)).toEqual(['shared']);
    world.lists.clear();
    await shared.open();
    await shared.loadRecord();
    expect(shared.state().record.entries.map(({ id }) => id)).toEqual(['mine']);
    expect(user.consented).toBe(true);
  });
});

test('the history of a row is what the list kept of it', async () => {
  const { adas } = await twoPeople(new ListsInMemory());
  await adas.edit([letter('CEO', 'C')]);
  const versions = await adas.history('raci', 'budget-allocation');
  expect(versions.map(({ fields }) => fields.CEO)).toEqual(['C', 'I']);
  expect(await workspaceFor(null).history('raci', 'budget-allocation')).toEqual([]);
});
