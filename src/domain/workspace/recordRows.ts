import { meetings } from '../../playbook/meetings';
import { fieldReader } from './fieldReader';
import { personFields, textField } from './rowFields';
import type { MalformedField, RecordEntry, Row } from './types';

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

export interface EntryRead {
  /** Null for a row without a kind and a date, which is nobody's entry. */
  readonly entry: RecordEntry | null;
  readonly malformed: readonly MalformedField[];
}

/** What a row of the record says, and which of its fields say nothing. */
export function entryOf(row: Row): EntryRead {
  const malformed: MalformedField[] = [];
  const reader = fieldReader(row, malformed);
  const kind = reader.oneOf('kind', kinds);
  const on = reader.date('on');
  const rest = {
    id: row.key,
    title: reader.text('title'),
    decision: reader.text('decision') || null,
    meeting: reader.oneOf('meeting', meetingIds),
    owner: reader.person(),
    due: reader.date('due'),
    status: reader.oneOf('status', ['open', 'done']) ?? 'open',
    notes: reader.text('notes'),
  };
  return { entry: kind === null || on === null ? null : { ...rest, kind, on }, malformed };
}

const meetingIds = meetings.map(({ id }) => id);
