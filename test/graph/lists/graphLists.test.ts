import { missingColumn, type ProvisionStep } from '../../../src/application/ports/Lists';
import { describeWorkspace } from '../../../src/ui/shell/workspace/describeWorkspace';
import type { SharedWorkspace } from '../../../src/application/workspace/SharedWorkspace';
import type { ContentEdit } from '../../../src/domain/workspace/editContent';
import { newEntry } from '../../../src/domain/workspace/recordRows';
import { fillList } from '../../../sandbox/world/lists';
import { make, throughout } from '../../application/workspaceFor';
import { LocalLists } from './localLists';

const adaUpn = 'ada.okafor@contoso.com';
const benUpn = 'ben.ruiz@contoso.com';
const ben = { id: 'id-ben', name: 'Ben Ruiz', mail: benUpn, title: 'CIO' };

const letter = (role: 'CIO' | 'CEO', to: 'R' | 'C' | 'I' | null): ContentEdit => ({
  kind: 'setLetter',
  decision: 'budget-allocation',
  role,
  letter: to,
});
const seatBen: ContentEdit = { kind: 'seat', role: 'CIO', person: ben };

const rowOf = (shared: SharedWorkspace, decision: string) =>
  shared.state().content!.settings.organization.matrix?.find((row) => row.decision === decision);

const words = (step: ProvisionStep): string =>
  step.kind === 'addRows' ? `${step.rows.length} rows into ${step.list}` : `${step.kind} ${step.title}`;

async function madeBy(local: LocalLists) {
  const ada = local.person(adaUpn, 'owner');
  const shared = ada.window();
  await make(shared);
  local.roundTrips.length = 0;
  return { ada, shared };
}

describe('making the lists', () => {
  test('is planned before anything is written, and done in that order', async () => {
    const local = new LocalLists();
    const shared = local.person(adaUpn, 'owner').window();
    await shared.open();
    const plan = await shared.planProvision();
    expect(plan.map(words)).toEqual([
      'createList Tandem RACI',
      'createList Tandem Seats',
      'createList Tandem Record',
      'createList Tandem Settings',
      '12 rows into raci',
      '4 rows into settings',
    ]);
    expect(local.rows('Tandem RACI')).toEqual([]);
    const made: string[] = [];
    for await (const step of shared.provision(plan)) made.push(words(step));
    expect(made).toEqual(plan.map(words));
    expect(shared.state().status).toMatchObject({ kind: 'shared', canEdit: true });
    expect(local.rows('Tandem RACI')[2]).toMatchObject({
      TandemKey: 'tool-and-vendor-selection',
      Title: 'AI tool and vendor selection',
      TandemCAIO: 'A',
      TandemNumber: 3,
    });
  });

  test('what is there already is left alone; a column that is gone is made again', async () => {
    const local = new LocalLists();
    const { shared } = await madeBy(local);
    expect(await shared.planProvision()).toEqual([]);
    const raci = local.list('Tandem RACI');
    const at = raci.columns.findIndex(({ name }) => name === 'TandemCIO');
    raci.columns.splice(at, 1);
    const plan = await shared.planProvision();
    expect(plan).toEqual([
      { kind: 'addColumn', list: 'raci', title: 'Tandem RACI', column: 'CIO', field: 'CIO' },
    ]);
    await throughout(shared.provision(plan));
    expect(await shared.planProvision()).toEqual([]);
  });

  test('what an earlier Tandem made has no column for is refused by name, and added in place', async () => {
    const local = new LocalLists();
    const { shared } = await madeBy(local);
    const { columns } = local.list('Tandem Record');
    columns.splice(
      columns.findIndex(({ name }) => name === 'TandemDue'),
      1,
    );
    const entry = { ...newEntry('one', '2026-11-02'), kind: 'action' as const, title: 'Act' };
    await shared.saveEntry(entry);
    const later = { ...entry, due: '2026-12-01' };
    const refused = { failure: { kind: 'invalid', code: missingColumn } };
    await expect(shared.saveEntry(later)).rejects.toMatchObject(refused);
    await expect(shared.saveEntry({ ...later, id: 'two' })).rejects.toMatchObject(refused);
    expect(describeWorkspace(shared.state(), { locale: 'en', zone: 'UTC' }).action).toEqual({
      ...{ kind: 'setUp', label: 'Add what is missing' },
    });
    const plan = await shared.planProvision();
    expect(plan).toEqual([
      { kind: 'addColumn', list: 'record', title: 'Tandem Record', column: 'Due', field: 'due' },
    ]);
    await throughout(shared.provision(plan));
    await shared.saveEntry(later);
    expect(describeWorkspace(shared.state(), { locale: 'en', zone: 'UTC' }).action).toBeNull();
    expect(local.rows('Tandem Record')).toMatchObject([{ TandemDue: '2026-12-01T00:00:00Z' }]);
  });

  test('a record begun on the device goes along, and only what of it is not there yet', async () => {
    const local = new LocalLists();
    const shared = local.person(adaUpn, 'owner').window();
    await shared.open();
    const entry = (id: string) => ({ ...newEntry(id, '2026-11-02'), title: id });
    for (const id of ['one', 'two']) await shared.saveEntry(entry(id));
    const plan = await shared.planProvision();
    expect(plan.map(words)).toContain('2 rows into record');
    await throughout(shared.provision(plan.slice(0, -1)));
    expect(shared.state().status).toMatchObject({ because: 'notMade' });
    await shared.saveEntry(entry('three'));
    const rest = await shared.planProvision();
    expect(rest.map(words)).toEqual(['1 rows into record', '4 rows into settings']);
    await throughout(shared.provision(rest));
    await shared.loadRecord();
    expect(
      shared
        .state()
        .record.entries.map(({ id }) => id)
        .sort(),
    ).toEqual(['one', 'three', 'two']);
    expect(local.rows('Tandem Record')).toHaveLength(3);
  });

  test('asks for the greatest permission only then', async () => {
    const local = new LocalLists();
    const ada = local.person(adaUpn, 'owner', { granted: [] });
    const shared = ada.window();
    await shared.open();
    expect(shared.state().status).toMatchObject({ because: 'notConnected' });
    expect(ada.asked).toEqual([]);
    await shared.connect();
    await make(shared);
    await shared.edit([letter('CEO', 'C')]);
    expect(ada.asked).toEqual([['Sites.Read.All'], ['Sites.Manage.All'], ['Sites.ReadWrite.All']]);
  });

  test('is refused to somebody who may not, and says so', async () => {
    const local = new LocalLists();
    const shared = local.person(benUpn, 'member').window();
    await expect(make(shared)).rejects.toMatchObject({ failure: { kind: 'forbidden', status: 403 } });
    expect(shared.state().status).toMatchObject({ because: 'notMade' });
  });

  test('works with a permission for this site alone', async () => {
    const local = new LocalLists();
    local.site.appRole = 'manage';
    const ada = local.person(adaUpn, 'owner', { permission: 'selected', granted: ['Sites.Selected'] });
    const shared = ada.window();
    await make(shared);
    await shared.edit([letter('CEO', 'C')]);
    expect(shared.state().status).toMatchObject({ kind: 'shared', canEdit: true });
    expect(ada.asked).toEqual([]);
  });
});

