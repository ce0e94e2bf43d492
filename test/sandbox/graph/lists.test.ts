import { saveTraffic } from './startGraph';
import { decisionColumns, startLists } from './startLists';
import type { TestLists } from './startLists';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
}
type Value<T> = { readonly value: readonly T[] };

let lists: TestLists;
beforeEach(() => {
  lists = startLists();
});
afterEach(() => saveTraffic(lists.traffic));

const read = (path: string, as = 'ada.okafor') => lists.call('GET', path, { as });
const make = (body: object, as = 'ada.okafor', scopes?: readonly string[]) =>
  lists.call('POST', `${lists.root}/lists`, { as, body, ...(scopes && { scopes }) });
const addColumn = (list: string, body: object) => lists.call('POST', `${list}/columns`, { body });
const columnsOf = async (list: string, query = '') =>
  ((await read(`${list}/columns${query}`)).json as Value<Named & { hidden?: boolean }>).value;
const named = (json: never) => (json as Value<Named>).value.map(({ displayName }) => displayName);

describe('sites', () => {
  test('are found by id, by address, and by the group behind them', async () => {
    const { site, world, root } = lists;
    const wanted = { id: site.id, webUrl: 'https://contoso.sharepoint.com/sites/leadership' };
    for (const path of [
      root,
      '/sites/contoso.sharepoint.com:/sites/leadership',
      '/sites/contoso.sharepoint.com:/sites/Leadership:',
      `/groups/${world.teams[0]!.id}/sites/root`,
    ])
      expect((await read(path)).json).toMatchObject(wanted);
  });

  test('have their lists behind their address', async () => {
    const answer = await read('/sites/contoso.sharepoint.com:/sites/leadership:/lists?$select=displayName');
    expect(named(answer.json)).toEqual(['Documents']);
  });

  test.each(['/sites/contoso.sharepoint.com:/sites/other', '/sites/nowhere'])(
    'are missing: %s',
    async (path) => {
      const answer = await read(path);
      expect([answer.status, answer.errorCode]).toEqual([404, 'itemNotFound']);
    },
  );

  test('of a private channel are for its members alone', async () => {
    const { world } = lists;
    const own = world.teams[0]!.channels.find(({ membershipType }) => membershipType === 'private')!.site!;
    expect((await read(`/sites/${own.id}`, 'grace.liu')).json).toMatchObject({ name: own.name });
    const answer = await read(`/sites/${own.id}`, 'nora.lindqvist');
    expect([answer.status, answer.errorCode]).toEqual([403, 'accessDenied']);
  });
});

describe('rights', () => {
  test.each([
    ['an owner', 'ada.okafor', 200, 201, 201],
    ['a member', 'nora.lindqvist', 200, 201, 403],
    ['a visitor', 'claire.dubois', 200, 403, 403],
  ])('of %s', async (_who, as, reading, writing, making) => {
    const list = await lists.makeList();
    expect((await read(`${list}/items`, as)).status).toBe(reading);
    expect((await lists.call('POST', `${list}/items`, { as, body: { fields: {} } })).status).toBe(writing);
    expect((await make({ displayName: 'More' }, as)).status).toBe(making);
  });

  test('change while the world runs', async () => {
    const list = await lists.makeList();
    lists.setRole('ada.okafor', 'visitor');
    const refused = await lists.call('POST', `${list}/items`, { body: { fields: {} } });
    expect([refused.status, refused.errorCode]).toEqual([403, 'accessDenied']);
    lists.setRole('ada.okafor', 'none');
    expect((await read(list)).status).toBe(403);
  });

  test.each([
    ['Sites.Read.All', 200, 403, 403],
    ['Sites.ReadWrite.All', 200, 201, 403],
    ['Sites.Manage.All', 200, 201, 201],
    ['User.Read', 403, 403, 403],
  ])('of the app with %s', async (scope, reading, writing, making) => {
    const list = await lists.makeList();
    const scopes = [scope];
    expect((await lists.call('GET', `${list}/items`, { scopes })).status).toBe(reading);
    expect((await lists.call('POST', `${list}/items`, { scopes, body: { fields: {} } })).status).toBe(
      writing,
    );
    expect((await make({ displayName: 'More' }, 'ada.okafor', scopes)).status).toBe(making);
  });

  test.each([
    ['none', 403, 403, 403],
    ['read', 200, 403, 403],
    ['write', 200, 201, 403],
    ['manage', 200, 201, 201],
    ['fullcontrol', 200, 201, 201],
  ] as const)('of the app with Sites.Selected, granted %s', async (role, reading, writing, making) => {
    const list = await lists.makeList();
    const scopes = ['Sites.Selected'];
    lists.site.appRole = role;
    expect((await lists.call('GET', list, { scopes })).status).toBe(reading);
    expect((await lists.call('POST', `${list}/items`, { scopes, body: { fields: {} } })).status).toBe(
      writing,
    );
    expect((await make({ displayName: 'More' }, 'ada.okafor', scopes)).status).toBe(making);
  });

  test('of the app may be granted for one list', async () => {
    const list = await lists.makeList();
    const other = await lists.makeList({ displayName: 'Other' });
    const scopes = ['Lists.SelectedOperations.Selected'];
    const write = async (path: string) =>
      (await lists.call('POST', `${path}/items`, { scopes, body: { fields: {} } })).status;
    expect(await write(list)).toBe(403);
    lists.theList().appRole = 'write';
    expect([await write(list), await write(other)]).toEqual([201, 403]);
    expect((await lists.call('GET', `${lists.root}/lists`, { scopes })).status).toBe(403);
    expect((await lists.call('PATCH', list, { scopes, body: { displayName: 'x' } })).status).toBe(403);
  });

  test('of the app never reach further than the person’s', async () => {
    const list = await lists.makeList();
    lists.site.appRole = 'fullcontrol';
    const options = { as: 'claire.dubois', scopes: ['Sites.Selected'], body: { fields: {} } };
    expect((await lists.call('POST', `${list}/items`, options)).status).toBe(403);
  });
});

