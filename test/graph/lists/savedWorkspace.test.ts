import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf } from '../../../src/domain/workspace/contentOf';
import { entryOf } from '../../../src/domain/workspace/recordRows';
import type { Row } from '../../../src/domain/workspace/types';
import { missingColumn } from '../../../src/application/ports/Lists';
import { describeProvision } from '../../../src/ui/shell/workspace/describeProvision';
import { CacheInMemory, make, throughout, workspaceFor } from '../../application/workspaceFor';
import { LocalLists } from './localLists';

const adaUpn = 'ada.okafor@contoso.com';

type Line =
  | { readonly device: 'own' | 'own-record'; readonly row: Row }
  | { readonly list: string; readonly column: { readonly name: string } }
  | { readonly list: string; readonly item: Readonly<Record<string, unknown>> };

/** One of each thing that a workspace holds, as the first Tandem kept it on a device and in lists. */
const saved = readFileSync(join(__dirname, 'savedWorkspace.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);

const rowsOn = (device: 'own' | 'own-record') =>
  saved.flatMap((line) => ('row' in line && line.device === device ? [line.row] : []));
const titles = [...new Set(saved.flatMap((line) => ('list' in line ? [line.list] : [])))];
const columnsOf = (list: string) =>
  saved.flatMap((line) => ('column' in line && line.list === list ? [line.column] : []));
const itemsOf = (list: string) =>
  saved.flatMap((line) => ('item' in line && line.list === list ? [line.item] : []));

const { content, malformed } = contentOf(rowsOn('own'));
const entries = rowsOn('own-record').map((row) => (row.list === 'record' ? entryOf(row).entry : null));

function deviceOfThen(): CacheInMemory {
  const cache = new CacheInMemory();
  cache.stored.set('own', rowsOn('own'));
  cache.stored.set('own-record', rowsOn('own-record'));
  return cache;
}

async function listsOfThen(): Promise<LocalLists> {
  const local = new LocalLists();
  const { id } = local.world.personByUpn(adaUpn)!;
  local.site.roles.set(id, 'owner');
  const post = (path: string, body: unknown) =>
    local.fetch(`https://graph.microsoft.com/v1.0/sites/${local.site.id}/lists${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${id} Sites.Manage.All`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  for (const title of titles) {
    const list = { displayName: title, list: { template: 'genericList' }, columns: columnsOf(title) };
    expect((await post('', list)).status).toBe(201);
    for (const fields of itemsOf(title))
      expect((await post(`/${encodeURIComponent(title)}/items`, { fields })).status).toBe(201);
  }
  return local;
}

const addReviewBy = {
  ...{ kind: 'addColumn', list: 'record', title: 'Tandem Record' },
  ...{ column: 'Review by', field: 'reviewBy' },
} as const;

test('lists of then open as they are, and lack only the columns of fields that came later', async () => {
  const local = await listsOfThen();
  const shared = local.person(adaUpn, 'owner').window();
  await shared.open();
  await shared.loadRecord();
  expect(shared.state()).toMatchObject({ status: { kind: 'shared', canEdit: true }, content, malformed: [] });
  expect(shared.state().record.entries.map(({ id }) => id)).toEqual(['entry-2', 'entry-1']);
  expect(shared.state().record.entries).toEqual(expect.arrayContaining(entries));
  expect(await shared.planProvision()).toEqual([addReviewBy]);
});

test('the column of a field that came later is shown before it is added, and then read by everybody', async () => {
  const local = await listsOfThen();
  const shared = local.person(adaUpn, 'owner').window();
  await shared.open();
  await shared.loadRecord();
  const entry = { ...entries[1]!, reviewBy: '2027-02-01' };
  await expect(shared.saveEntry(entry)).rejects.toMatchObject({ failure: { code: missingColumn } });
  const plan = await shared.planProvision();
  expect(plan.map(describeProvision)).toEqual([
    {
      what: 'Add the column “Review by” to “Tandem Record”',
      detail: 'The others stay as they are.',
    },
  ]);
  await throughout(shared.provision(plan));
  await shared.saveEntry(entry);
  expect(local.rows('Tandem Record')[1]).toMatchObject({ TandemReviewBy: '2027-02-01T00:00:00Z' });
  const bens = local.person('ben.ruiz@contoso.com', 'member').window();
  await bens.open();
  await bens.loadRecord();
  expect(bens.state().record.entries).toEqual([entry, entries[0]]);
  expect(await shared.planProvision()).toEqual([]);
});

test('a device of then opens, and makes the same lists with the same rows', async () => {
  const local = new LocalLists();
  const ada = local.person(adaUpn, 'owner');
  for (const [key, rows] of deviceOfThen().stored) ada.cache.stored.set(key, rows);
  const made = jest.spyOn(local, 'fetch');
  await make(ada.window());
  const bodies = made.mock.calls.flatMap(([, { body }]) =>
    typeof body === 'string' ? [JSON.parse(body) as unknown] : [],
  );
  for (const title of titles) {
    expect(bodies).toContainEqual({
      ...{ displayName: title, list: { template: 'genericList' } },
      columns: expect.arrayContaining(columnsOf(title)) as unknown,
    });
    expect(local.rows(title)).toEqual(itemsOf(title).map((item) => expect.objectContaining(item) as unknown));
  }
});

test('an act on a device of then writes its field and leaves the rest as it was', async () => {
  const cache = deviceOfThen();
  const shared = workspaceFor(null, { cache });
  await shared.open();
  await shared.loadRecord();
  expect(malformed).toEqual([]);
  expect(shared.state().content).toEqual(content);
  expect(shared.state().record.entries).toEqual(expect.arrayContaining(entries));
  await shared.edit([{ kind: 'escalateTo', escalation: 'COO' }]);
  await shared.saveEntry({ ...entries[0]!, status: 'done' });
  const changed = (row: Row, key: string, fields: object) =>
    row.key === key ? { ...row, fields: { ...row.fields, ...fields } } : row;
  expect(cache.stored.get('own')).toEqual(
    rowsOn('own').map((row) => changed(row, 'escalation', { value: 'COO' })),
  );
  expect(cache.stored.get('own-record')).toEqual(
    rowsOn('own-record').map((row) => changed(row, 'entry-1', { status: 'done' })),
  );
});
