import { conflictDetails } from '../../../src/domain/workspace/conflictDetails';
import { fieldReader } from '../../../src/domain/workspace/fieldReader';
import { fieldIn, fieldsOf, labelOf, membersIn } from '../../../src/domain/workspace/listFields';
import { listNames } from '../../../src/domain/workspace/listSchema';
import { mergeRow } from '../../../src/domain/workspace/rowFields';
import type { MalformedField, Row } from '../../../src/domain/workspace/types';
import { rowAsStored } from './rowAsStored';

test.each(listNames)(
  'no two fields of %s have the same column, and each is named as SharePoint takes it',
  (list) => {
    const columns = fieldsOf(list).map(({ field }) => field.column);
    expect(new Set(columns).size).toBe(columns.length);
    for (const column of columns) expect(column).toMatch(/^(Title|Tandem[A-Z][A-Za-z]{0,25})$/);
  },
);

test('a field has the same label in each list', () => {
  for (const list of listNames)
    for (const { name, field } of fieldsOf(list)) expect(labelOf(name)).toBe(field.label);
});

test('the compiler refuses a name or a value that is none of the list’s', () => {
  const entry: Row<'record'> = { list: 'record', key: 'one', fields: { on: '2026-11-23', status: 'open' } };
  // @ts-expect-error no such field
  const misnamed: Row<'record'> = { ...entry, fields: { reviewed: '2026-11-23' } };
  // @ts-expect-error no such status
  const misvalued: Row = { list: 'record', key: 'one', fields: { status: 'closed' } };
  // @ts-expect-error a field of another list
  const misplaced: Row = { list: 'seats', key: 'CIO', fields: { status: 'open' } };
  expect([entry, misnamed, misvalued, misplaced]).toHaveLength(4);
});

describe('a family: a letter for each role of an organization’s own', () => {
  const row = (ciso: 'R' | 'A' | 'C', counsel: 'R' | 'A' | 'C'): Row<'raci'> => ({
    ...{ list: 'raci', key: 'incidents' },
    fields: { title: 'AI incidents', 'letter:CISO': ciso, 'letter:Counsel': counsel },
  });

  test('has a column for each of its members', () => {
    const members = membersIn('raci', ['Title', 'TandemCIO', 'TandemLetterCISO', 'TandemLetter', 'Theirs']);
    expect(members).toEqual(['letter:CISO']);
    expect(fieldsOf('raci', members).at(-1)).toEqual({
      name: 'letter:CISO',
      field: expect.objectContaining({
        type: 'letter',
        label: 'CISO',
        column: 'TandemLetterCISO',
      }) as unknown,
    });
    expect(fieldsOf('record', members)).toEqual(fieldsOf('record'));
  });

  test.each(['letter', 'letter:', 'letter:a b', 'letter:CISO:2', `letter:${'x'.repeat(17)}`, 'toString:x'])(
    'has no member called “%s”',
    (name) => {
      expect(fieldIn('raci', name)).toBeNull();
      expect(labelOf(name, ['raci'])).toBe(name);
    },
  );

  test('merges two of its members, and asks about the same one by its name', () => {
    expect(mergeRow(row('R', 'C'), row('A', 'C'), row('R', 'A'))).toEqual({
      kind: 'merged',
      row: row('A', 'A'),
    });
    const [mine, theirs] = [row('A', 'C'), row('C', 'C')];
    const merge = mergeRow(row('R', 'C'), mine, theirs);
    expect(merge).toEqual({ kind: 'conflict', fields: ['letter:CISO'] });
    expect(conflictDetails(['letter:CISO'], mine, theirs).fields).toEqual([
      { name: 'CISO', mine: 'A', theirs: 'C' },
    ]);
  });

  test('names a letter that is none', () => {
    const malformed: MalformedField[] = [];
    const stored = rowAsStored('raci', 'incidents', { 'letter:CISO': 'X', 'letter:Counsel': 'A' });
    const reader = fieldReader(stored, malformed);
    expect([reader.value('letter:CISO'), reader.value('letter:Counsel')]).toEqual([null, 'A']);
    expect(malformed).toEqual([{ list: 'raci', key: 'incidents', field: 'letter:CISO', value: 'X' }]);
  });
});

test('a conflict about an entry shows its date beside what else differs', () => {
  const entry = (title: string, on: string): Row => ({ list: 'record', key: 'one', fields: { title, on } });
  const { fields } = conflictDetails(['title', 'on'], entry('A', '2026-11-02'), entry('B', '2026-11-03'));
  expect(fields.map(({ name }) => name)).toEqual(['Title', 'On']);
});