describe('reading', () => {
  test('a known site takes one batch, rights and all', async () => {
    const local = new LocalLists();
    const { ada } = await madeBy(local);
    const shared = ada.window();
    await shared.open();
    expect(local.roundTrips).toEqual(['POST /v1.0/$batch']);
    expect(shared.state().status).toMatchObject({ kind: 'shared', canEdit: true });
  });

  test('finding out about rights changes nothing', async () => {
    const local = new LocalLists();
    const { ada } = await madeBy(local);
    const versions = () =>
      [...local.site.lists.values()].flatMap(({ items }) =>
        [...items.values()].map((item) => item.versions.length),
      );
    const before = versions();
    await ada.window().open();
    expect(versions()).toEqual(before);
  });

  test('a reader is told so at once, also on the first visit', async () => {
    const local = new LocalLists();
    await madeBy(local);
    const shared = local.person(benUpn, 'visitor').window();
    await shared.open();
    expect(shared.state().status).toMatchObject({ kind: 'shared', canEdit: false });
  });

  test('with a permission to read, whether one may write shows at the first edit', async () => {
    const local = new LocalLists();
    await madeBy(local);
    const person = local.person(benUpn, 'visitor', { granted: ['Sites.Read.All'] });
    const shared = person.window();
    await shared.open();
    expect(shared.state().status).toMatchObject({ canEdit: true });
    await expect(shared.edit([letter('CEO', 'C')])).rejects.toMatchObject({ failure: { kind: 'forbidden' } });
    expect(shared.state().status).toMatchObject({ canEdit: false });
  });

  test('every page is followed', async () => {
    const local = new LocalLists();
    const { shared } = await madeBy(local);
    const rows = Array.from({ length: 6000 }, (_, index) => ({
      ...{
        TandemKey: `own-${index}`,
        TandemNumber: 13 + index,
        Title: `Own decision ${index}`,
        TandemCAIO: 'A',
      },
    }));
    fillList(local.world, local.list('Tandem RACI'), rows, local.world.people[0]!.id);
    await shared.open();
    expect(local.roundTrips).toEqual(['POST /v1.0/$batch', expect.stringMatching(/^GET .*items$/)]);
    expect(shared.state().content?.settings.organization.matrix).toHaveLength(6012);
  });

  test('forty-five new decisions are five batches', async () => {
    const local = new LocalLists();
    const { shared } = await madeBy(local);
    const rows = Array.from({ length: 45 }, (_, index) => ({
      ...{ decision: `own-${index}`, number: 13 + index, title: `Own decision ${index}`, retired: false },
      letters: { CAIO: 'A', CIO: null, COO: null, CEO: null } as const,
    }));
    await shared.edit([{ kind: 'takeOverRows', rows }]);
    expect(local.roundTrips).toHaveLength(5);
    expect(local.rows('Tandem RACI')).toHaveLength(57);
  });

  test('a decision that somebody wrote into the list by hand is one of the matrix', async () => {
    const local = new LocalLists();
    const { ada, shared } = await madeBy(local);
    const list = local.list('Tandem RACI');
    const [first] = list.items.values();
    const byHand = { Title: 'By hand', TandemNumber: 13, TandemCIO: 'A' };
    const versions = [{ ...first!.versions[0], number: 1, fields: byHand }] as const;
    list.items.set(99, { ...first!, id: 99, uniqueId: 'by-hand', versions });
    await shared.open();
    expect(rowOf(shared, 'item-99')).toMatchObject({ title: 'By hand', letters: { CIO: 'A' } });
    await shared.edit([{ kind: 'setLetter', decision: 'item-99', role: 'CEO', letter: 'I' }]);
    await ada.window().open();
    expect(list.items.get(99)!.versions[0].fields).toMatchObject({ ...byHand, TandemCEO: 'I' });
  });

  test('the history says who changed which letter when', async () => {
    const local = new LocalLists();
    const { shared } = await madeBy(local);
    await shared.edit([letter('CEO', 'C')]);
    const [now, before] = await shared.history('raci', 'budget-allocation');
    expect([now?.fields.CEO, before?.fields.CEO]).toEqual(['C', 'I']);
    expect(now?.changedBy).toBe('Ada Okafor');
  });

  test('outside of a channel, the teams’ sites are there to choose from', async () => {
    const local = new LocalLists();
    const ada = local.person(adaUpn, 'owner', { granted: ['Sites.Read.All', 'Team.ReadBasic.All'] });
    expect(await ada.lists.sites()).toContainEqual(local.listsSite);
  });
});