describe('lists', () => {
  test('are made with their columns, and are found by id and by title', async () => {
    const list = await lists.makeList({ displayName: 'Tandem: who decides?' });
    const byTitle = `${lists.root}/lists/${encodeURIComponent('Tandem: who decides?')}`;
    expect((await read(byTitle)).json).toMatchObject({
      displayName: 'Tandem: who decides?',
      name: 'Tandem who decides',
      webUrl: 'https://contoso.sharepoint.com/sites/leadership/Lists/Tandem%20who%20decides',
      list: { template: 'genericList', hidden: false },
    });
    expect((await columnsOf(list)).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Title', 'Author', 'Key', 'State', 'Note']),
    );
  });

  test('tell their columns where asked', async () => {
    const list = await lists.makeList();
    const { columns } = (await read(`${list}?$select=displayName&$expand=columns($select=name,indexed)`))
      .json as { columns: object[] };
    expect(columns).toContainEqual(expect.objectContaining({ name: 'Key', indexed: true }));
    expect((await read(list)).json).not.toHaveProperty('columns');
  });

  test('are filtered by title and told in pages', async () => {
    await lists.makeList();
    const one = await read(`${lists.root}/lists?$filter=displayName eq 'decisions'`);
    expect(named(one.json)).toEqual(['Decisions']);
    const first = (await read(`${lists.root}/lists?$top=1`)).json as { '@odata.nextLink': string };
    const second = await read(first['@odata.nextLink'].replace('http://graph.test/v1.0', ''));
    expect(named(second.json)).toEqual(['Decisions']);
  });

  test('have a title each', async () => {
    await lists.makeList();
    const answer = await make({ displayName: 'decisions' });
    expect([answer.status, answer.errorCode]).toEqual([409, 'nameAlreadyExists']);
  });

  test('are renamed, keep their address, and go', async () => {
    const list = await lists.makeList();
    const body = { displayName: 'Who decides', description: 'By Tandem' };
    expect((await lists.call('PATCH', list, { body })).json).toMatchObject({ ...body, name: 'Decisions' });
    expect((await lists.call('DELETE', list)).status).toBe(204);
    expect((await read(list)).errorCode).toBe('itemNotFound');
    expect(await lists.makeList()).not.toBe(list);
  });

  test.each([
    ['no title', {}, 'displayName'],
    ['a name', { displayName: 'X', name: 'x' }, "'displayName'"],
    ['an unknown property', { displayName: 'X', colour: 'red' }, 'colour'],
    [
      'two columns of one name',
      { displayName: 'X', columns: [decisionColumns[3], decisionColumns[3]] },
      'Name',
    ],
    ['a template that is not played', { displayName: 'X', list: { template: 'survey' } }, 'survey'],
  ])('are refused with %s, and nothing is made', async (_what, body, words) => {
    const answer = await make(body);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.errorMessage).toContain(words);
    expect(named((await read(`${lists.root}/lists`)).json)).toEqual(['Documents']);
  });
});

