import fc from 'fast-check';
import { FailureError } from '../../../src/application/ports/Failure';
import { storedRowsOf } from '../../../src/graph/lists/readLists';

const item = (id: number) => ({
  id: String(id),
  eTag: `"${id},1"`,
  lastModifiedDateTime: '2026-11-23T09:00:00Z',
  fields: { TandemKey: `entry-${id}`, Title: `Entry ${id}`, TandemOn: '2026-11-20T10:00:00Z' },
});
const items = (count: number) => Array.from({ length: count }, (_, index) => item(index));

/** Time that passes at once, and is counted. */
function counting() {
  const waits: number[] = [];
  const wait = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  return { waits, wait };
}

test('gives a row for each item, in their order, however many there are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 160 }), async (count) => {
      const rows = await storedRowsOf('record', items(count), counting());
      expect(rows.map(({ key }) => key)).toEqual(items(count).map(({ fields }) => fields.TandemKey));
    }),
  );
});

test('lets the page have its turn after every fifty rows, and holds up a short list by nothing', async () => {
  const long = counting();
  await storedRowsOf('record', items(120), long);
  expect(long.waits).toEqual([0, 0, 0]);
  const short = counting();
  await storedRowsOf('record', items(50), short);
  expect(short.waits).toEqual([]);
});

test('an item of an unknown form fails, also far down the list', async () => {
  const broken = [...items(70), { id: 71 }];
  await expect(storedRowsOf('record', broken, counting())).rejects.toThrow(FailureError);
});
