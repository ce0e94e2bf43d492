import fc from 'fast-check';
import type { StoredRow } from '../../src/application/ports/Lists';
import { RecordCache } from '../../src/application/workspace/store';
import { rowId } from '../../src/domain/workspace/rowFields';

const row = (key: string, on: string, changes: Partial<StoredRow<'record'>> = {}): StoredRow<'record'> => ({
  list: 'record',
  key,
  fields: { title: `Entry ${key}`, kind: 'action', on, status: 'open', notes: '', inForce: true },
  itemId: key,
  etag: `${key},1`,
  changedAt: 0,
  changedBy: null,
  ...changes,
});

const changedTitle = (old: StoredRow<'record'>, title: string): StoredRow => ({
  ...old,
  etag: `${old.key},2`,
  fields: { ...old.fields, title },
});

/** Rows as the lists tell them: newest day first. */
const listed = fc
  .array(fc.constantFrom('2026-11-02', '2026-11-03', '2026-12-01'), { maxLength: 12 })
  .map((days) => [...days].sort().reverse())
  .map((days) => days.map((on, index) => row(`${index}`, on)));

function pagesOf(rows: readonly StoredRow[], rowsPerPage: number): readonly (readonly StoredRow[])[] {
  const pages = Math.ceil(rows.length / rowsPerPage);
  return Array.from({ length: pages }, (_, page) => rows.slice(page * rowsPerPage, (page + 1) * rowsPerPage));
}

test('page after page gives the entries that one page with all of them gives, also when pages come twice', () => {
  fc.assert(
    fc.property(listed, fc.integer({ min: 1, max: 5 }), fc.boolean(), (rows, rowsPerPage, twice) => {
      const [whole, paged] = [new RecordCache(), new RecordCache()];
      whole.upsert(rows);
      for (const page of pagesOf(rows, rowsPerPage)) {
        paged.upsert(page);
        if (twice) paged.upsert(page.map((one) => ({ ...one })));
      }
      expect(paged.entries()).toEqual(whole.entries());
    }),
  );
});

test('a page that says what is known already changes nothing, not even the list itself', () => {
  const recordCache = new RecordCache();
  recordCache.upsert([row('new', '2026-12-01'), row('old', '2026-11-02')]);
  const before = recordCache.entries();
  recordCache.upsert([row('new', '2026-12-01')]);
  expect(recordCache.entries()).toBe(before);
});

test('a row of another version takes the place of the one before', () => {
  const recordCache = new RecordCache();
  const [first, second] = [row('first', '2026-12-01'), row('second', '2026-11-02')];
  recordCache.upsert([first, second]);
  const [, untouched] = recordCache.entries();
  recordCache.upsert([changedTitle(first, 'Stop the pilot')]);
  expect(recordCache.entries().map(({ title }) => title)).toEqual(['Stop the pilot', 'Entry second']);
  expect(recordCache.entries()[1]).toBe(untouched);
});

test('what the list no longer has goes, and what is not in force is not shown', () => {
  const recordCache = new RecordCache();
  const retired = row('retired', '2026-11-20');
  recordCache.upsert([row('gone', '2026-12-01'), retired, row('stays', '2026-11-02')]);
  recordCache.upsert([{ ...retired, etag: 'retired,2', fields: { ...retired.fields, inForce: false } }]);
  recordCache.retain(
    new Set([rowId({ list: 'record', key: 'stays' }), rowId({ list: 'record', key: 'retired' })]),
  );
  expect(recordCache.entries().map(({ id }) => id)).toEqual(['stays']);
});
