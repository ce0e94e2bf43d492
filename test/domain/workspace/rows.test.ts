import fc from 'fast-check';
import { raciOf } from '../../../src/domain/raci/raciOf';
import { changedRows, fieldOf, mergeRow, rowId, rowOver } from '../../../src/domain/workspace/rowFields';
import { contentOf, rowsOf } from '../../../src/domain/workspace/contentOf';
import { emptyContent } from '../../../src/domain/workspace/emptyContent';
import { conflictDetails } from '../../../src/domain/workspace/conflictDetails';
import { editContent } from '../../../src/domain/workspace/editContent';
import { entryOf, newEntry, rowOfEntry } from '../../../src/domain/workspace/recordRows';
import type { FieldValue } from '../../../src/domain/workspace/fieldTypes';
import type { Row, WorkspaceContent } from '../../../src/domain/workspace/types';
import { contents, edits } from './arbitraries';
import { rowAsStored } from './rowAsStored';

/** The seats have no order, and a matrix that says what the playbook says is the playbook's. */
function inOneOrder(content: WorkspaceContent): WorkspaceContent {
  return contentOf(rowsOf(content)).content;
}

test('content comes back from its rows as it was', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const { content: back, malformed } = contentOf(rowsOf(content));
      const { matrix, placed = [], ...organization } = content.settings.organization;
      const { matrix: backMatrix, placed: backPlaced = [], ...backOrganization } = back.settings.organization;
      expect(malformed).toEqual([]);
      expect(backOrganization).toEqual(organization);
      expect(backPlaced).toEqual(placed);
      expect(raciOf(back.settings.organization)).toEqual(raciOf(content.settings.organization));
      if (backMatrix !== undefined) expect(backMatrix).toEqual(matrix);
      const rest = ({ settings, ...others }: WorkspaceContent) => ({
        ...others,
        settings: { ...settings, organization: null, choices: settings.choices ?? [] },
      });
      expect(rest(back)).toEqual(rest(content));
    }),
  );
});

test('rows come back from their content as they were', () => {
  fc.assert(
    fc.property(contents, (content) => {
      expect(rowsOf(inOneOrder(content))).toEqual(rowsOf(content));
    }),
  );
});