describe('claiming', () => {
  test('who sends the meetings is written, read again and the accounts are looked up in one batch', async () => {
    const local = new LocalLists();
    const { shared } = await madeBy(local);
    const [adas, bens] = [adaUpn, benUpn].map((upn) => local.world.personByUpn(upn)!.id) as [string, string];
    const claim = await shared.claimOrganizer(ben, null, [adas, bens, 'nobody']);
    expect(claim).toMatchObject({
      kind: 'claimed',
      accounts: [
        { id: adas, person: { name: 'Ada Okafor' } },
        { id: bens, person: { name: 'Ben Ruiz' } },
        { id: 'nobody', person: null },
      ],
    });
    expect(local.roundTrips).toEqual(['POST /v1.0/$batch']);
    expect(shared.state().content?.settings.organizer).toMatchObject({ name: 'Ben Ruiz' });
  });

  test('whoever claims second is told who was first, and looks nobody up', async () => {
    const local = new LocalLists();
    const { ada, shared } = await madeBy(local);
    const second = ada.window();
    await second.open();
    await shared.claimOrganizer(ben);
    const grace = { ...ben, id: 'id-grace', name: 'Grace Liu' };
    expect(await second.claimOrganizer(grace, null, ['nobody'])).toMatchObject({
      kind: 'taken',
      by: { name: 'Ben Ruiz' },
    });
  });
});

