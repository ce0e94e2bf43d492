import { fillList } from '../../../sandbox/world/lists';
import { saveTraffic } from './startGraph';
import { startLists } from './startLists';
import type { CallOptions } from './startGraph';
import type { ItemJson, TestLists } from './startLists';

type Fields = Readonly<Record<string, unknown>>;
interface Page {
  readonly value: readonly ItemJson[];
  readonly '@odata.nextLink'?: string;
}

const prefer = { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };
let lists: TestLists;
let list: string;
beforeEach(async () => {
  lists = startLists();
  list = await lists.makeList();
});
afterEach(() => saveTraffic(lists.traffic));

const add = (fields: Fields) => lists.call('POST', `${list}/items`, { body: { fields } });
const patch = (id: string, fields: Fields, options: CallOptions = {}) =>
  lists.call('PATCH', `${list}/items/${id}/fields`, { ...options, body: fields });
const page = async (query: string, options: CallOptions = {}): Promise<Page> => {
  const answer = await lists.call('GET', `${list}/items${query}`, options);
  expect(answer.status).toBe(200);
  return answer.json;
};
const titles = async (query: string, options?: CallOptions) =>
  (await page(`?$expand=fields($select=Title)&${query}`, options)).value.map(({ fields }) => fields.Title);
const next = (link: string | undefined) => (link ?? '').replace(/^.*\/items/, '');

describe('creating', () => {
  test('gives the row a number, a version, its maker and its fields', async () => {
    const item = await lists.addRow(list, { Title: 'Vendors', Key: 'k1', Rank: 3 });
    expect(item).toMatchObject({
      id: '1',
      createdBy: { user: { displayName: 'Ada Okafor' } },
      lastModifiedDateTime: expect.stringMatching(/^2026-11-23T09:00:0\dZ$/) as string,
      fields: { id: '1', Title: 'Vendors', Key: 'k1', Rank: 3, ContentType: 'Item', _UIVersionString: '1.0' },
    });
    expect(item.eTag).toMatch(/^"[0-9a-f-]{36},1"$/);
    expect(item['@odata.etag']).toBe(item.eTag);
  });

  test('fills in default values, and leaves empty fields out', async () => {
    const { fields } = await lists.addRow(list, { Title: 'Vendors', Place: '', Note: null });
    expect(fields).toMatchObject({ State: 'open' });
    for (const name of ['Place', 'Note', 'Rank']) expect(fields).not.toHaveProperty(name);
  });

  test('never gives a number twice', async () => {
    const { id } = await lists.addRow(list);
    await lists.call('DELETE', `${list}/items/${id}`);
    expect((await lists.addRow(list)).id).toBe('2');
  });

  test.each([
    ['an unknown field', { Titel: 'x' }, "Field 'Titel' is not recognized"],
    ['a field in other letters', { title: 'x' }, "Field 'title' is not recognized"],
    ['a field that SharePoint fills', { Created: '2026-01-01T00:00:00Z' }, "Field 'Created' is read-only"],
    ['a number as text', { Title: 4 }, 'Title'],
    ['text as a number', { Rank: '4' }, 'Rank'],
    ['a number out of range', { Rank: -1 }, 'Rank'],
    ['text as a switch', { Retired: 'true' }, 'Retired'],
    ['a date without its zone', { Due: '2026-11-24T10:00:00' }, 'Due'],
    ['a choice that is not one', { State: 'maybe' }, "'maybe'"],
    ['a title of 256 letters', { Title: 'x'.repeat(256) }, 'Invalid text value'],
    ['a key longer than its column', { Key: 'x'.repeat(41) }, 'Invalid text value'],
    ['two lines in one', { Place: 'a\nb' }, 'Invalid text value'],
    ['a person by name', { Owner: 'Ada' }, "Field 'Owner' is not recognized"],
    ['a person who is not there', { OwnerLookupId: '999' }, '999'],
  ])('refuses %s', async (_what, fields, words) => {
    const answer = await add(fields);
    expect([answer.status, answer.errorCode]).toEqual([400, 'invalidRequest']);
    expect(answer.errorMessage).toContain(words);
    expect(lists.theList().items.size).toBe(0);
  });

  test('refuses what is not a row', async () => {
    for (const body of [{ fields: [] }, { colour: 'red' }, { id: '7', fields: {} }])
      expect((await lists.call('POST', `${list}/items`, { body })).status).toBe(400);
  });

  test('takes long text, and dates to the second in UTC', async () => {
    const { fields } = await lists.addRow(list, {
      Note: 'x\n'.repeat(5000),
      Due: '2026-11-24T10:00:00.750+01:00',
    });
    expect(fields).toMatchObject({ Note: 'x\n'.repeat(5000), Due: '2026-11-24T09:00:00Z' });
  });

  test('keeps people by their number in the site', async () => {
    const { fields } = await lists.addRow(list, {});
    const { id } = await lists.addRow(list, { OwnerLookupId: fields.AuthorLookupId });
    const asked = await lists.call('GET', `${list}/items/${id}/fields?$select=Owner,OwnerLookupId`);
    expect(asked.json).toMatchObject({ Owner: 'Ada Okafor', OwnerLookupId: fields.AuthorLookupId });
  });

  test('refuses a value that a unique column has already, in any case of letters', async () => {
    await lists.addRow(list, { Key: 'K1' });
    const { id } = await lists.addRow(list, { Key: 'k2' });
    for (const answer of [await add({ Key: 'k1' }), await patch(id, { Key: 'k1' })]) {
      expect([answer.status, answer.errorCode]).toEqual([400, 'invalidRequest']);
      expect(answer.errorMessage).toContain(
        'One or more fields with unique constraints already has the provided value.',
      );
    }
    expect((await patch(id, { Key: 'K2' })).status).toBe(200);
  });
});