test('no two rows of a list have the same key', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const ids = rowsOf(content).map(rowId);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

/** The rows after writing the changes over them. */
function written(rows: readonly Row[], changes: readonly Row[]): readonly Row[] {
  const table = new Map(rows.map((row) => [rowId(row), row]));
  for (const change of changes) {
    const old = table.get(rowId(change));
    table.set(rowId(change), old === undefined ? change : rowOver(old, change));
  }
  return [...table.values()];
}

const inOrderOfKeys = (rows: readonly Row[]) =>
  rows
    .filter(({ fields }) => fields.inForce !== false)
    .sort((one, other) => (rowId(one) < rowId(other) ? -1 : 1));

test('writing what changed makes the rows those of the content after', () => {
  fc.assert(
    fc.property(contents, contents, (before, after) => {
      const [from, to] = [rowsOf(before), rowsOf(after)];
      expect(inOrderOfKeys(written(from, changedRows(from, to)))).toEqual(inOrderOfKeys(to));
    }),
  );
});

test('nothing is written that stays', () => {
  fc.assert(
    fc.property(contents, edits, (before, edit) => {
      const from = rowsOf(before);
      const table = new Map(from.map((row) => [rowId(row), row]));
      expect(changedRows(from, from)).toEqual([]);
      for (const row of changedRows(from, rowsOf(editContent(before, edit)))) {
        const old = table.get(rowId(row));
        for (const [field, value] of Object.entries(row.fields))
          if (old !== undefined) expect(fieldOf(old, field)).not.toBe(value);
      }
    }),
  );
});

test('one letter is one field of one row', () => {
  const edit = { kind: 'setLetter', decision: 'budget-allocation', role: 'CEO', letter: 'C' } as const;
  expect(changedRows(rowsOf(emptyContent), rowsOf(editContent(emptyContent, edit)))).toEqual([
    { list: 'raci', key: 'budget-allocation', fields: { CEO: 'C' } },
  ]);
});

test('what is taken back is no longer in force', () => {
  const edit = {
    kind: 'placeDecision',
    decision: 'workforce-upskilling',
    meeting: 'portfolio-review',
  } as const;
  const placed = editContent(emptyContent, edit);
  expect(changedRows(rowsOf(placed), rowsOf(editContent(placed, { ...edit, meeting: null })))).toEqual([
    { list: 'settings', key: 'placed:workforce-upskilling', fields: { inForce: false } },
  ]);
});

const changed = (key: string, fields: Record<string, FieldValue>): readonly Row[] => {
  const content = editContent(emptyContent, { kind: 'seat', role: 'CIO', person: null });
  return rowsOf(content).map((row) =>
    row.key === key ? rowOver(row, rowAsStored(row.list, key, fields)) : row,
  );
};

test.each([
  ['a letter that is none', 'budget-allocation', 'CIO', 'X'],
  ['a number that is text', 'budget-allocation', 'number', 'twelve'],
  ['a model that nobody knows', 'model', 'value', 'matrix-organization'],
  ['a date that is none', 'model', 'on', '23.11.2026'],
  ['an escalation to nobody', 'escalation', 'value', 'CFO'],
])('%s is named, and the rest is read', (_, key, field, value) => {
  const { content, malformed } = contentOf(changed(key, { [field]: value }));
  expect(malformed).toMatchObject([{ key, field, value }]);
  expect(content.settings.organization).toMatchObject({ model: 'caio-reports-to-ceo', seats: { CIO: null } });
});

test('a pattern that is no JSON is named, and the meeting has no time', () => {
  const row: Row = {
    list: 'settings',
    key: 'time:portfolio-review',
    fields: { value: '{weekly', date: '2026-12-01' },
  };
  const { content, malformed } = contentOf([row]);
  expect(content.settings.times).toEqual({});
  expect(malformed).toEqual([{ list: 'settings', key: row.key, field: 'value', value: '{weekly' }]);
});

test('rows and fields that Tandem did not make stay out of the way', () => {
  const foreign: Row[] = [
    { list: 'settings', key: 'their-own', fields: { value: 'x' } },
    { list: 'settings', key: 'override:board-meeting:CFO', fields: { value: 'required' } },
    { list: 'seats', key: 'CFO', fields: { personName: 'Kim' } },
  ];
  const { content, malformed } = contentOf([...rowsOf(emptyContent), ...foreign]);
  expect(content).toEqual(emptyContent);
  expect(malformed).toEqual([]);
});

test('a model chosen otherwise leaves the reason open again', () => {
  const choice = { model: 'cio-owns-ai', by: 'Ada', on: '2026-11-23', because: 'We begin.' } as const;
  const chosen = editContent(emptyContent, { kind: 'chooseModelOnPurpose', choice });
  expect(chosen.modelChoice).toEqual(choice);
  expect(editContent(chosen, { kind: 'chooseModel', model: 'both-report-to-coo' }).modelChoice).toBeNull();
  expect(editContent(chosen, { kind: 'chooseModel', model: 'cio-owns-ai' }).modelChoice).toEqual(choice);
});

test('an entry of the record comes back from its row; a row without a date is none', () => {
  const entry = {
    ...newEntry('e1', '2026-11-23'),
    ...{ kind: 'escalation' as const, title: 'Who pays', decision: 'budget-allocation' },
    ...{ due: '2026-12-01', status: 'open' as const, notes: 'Two\nlines' },
  };
  expect(entryOf(rowOfEntry(entry))).toEqual({ entry, malformed: [] });
  expect(entryOf({ ...rowOfEntry(entry), fields: { kind: 'decision' } }).entry).toBeNull();
});

test('the day on which a decision is looked at again comes back, merges, and is asked about by name', () => {
  const base = { ...newEntry('e1', '2026-11-23'), title: 'Stop the pilot' };
  const [mine, theirs] = [
    { ...base, reviewBy: '2027-02-01' },
    { ...base, title: 'Stop it' },
  ];
  expect(entryOf(rowOfEntry(mine))).toEqual({ entry: mine, malformed: [] });
  const [baseRow, mineRow, theirsRow] = [base, mine, theirs].map(rowOfEntry) as [Row, Row, Row];
  const both = rowOfEntry({ ...theirs, reviewBy: '2027-02-01' });
  expect(mergeRow(baseRow, mineRow, theirsRow)).toEqual({ kind: 'merged', row: both });
  const later = rowOfEntry({ ...base, reviewBy: '2027-03-01' });
  expect(mergeRow(baseRow, mineRow, later)).toEqual({ kind: 'conflict', fields: ['reviewBy'] });
  expect(conflictDetails(['reviewBy'], mineRow, later).fields).toEqual([
    { name: 'Review by', mine: '2027-02-01', theirs: '2027-03-01' },
  ]);
});

test('a conflict is told in words, a person by the name', () => {
  const seat = (id: string, name: string): Row => ({
    ...{ list: 'seats', key: 'CIO:2027-03-01' },
    fields: { title: 'Chief Information Officer', from: '2027-03-01', personId: id, personName: name },
  });
  expect(conflictDetails(['personId', 'personName'], seat('1', 'Ben'), seat('2', 'Kim'))).toEqual({
    title: 'Chief Information Officer, from 2027-03-01',
    fields: [{ name: 'Person', mine: 'Ben', theirs: 'Kim' }],
  });
  const model = (value: string): Row => ({
    list: 'settings',
    key: 'model',
    fields: { title: 'Model', value },
  });
  expect(conflictDetails(['value'], model('cio-owns-ai'), model('both-report-to-coo')).fields).toEqual([
    {
      name: 'Value',
      mine: 'The CIO owns AI, with a VP of AI',
      theirs: 'The CAIO and the CIO both report to the COO',
    },
  ]);
});
