import fc from 'fast-check';
import { newestFirst, type RecordFilter, searchRecord } from '../../../src/domain/record/searchRecord';
import { newEntry } from '../../../src/domain/workspace/recordRows';
import type { RecordEntry } from '../../../src/domain/workspace/types';
import { ben, grace } from '../rhythm/builders';

let made = 0;
function entry(changes: Partial<RecordEntry> = {}): RecordEntry {
  made += 1;
  return {
    ...newEntry(`entry-${made}`, '2026-12-01'),
    title: 'Buy the tool',
    status: 'open',
    ...changes,
  };
}

const entries = [
  entry({ title: 'Résumé screening stops', on: '2026-12-03', owner: grace }),
  entry({ kind: 'action', title: 'Write the policy', owner: ben, due: '2027-01-15', on: '2026-12-10' }),
  entry({
    kind: 'action',
    title: 'Ask legal',
    status: 'done',
    notes: 'About the résumé tool',
    on: '2026-12-03',
  }),
  entry({
    kind: 'escalation',
    title: 'Budget',
    meeting: 'governance-council',
    decision: 'budget-allocation',
  }),
];

const titles = (text: string, filter: RecordFilter = {}) =>
  searchRecord(newestFirst(entries), text, filter).map(({ title }) => title);

test('an empty text finds all, newest first, and of one day the later noted', () => {
  expect(titles(' ')).toEqual(['Write the policy', 'Ask legal', 'Résumé screening stops', 'Budget']);
});

test.each([
  ['RESUME', ['Ask legal', 'Résumé screening stops']],
  ['résumé tool', ['Ask legal']],
  ['ben ruiz', ['Write the policy']],
  ['grace@example', ['Résumé screening stops']],
  ['2027-01', ['Write the policy']],
  ['budget policy', []],
])('finds the entries that hold every word: %s', (text, expected) => {
  expect(titles(text)).toEqual(expected);
});

test('leaves out what is of another kind, status, decision or meeting', () => {
  expect(titles('', { kind: 'action' })).toEqual(['Write the policy', 'Ask legal']);
  expect(titles('', { decision: 'budget-allocation' })).toEqual(['Budget']);
  expect(titles('', { meeting: 'governance-council' })).toEqual(['Budget']);
  expect(titles('legal', { openOnly: true })).toEqual([]);
});

test('an entry that was changed is found by its new words and no longer by the old', () => {
  const [first] = entries;
  newestFirst(entries);
  const changed = newestFirst([{ ...first!, title: 'Goes on' }]);
  expect(searchRecord(changed, 'goes')).toHaveLength(1);
  expect(searchRecord(changed, 'stops')).toEqual([]);
});

test('another word never finds more, and every day stands at or after the next', () => {
  const word = fc.constantFrom('tool', 'po', 'ben', 'é', '2026', 'zz');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), word, (words, more) => {
      const ordered = newestFirst(entries);
      const before = searchRecord(ordered, words.join(' '));
      const after = searchRecord(ordered, [...words, more].join(' '));
      expect(before).toEqual(expect.arrayContaining([...after]));
      const days = before.map(({ on }) => on);
      expect(days).toEqual([...days].sort().reverse());
    }),
  );
});
