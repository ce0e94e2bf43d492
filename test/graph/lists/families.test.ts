import type { Row } from '../../../src/domain/workspace/types';
import { make, throughout } from '../../application/workspaceFor';
import { LocalLists } from './localLists';

const incidents: Row<'raci'> = {
  ...{ list: 'raci', key: 'incidents' },
  fields: { title: 'AI incidents', number: 13, CIO: 'A', 'letter:CISO': 'R' },
};

const addCiso = {
  ...{ kind: 'addColumn', list: 'raci', title: 'Tandem RACI' },
  ...{ column: 'CISO', field: 'letter:CISO' },
};

const owner = (local: LocalLists) => local.person('ada.okafor@contoso.com', 'owner');

test('a list gets a column for a letter of an own role, and what is written there is read again', async () => {
  const local = new LocalLists();
  const ada = owner(local);
  const { lists } = ada;
  await make(ada.window());
  const plan = await lists.planProvision(local.listsSite, [incidents]);
  expect(plan).toEqual([addCiso, { kind: 'addRows', list: 'raci', rows: [incidents] }]);
  await throughout(lists.provision(local.listsSite, plan));
  expect(await lists.planProvision(local.listsSite, [incidents])).toEqual([]);
  expect(local.list('Tandem RACI').columns).toContainEqual(
    expect.objectContaining({ name: 'TandemLetterCISO', displayName: 'CISO', kind: 'choice' }),
  );
  const reading = await lists.read(local.listsSite, 'silent', null);
  const row = reading.kind === 'present' ? reading.rows.find(({ key }) => key === 'incidents') : undefined;
  expect(row?.fields).toMatchObject(incidents.fields);
  const change: Row = { ...incidents, fields: { 'letter:CISO': 'C' } };
  const [written] = await lists.write(local.listsSite, [{ row: change, base: row! }]);
  expect(written).toMatchObject({ kind: 'written', row: { fields: { CIO: 'A', 'letter:CISO': 'C' } } });
});

test('a list that is made anew gets it too', async () => {
  const local = new LocalLists();
  const { lists } = owner(local);
  const plan = await lists.planProvision(local.listsSite, [incidents]);
  expect(plan).toMatchObject([
    { kind: 'createList', list: 'raci' },
    addCiso,
    {},
    {},
    {},
    { kind: 'addRows' },
  ]);
  await throughout(lists.provision(local.listsSite, plan));
  expect(local.rows('Tandem RACI')).toMatchObject([{ TandemKey: 'incidents', TandemLetterCISO: 'R' }]);
});
