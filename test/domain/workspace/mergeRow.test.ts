import fc from 'fast-check';
import { fieldOf, mergeRow } from '../../../src/domain/workspace/rowFields';
import type { FieldValue, ListName, Row } from '../../../src/domain/workspace/types';
import { rowAsStored } from './rowAsStored';

const value: fc.Arbitrary<FieldValue> = fc.constantFrom('R', 'A', 1, true, null);
const rows: fc.Arbitrary<Row> = fc
  .record({ title: value, kind: value, due: value, personId: value, personName: value, notes: value })
  .map((fields) => rowAsStored('record', 'one', fields));

const row = (fields: Readonly<Record<string, FieldValue>>, list: ListName = 'raci'): Row =>
  rowAsStored(list, 'one', fields);

test('what only one changed stands', () => {
  fc.assert(
    fc.property(rows, rows, (base, other) => {
      expect(mergeRow(base, base, other)).toEqual({ kind: 'merged', row: other });
      expect(mergeRow(base, other, base)).toEqual({ kind: 'merged', row: other });
    }),
  );
});

test('what both changed to the same stands', () => {
  fc.assert(
    fc.property(rows, rows, (base, other) => {
      expect(mergeRow(base, other, other)).toEqual({ kind: 'merged', row: other });
    }),
  );
});

test('it does not matter who was first', () => {
  fc.assert(
    fc.property(rows, rows, rows, (base, mine, theirs) => {
      expect(mergeRow(base, mine, theirs)).toEqual(mergeRow(base, theirs, mine));
    }),
  );
});

test('a merged row holds every change of both; a conflict names only fields in which they differ', () => {
  fc.assert(
    fc.property(rows, rows, rows, (base, mine, theirs) => {
      const merge = mergeRow(base, mine, theirs);
      if (merge.kind === 'conflict') {
        expect(merge.fields.length).toBeGreaterThan(0);
        for (const field of merge.fields) expect(fieldOf(mine, field)).not.toBe(fieldOf(theirs, field));
        return;
      }
      for (const side of [mine, theirs])
        for (const [field, changed] of Object.entries(side.fields))
          if (changed !== fieldOf(base, field)) expect(fieldOf(merge.row, field)).toBe(changed);
    }),
  );
});

test('two letters of one decision merge; the same letter does not', () => {
  const base = row({ CAIO: 'R', CIO: 'C' });
  expect(mergeRow(base, row({ CAIO: 'A', CIO: 'C' }), row({ CAIO: 'R', CIO: 'I' }))).toEqual({
    kind: 'merged',
    row: row({ CAIO: 'A', CIO: 'I' }),
  });
  expect(mergeRow(base, row({ CAIO: 'A', CIO: 'C' }), row({ CAIO: 'I', CIO: 'C' }))).toEqual({
    kind: 'conflict',
    fields: ['CAIO'],
  });
});

test('a person is one thing: no name goes with somebody else’s address', () => {
  const base = row({ personId: '1', personMail: 'a@x' }, 'seats');
  const mine = row({ personId: '2', personMail: 'a@x' }, 'seats');
  const theirs = row({ personId: '1', personMail: 'b@x' }, 'seats');
  expect(mergeRow(base, mine, theirs)).toEqual({ kind: 'conflict', fields: ['personId', 'personMail'] });
});

test('a choice goes with who made it and why', () => {
  const base = row({ value: 'one', because: 'x' }, 'settings');
  const mine = row({ value: 'two', because: 'x' }, 'settings');
  const theirs = row({ value: 'one', because: 'y' }, 'settings');
  expect(mergeRow(base, mine, theirs).kind).toBe('conflict');
});

test('a row that one takes back while the other changes it is asked about', () => {
  const base = row({ CAIO: 'R', inForce: true });
  const mine = row({ CAIO: 'A', inForce: true });
  const theirs = row({ CAIO: 'R', inForce: false });
  expect(mergeRow(base, mine, theirs)).toEqual({ kind: 'conflict', fields: ['inForce'] });
  expect(mergeRow(base, theirs, mine)).toEqual({ kind: 'conflict', fields: ['inForce'] });
});
