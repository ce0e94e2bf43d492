import fc from 'fast-check';
import { newestFirst } from '../../../src/domain/record/searchRecord';
import { newEntry } from '../../../src/domain/workspace/recordRows';
import type { RecordEntry } from '../../../src/domain/workspace/types';

const entryOn = (on: string, index: number): RecordEntry => ({
  ...newEntry(`entry-${index}`, on),
  title: 'Buy the tool',
  status: 'open',
});

const days = fc.array(fc.constantFrom('2026-11-02', '2026-11-03', '2026-12-01', '2027-01-01'));

test('puts the newest day first and, of one day, the later in the list', () => {
  fc.assert(
    fc.property(days, (on) => {
      const entries = on.map(entryOn);
      const turned = [...entries].reverse();
      const byDay = turned.sort((one, other) => other.on.localeCompare(one.on));
      expect(newestFirst(entries)).toEqual(byDay);
    }),
  );
});

test('leaves the list that it was given as it was', () => {
  const entries = ['2026-11-02', '2026-11-03', '2026-11-03'].map(entryOn);
  newestFirst(entries);
  expect(entries.map(({ id }) => id)).toEqual(['entry-0', 'entry-1', 'entry-2']);
});
