import { meetings } from '../../playbook/meetings';
import { fieldReader } from './fieldReader';
import { personFields, textField } from './rowFields';
import type { RecordEntry, Row } from './types';

const kinds: readonly RecordEntry['kind'][] = ['decision', 'action', 'escalation'];

export function rowOfEntry(entry: RecordEntry): Row {
  return {
    list: 'record',
    key: entry.id,
    fields: {
      title: textField(entry.title),
      kind: entry.kind,
      decision: entry.decision,
      meeting: entry.meeting,
      on: entry.on,
      ...personFields(entry.owner),
      due: entry.due,
      status: entry.status,
      notes: textField(entry.notes),
      inForce: true,
    },
  };
}

/** Null for a row without a kind and a date, which is nobody's entry. */
export function entryOf(row: Row): RecordEntry | null {
  const reader = fieldReader(row, []);
  const kind = reader.oneOf('kind', kinds);
  const on = reader.date('on');
  if (kind === null || on === null) return null;
  return {
    id: row.key,
    kind,
    title: reader.text('title'),
    decision: reader.text('decision') || null,
    meeting:
      reader.oneOf(
        'meeting',
        meetings.map(({ id }) => id),
      ) ?? null,
    on,
    owner: reader.person(),
    due: reader.date('due'),
    status: reader.oneOf('status', ['open', 'done']) ?? 'open',
    notes: reader.text('notes'),
  };
}