describe('changing', () => {
  test('writes the fields sent, leaves the others, and makes a version', async () => {
    const { id, eTag } = await lists.addRow(list, { Title: 'Vendors', Place: 'Council' });
    const answer = await patch(id, { Title: 'Tools', Place: null }, { as: 'nora.lindqvist' });
    expect(answer.json).toMatchObject({ Title: 'Tools', State: 'open', _UIVersionString: '2.0' });
    expect(answer.json).not.toHaveProperty('Place');
    const { value } = await page('');
    expect(value[0]).toMatchObject({
      eTag: eTag.replace(',1', ',2'),
      lastModifiedBy: { user: { displayName: 'Nora Lindqvist' } },
    });
    expect((answer.json as ItemJson)['@odata.etag']).toBe(value[0]!.eTag);
  });

  test('works on the row too, with the fields inside', async () => {
    const { id } = await lists.addRow(list);
    const answer = await lists.call('PATCH', `${list}/items/${id}`, { body: { fields: { Title: 'Tools' } } });
    expect(answer.json).toMatchObject({ id, fields: { Title: 'Tools' } });
  });

  test('needs the version that the request names', async () => {
    const { id, eTag } = await lists.addRow(list);
    const match = { headers: { 'If-Match': eTag } };
    expect((await patch(id, { Title: 'Tools' }, match)).status).toBe(200);
    const again = await patch(id, { Title: 'Mine' }, match);
    expect([again.status, again.errorCode]).toEqual([412, 'resourceModified']);
    expect((await patch(id, { Title: 'Mine' }, { headers: { 'If-Match': '*' } })).status).toBe(200);
    const gone = await lists.call('DELETE', `${list}/items/${id}`, match);
    expect(gone.status).toBe(412);
    expect((await lists.call('DELETE', `${list}/items/${id}`)).status).toBe(204);
    expect((await patch(id, { Title: 'Mine' })).errorCode).toBe('itemNotFound');
  });

  test('asks for rights first, then for the row, then its version, then the body', async () => {
    const { id } = await lists.addRow(list);
    const never = { headers: { 'If-Match': '"never,0"' } };
    const status = async (row: string, options: CallOptions) =>
      (await patch(row, { Nonsense: 1 }, options)).status;
    expect(await status(id, { ...never, as: 'claire.dubois' })).toBe(403);
    expect(await status('99', { ...never, as: 'claire.dubois' })).toBe(403);
    expect(await status('99', never)).toBe(404);
    expect(await status(id, { ...never, as: 'nora.lindqvist' })).toBe(412);
    expect(await status(id, {})).toBe(400);
    expect(lists.theList().items.get(1)!.versions).toHaveLength(1);
  });

  test('is told by versions, newest first, with who and what', async () => {
    const { id } = await lists.addRow(list, { Title: 'Vendors' });
    await patch(id, { Title: 'Tools' }, { as: 'ben.ruiz' });
    const answer = await lists.call(
      'GET',
      `${list}/items/${id}/versions?$expand=fields($select=Title,State)`,
    );
    expect((answer.json as { value: object[] }).value).toMatchObject([
      { id: '2.0', lastModifiedBy: { user: { displayName: 'Ben Ruiz' } }, fields: { Title: 'Tools' } },
      { id: '1.0', lastModifiedBy: { user: { displayName: 'Ada Okafor' } }, fields: { Title: 'Vendors' } },
    ]);
    const plain = (await lists.call('GET', `${list}/items/${id}/versions`)).json as { value: object[] };
    expect(plain.value[0]).not.toHaveProperty('fields');
  });
});