describe('columns', () => {
  test('carry their kind and SharePoint’s usual settings', async () => {
    const list = await lists.makeList({ columns: [] });
    expect((await addColumn(list, { name: 'Topic', text: {}, displayName: 'The topic' })).json).toMatchObject(
      {
        name: 'Topic',
        displayName: 'The topic',
        text: { allowMultipleLines: false, maxLength: 255 },
        indexed: false,
        readOnly: false,
      },
    );
  });

  test('that are hidden are told where `hidden` is selected', async () => {
    const list = await lists.makeList();
    expect((await columnsOf(list)).map(({ name }) => name)).not.toContain('Schema');
    expect(await columnsOf(list, '?$select=name,hidden')).toContainEqual(
      expect.objectContaining({ name: 'Schema', hidden: true }),
    );
  });

  test.each([
    ['a name that is there', { name: 'key', text: {} }, 409, 'Name already exists'],
    ['one of SharePoint’s own names', { name: 'Editor', text: {} }, 409, 'Name already exists'],
    ['a name with a space', { name: 'My key', text: {} }, 400, 'My key'],
    ['a name of 33 letters', { name: 'x'.repeat(33), text: {} }, 400, '32'],
    ['no kind', { name: 'X' }, 400, 'exactly one'],
    ['two kinds', { name: 'X', text: {}, number: {} }, 400, 'exactly one'],
    ['unique values without an index', { name: 'X', text: {}, enforceUniqueValues: true }, 400, 'indexed'],
    [
      'an index on long text',
      { name: 'X', text: { allowMultipleLines: true }, indexed: true },
      400,
      'indexed',
    ],
    ['a choice without choices', { name: 'X', choice: { choices: [] } }, 400, 'choices'],
    ['a setting of another kind', { name: 'X', text: { choices: [] } }, 400, "'choices'"],
  ])('are refused with %s', async (_what, body, status, words) => {
    const answer = await addColumn(await lists.makeList(), body);
    expect(answer.status).toBe(status);
    expect(answer.errorMessage).toContain(words);
  });

  test('have room for twenty indexes', async () => {
    const indexed = (index: number) => ({ name: `C${index}`, text: {}, indexed: true });
    const list = await lists.makeList({ columns: Array.from({ length: 20 }, (_, index) => indexed(index)) });
    const answer = await addColumn(list, indexed(20));
    expect([answer.status, answer.errorCode]).toEqual([400, 'invalidRequest']);
    expect((await addColumn(list, { name: 'C20', text: {} })).status).toBe(201);
  });

  test('are changed by id or name, but not in their name or kind', async () => {
    const list = await lists.makeList();
    const patch = (body: object, key = 'Place') => lists.call('PATCH', `${list}/columns/${key}`, { body });
    expect((await patch({ indexed: true, displayName: 'Decided at' })).json).toMatchObject({
      indexed: true,
      displayName: 'Decided at',
    });
    expect((await patch({ choice: { choices: ['open', 'gone'] } }, 'State')).json).toMatchObject({
      choice: { choices: ['open', 'gone'], allowTextEntry: false },
    });
    expect((await patch({ name: 'Other' })).errorMessage).toContain('name');
    expect((await patch({ number: {} })).errorMessage).toContain('number');
    expect((await patch({ displayName: 'x' }, 'Editor')).errorMessage).toContain('read-only');
  });

  test('do not begin to want unique values where there are doubles', async () => {
    const list = await lists.makeList();
    await lists.addRow(list, { Place: 'Council' });
    await lists.addRow(list, { Place: 'council' });
    const body = { indexed: true, enforceUniqueValues: true };
    const answer = await lists.call('PATCH', `${list}/columns/Place`, { body });
    expect(answer.errorMessage).toContain('unique constraints');
  });

  test('take what stood in them along when they go', async () => {
    const list = await lists.makeList();
    const { id } = await lists.addRow(list, { Place: 'Council' });
    expect((await lists.call('DELETE', `${list}/columns/Place`)).status).toBe(204);
    await addColumn(list, { name: 'Place', text: {} });
    expect((await read(`${list}/items/${id}/fields`)).json).not.toHaveProperty('Place');
    expect((await lists.call('DELETE', `${list}/columns/Title`)).errorMessage).toContain('Title');
  });
});
