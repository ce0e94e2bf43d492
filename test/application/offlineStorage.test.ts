import { notUnderstood } from '../../src/application/workspace/offlineStorage';
import { describeWorkspace } from '../../src/ui/shell/workspace/describeWorkspace';
import { ListsInMemory } from './listsInMemory';
import { CacheInMemory, make, workspaceFor } from './workspaceFor';

const siteKey = 'site:contoso/sites/leadership';
const row = { list: 'settings', key: 'escalation', fields: { value: 'COO' } };

const wrongRows: readonly unknown[] = [
  7,
  'rows',
  {},
  [null],
  [7],
  [{ ...row, list: 'else' }],
  [{ ...row, key: 1 }],
  [{ ...row, fields: null }],
  [{ ...row, fields: { value: {} } }],
];

test.each(wrongRows)(
  'rows %j that stand on this device only are refused, said, and not written over',
  async (stored) => {
    const cache = new CacheInMemory();
    cache.stored.set('own', stored);
    const shared = workspaceFor(null, { cache });
    await shared.open();
    const { status } = shared.state();
    expect(status).toMatchObject({ kind: 'device', failure: { kind: 'storage', code: notUnderstood } });
    expect(describeWorkspace(shared.state(), { locale: 'en', zone: 'UTC' }).text).toContain(
      'forget this device',
    );
    await expect(shared.edit([{ kind: 'escalateTo', escalation: 'CEO' }])).rejects.toMatchObject({
      failure: { kind: 'storage', code: notUnderstood },
    });
    expect(cache.stored.get('own')).toEqual(stored);
  },
);

const listsSite = { siteId: 's', title: 'Leadership', webUrl: 'https://contoso.example' };
const site = { site: listsSite, rows: null, asOf: 1, canEdit: true };

test.each([
  7,
  [],
  { ...site, site: null },
  { ...site, rows: {} },
  { ...site, rows: [row] },
  { ...site, asOf: 'yesterday' },
  { ...site, canEdit: 1 },
])('%j kept of a site is as nothing: the lists are read', async (stored) => {
  const world = new ListsInMemory();
  await make(workspaceFor(world.as('Ada').lists));
  const cache = new CacheInMemory();
  cache.stored.set(siteKey, stored);
  const shared = workspaceFor(world.as('Ben').lists, { cache });
  await shared.open();
  expect(shared.state().status).toMatchObject({ kind: 'shared', failure: null });
});

test('a record of another shape is a failure of the record, and the rest works', async () => {
  const cache = new CacheInMemory();
  cache.stored.set('own-record', [{ list: 'record', key: 'a' }]);
  const shared = workspaceFor(null, { cache });
  await shared.open();
  await shared.loadRecord();
  expect(shared.state().record.failure).toMatchObject({ kind: 'storage', code: notUnderstood });
  await shared.edit([{ kind: 'escalateTo', escalation: 'CEO' }]);
  expect(shared.state().content?.settings.organization.escalation).toBe('CEO');
});
