import { contentOf } from './contentOf';
import { entryOf } from './recordRows';
import type { FieldValue, MalformedField, Row } from './types';

/**
 * The change that writes the text into a malformed field: "45" into the minutes is the number, "yes" into a flag is
 * true, an empty text empties the field. "key" takes the row out of force, since no field can mend it. Null where the
 * text is not understood either, or where an entry of the record would be lost by it.
 */
export function mendedRow(row: Row, field: string, text: string): Row | null {
  if (field === 'key') return { ...row, fields: { inForce: false } };
  const value = valueOf(field, text.trim());
  const after = { ...row, fields: { ...row.fields, [field]: value } };
  const isUnderstood = malformedIn(after).every((one) => one.field !== field);
  return isUnderstood && !isLost(after) ? { ...row, fields: { [field]: value } } : null;
}

const numbers: ReadonlySet<string> = new Set(['number', 'durationMinutes', 'figure']);
const flags: ReadonlySet<string> = new Set(['retired', 'isAsked', 'isOwn']);
const saidFlags = new Map<string, boolean>([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
]);

function valueOf(field: string, text: string): FieldValue {
  if (text === '') return null;
  if (numbers.has(field)) return Number.isFinite(Number(text)) ? Number(text) : text;
  return flags.has(field) ? (saidFlags.get(text.toLowerCase()) ?? text) : text;
}

function malformedIn(row: Row): readonly MalformedField[] {
  return row.list === 'record' ? entryOf(row).malformed : contentOf([row]).malformed;
}

const isLost = (row: Row): boolean => row.list === 'record' && entryOf(row).entry === null;