describe('reading', () => {
  test('leaves the fields out unless they are expanded', async () => {
    const { id } = await lists.addRow(list, { Title: 'Vendors', Schema: '3' });
    expect((await page('')).value[0]).not.toHaveProperty('fields');
    expect((await page('?$expand=fields')).value[0]!.fields).toMatchObject({ Title: 'Vendors' });
    expect(Object.keys((await page('?$expand=fields($select=Title)')).value[0]!.fields)).toEqual([
      '@odata.etag',
      'Title',
    ]);
    const one = await lists.call('GET', `${list}/items/${id}?$select=id&$expand=fields`);
    expect(Object.keys(one.json).filter((name) => !name.includes('@'))).toEqual(['id', 'fields']);
  });

  test('tells a hidden field only by name', async () => {
    await lists.addRow(list, { Schema: '3' });
    expect((await page('?$expand=fields')).value[0]!.fields).not.toHaveProperty('Schema');
    expect((await page('?$expand=fields($select=Schema)')).value[0]!.fields).toMatchObject({ Schema: '3' });
  });

  test('finds by indexed fields, text in any case of letters', async () => {
    await lists.addRow(list, { Title: 'Vendors', Key: 'v', Rank: 1 });
    await lists.addRow(list, {
      Title: 'Tools',
      Key: 't',
      Rank: 2,
      State: 'settled',
      Due: '2026-12-01T00:00:00Z',
    });
    expect(await titles("$filter=fields/Key eq 'T'")).toEqual(['Tools']);
    expect(await titles("$filter=fields/Rank ge 1 and fields/State eq 'open'")).toEqual(['Vendors']);
    expect(await titles("$filter=startswith(fields/Key,'v')")).toEqual(['Vendors']);
    expect(await titles("$filter=fields/Due gt '2026-11-30T00:00:00Z'")).toEqual(['Tools']);
  });

  test('finds by person, by number and by time where the risk is taken', async () => {
    const { fields } = await lists.addRow(list, { Title: 'Mine' });
    const owner = String(fields.AuthorLookupId);
    await lists.addRow(list, { Title: 'Owned', OwnerLookupId: owner });
    expect(await titles(`$filter=fields/OwnerLookupId eq ${owner}`, { headers: prefer })).toEqual(['Owned']);
    expect(await titles('$filter=fields/id gt 1')).toEqual(['Owned']);
    const recent = "$filter=fields/Modified gt '2026-11-23T08:59:00Z'";
    expect(await titles(recent, { headers: prefer })).toEqual(['Mine', 'Owned']);
  });

  test('sorts by indexed fields, empty ones first', async () => {
    for (const [Title, Rank] of [
      ['ten', 10],
      ['two', 2],
      ['none', null],
    ] as const)
      await lists.addRow(list, { Title, Rank });
    expect(await titles('$orderby=fields/Rank')).toEqual(['none', 'two', 'ten']);
    expect(await titles('$orderby=fields/Rank desc')).toEqual(['ten', 'two', 'none']);
    expect(await titles('')).toEqual(['ten', 'two', 'none']);
  });

  test.each(["$filter=fields/Place eq 'x'", '$orderby=fields/Title desc', '$orderby=fields/Modified'])(
    'refuses a query by a column without an index, unless the risk is taken: %s',
    async (query) => {
      const answer = await lists.call('GET', `${list}/items?${query}`);
      expect([answer.status, answer.errorCode]).toEqual([400, 'invalidRequest']);
      expect(answer.errorMessage).toMatch(
        /^Field '\w+' cannot be referenced in filter or orderby as it is not/,
      );
      expect((await lists.call('GET', `${list}/items?${query}`, { headers: prefer })).status).toBe(200);
    },
  );

  test('fails on a large list even where the risk is taken', async () => {
    const rows = Array.from({ length: 5001 }, (_, index) => ({ Title: `Row ${index}` }));
    fillList(lists.world, lists.theList(), rows, lists.world.people[0]!.id);
    const answer = await lists.call('GET', `${list}/items?$filter=fields/Title eq 'x'`, { headers: prefer });
    expect(answer.errorMessage).toContain('list view threshold');
  });

  test('answers an indexed filter on a large list while it leaves at most 5,000 rows', async () => {
    const rows = Array.from({ length: 12_000 }, (_, index) => ({ Title: `Row ${index}`, Rank: index }));
    fillList(lists.world, lists.theList(), rows, lists.world.people[0]!.id);
    const ask = (query: string) => lists.call('GET', `${list}/items?$top=1&${query}`);
    expect((await ask('$filter=fields/Rank lt 5000')).status).toBe(200);
    expect((await ask('$filter=fields/Rank lt 5001')).errorMessage).toContain('list view threshold');
    expect((await ask('$orderby=fields/Rank desc')).json).toMatchObject({ value: [{ id: '12000' }] });
  });

  test.each([
    ["$filter=fields/Colour eq 'x'", "Field 'Colour' is not recognized"],
    ['$expand=fields($select=Colour)', "Field 'Colour' is not recognized"],
    ["$filter=contains(fields/Key,'x')", 'contains'],
    ["$filter=not fields/Key eq 'x'", 'not'],
    ["$filter=createdDateTime gt '2026-01-01'", 'createdDateTime'],
    ['$skip=10', '$skip'],
    ['$top=5001', '5001'],
    ['$expand=driveItem', 'driveItem'],
    ['$skiptoken=abc', '$skiptoken'],
  ])('refuses %s', async (query, words) => {
    await lists.addRow(list);
    const answer = await lists.call('GET', `${list}/items?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.errorMessage).toContain(words);
  });

  test('comes in pages of 200, or as asked, whatever happens in between', async () => {
    const rows = Array.from({ length: 450 }, (_, index) => ({ Title: `Row ${index}`, Rank: index % 3 }));
    fillList(lists.world, lists.theList(), rows, lists.world.people[0]!.id);
    const first = await page('');
    expect(first.value).toHaveLength(200);
    await lists.call('DELETE', `${list}/items/5`);
    const second = await page(next(first['@odata.nextLink']));
    expect(second.value[0]!.id).toBe('201');
    const third = await page(next(second['@odata.nextLink']));
    expect(third.value).toHaveLength(50);
    expect(third).not.toHaveProperty('@odata.nextLink');
  });

  test('goes on in the order asked for', async () => {
    const rows = Array.from({ length: 7 }, (_, index) => ({ Title: `Row ${index}`, Rank: index % 3 }));
    fillList(lists.world, lists.theList(), rows, lists.world.people[0]!.id);
    const seen: string[] = [];
    let query = '?$top=2&$orderby=fields/Rank desc&$expand=fields($select=Rank)';
    while (query !== '') {
      const { value, '@odata.nextLink': link } = await page(query);
      seen.push(...value.map(({ fields, id }) => `${String(fields.Rank)}/${id}`));
      query = next(link);
    }
    expect(seen).toEqual(['2/3', '2/6', '1/2', '1/5', '0/1', '0/4', '0/7']);
  });
});

describe('together', () => {
  const json = { 'Content-Type': 'application/json' };
  const batch = async (requests: readonly object[]) => {
    const answer = await lists.call('POST', '/$batch', { body: { requests } });
    return (answer.json as { responses: { id: string; status: number }[] }).responses;
  };

  test('travel in a batch, each with its own answer', async () => {
    const { id, eTag } = await lists.addRow(list, { Key: 'k1' });
    const write = (number: string, headers: object, body: object) => ({
      ...{ id: number, method: 'PATCH', url: `${list}/items/${id}/fields`, headers, body },
    });
    const responses = await batch([
      write('1', { ...json, 'If-Match': eTag }, { Title: 'Tools' }),
      write('2', { ...json, 'If-Match': eTag }, { Title: 'Mine' }),
      { id: '3', method: 'GET', url: `${list}/items?$expand=fields($select=Title)` },
    ]);
    expect(responses.map(({ status }) => status)).toEqual([200, 412, 200]);
  });

  test('depend on each other', async () => {
    const create = (id: string, displayName: string, dependsOn: readonly string[]) => ({
      ...{ id, method: 'POST', url: `${lists.root}/lists`, headers: json, dependsOn },
      body: { displayName },
    });
    const responses = await batch([create('1', 'Decisions', []), create('2', 'More', ['1'])]);
    expect(responses.map(({ status }) => status)).toEqual([409, 424]);
  });

  test('meet faults as the rest of Graph does', async () => {
    lists.faults.set([
      { method: 'PATCH', path: '/items/', nth: 1, fault: { status: 429, headers: { 'Retry-After': '2' } } },
    ]);
    const { id } = await lists.addRow(list);
    const answer = await patch(id, { Title: 'x' });
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([429, '2']);
    expect((await patch(id, { Title: 'x' })).status).toBe(200);
  });
});

test('rows and lists are in the snapshot, those filled in only as a count, and a reset takes them away', async () => {
  await lists.addRow(list, { Title: 'Vendors' });
  fillList(lists.world, lists.theList(), [{ Title: 'a' }, { Title: 'b' }], lists.world.people[0]!.id);
  const snapshot = JSON.parse(JSON.stringify(lists.world.snapshot())) as {
    sites: { leadership: { roles: object; lists: { items: object[] }[] } };
  };
  expect(snapshot.sites.leadership.roles).toMatchObject({ 'claire.dubois@contoso.com': 'visitor' });
  expect(snapshot.sites.leadership.lists[1]).toMatchObject({ displayName: 'Decisions', seededItems: 2 });
  expect(snapshot.sites.leadership.lists[1]!.items).toMatchObject([
    { versions: [{ fields: { Title: 'Vendors' } }] },
  ]);
  lists.world.reset();
  expect([...lists.world.sites[0]!.lists.values()].map(({ displayName }) => displayName)).toEqual([
    'Documents',
  ]);
});