describe('writing', () => {
  test('an act is one batch; dates, figures and people come back as they were', async () => {
    const local = new LocalLists();
    const { ada, shared } = await madeBy(local);
    const evidence = {
      sign: 'yearly-budget' as const,
      figure: 2_500_000,
      isAsked: null,
      note: 'Budget of 2027',
      by: 'Ada',
      on: '2026-11-23',
    };
    const succession = { role: 'CIO' as const, person: ben, from: '2027-03-01' };
    await shared.edit([
      seatBen,
      letter('CEO', null),
      { kind: 'noteSign', evidence },
      { kind: 'succeed', succession },
    ]);
    expect(local.roundTrips).toEqual(['POST /v1.0/$batch']);
    const next = ada.window();
    await next.open();
    expect(next.state()).toMatchObject({
      malformed: [],
      content: { signs: [evidence], successions: [succession] },
    });
    expect(next.state().content?.settings.organization.seats.CIO).toEqual(ben);
    expect(rowOf(next, 'budget-allocation')?.letters.CEO).toBeNull();
  });

  test('two people: different letters merge, the same letter is a conflict with a name', async () => {
    const local = new LocalLists();
    const { shared: adas } = await madeBy(local);
    const bens = local.person(benUpn, 'member').window();
    await bens.open();
    await adas.edit([letter('CEO', 'C')]);
    await bens.edit([letter('CIO', 'I')]);
    expect(rowOf(bens, 'budget-allocation')?.letters).toMatchObject({ CEO: 'C', CIO: 'I' });
    await adas.edit([letter('CIO', 'R')]);
    expect(adas.state().conflicts).toMatchObject([
      { theirsBy: 'Ben Ruiz', fields: [{ name: 'CIO', mine: 'R', theirs: 'I' }] },
    ]);
    await adas.resolve(adas.state().conflicts[0]!, 'mine');
    await bens.open();
    expect(rowOf(bens, 'budget-allocation')?.letters.CIO).toBe('R');
  });

  test('an entry that both changed is read again with the next look', async () => {
    const local = new LocalLists();
    const { shared: adas } = await madeBy(local);
    const entry = {
      ...newEntry('one', '2026-11-02'),
      ...{ kind: 'action' as const, title: 'Act', status: 'open' as const },
    };
    await adas.saveEntry(entry);
    const bens = local.person(benUpn, 'member').window();
    await bens.open();
    await bens.loadRecord();
    await adas.saveEntry({ ...entry, due: '2026-12-01' });
    await bens.saveEntry({ ...entry, due: '2026-12-02' });
    await adas.saveEntry({ ...entry, due: '2026-12-03' });
    local.roundTrips.length = 0;
    await bens.open();
    expect(local.roundTrips).toHaveLength(2);
    expect(bens.state().conflicts).toMatchObject([
      { fields: [{ name: 'Due', mine: '2026-12-02', theirs: '2026-12-03' }] },
    ]);
    await bens.resolve(bens.state().conflicts[0]!, 'mine');
    expect(local.rows('Tandem Record')[0]).toMatchObject({
      TandemDue: expect.stringContaining('2026-12-02') as string,
    });
  });

  test('two people fill the same empty seat: the key is taken', async () => {
    const local = new LocalLists();
    const { shared: adas } = await madeBy(local);
    const bens = local.person(benUpn, 'member').window();
    await bens.open();
    await adas.edit([seatBen]);
    await bens.edit([{ kind: 'seat', role: 'CIO', person: { ...ben, id: 'other', name: 'Somebody else' } }]);
    expect(bens.state().conflicts).toHaveLength(1);
    expect(local.rows('Tandem Seats')).toHaveLength(1);
  });

  test('what SharePoint refuses is told, and taken back', async () => {
    const local = new LocalLists();
    const { shared } = await madeBy(local);
    const title = 'x'.repeat(300);
    const rename: ContentEdit = { kind: 'renameDecision', decision: 'budget-allocation', title };
    await expect(shared.edit([rename])).rejects.toMatchObject({ failure: { kind: 'invalid', status: 400 } });
    expect(rowOf(shared, 'budget-allocation')?.title ?? '').not.toBe(title);
  });

  test('the record is read newest first, page by page', async () => {
    const local = new LocalLists();
    const { ada, shared } = await madeBy(local);
    const entry = (on: string) => ({
      ...newEntry(`entry-${on}`, on),
      ...{ kind: 'action' as const, title: 'Act' },
      ...{ owner: ben, due: '2027-01-15', status: 'open' as const, notes: 'First line\nSecond line' },
    });
    for (const on of ['2026-11-02', '2026-11-04', '2026-11-03']) await shared.saveEntry(entry(on));
    await shared.saveEntry({ ...entry('2026-11-03'), status: 'done' });
    const next = ada.window();
    await next.open();
    await next.loadRecord();
    expect(next.state().record).toMatchObject({ isComplete: true, failure: null });
    expect(next.state().record.entries).toEqual([
      entry('2026-11-04'),
      { ...entry('2026-11-03'), status: 'done' },
      entry('2026-11-02'),
    ]);
  });
});
