import { contentOf } from './contentOf';
import { parseInput } from './fieldTypes';
import { fieldIn } from './listFields';
import { entryOf } from './recordRows';
import { rowOver, rowWith } from './rowFields';
import type { MalformedField, Row } from './types';

/**
 * The change that writes the text into a malformed field: "45" into the minutes is the number, "yes" into a flag is
 * true, an empty text empties the field. "key" takes the row out of force, since no field can mend it. Null where the
 * text is not understood either, or where an entry of the record would be lost by it.
 */
export function mendedRow(row: Row, name: string, text: string): Row | null {
  if (name === 'key') return { ...row, fields: { inForce: false } };
  const field = fieldIn(row.list, name);
  if (field === null) return null;
  const change = rowWith(row, [[name, parseInput(field, text.trim())]]);
  const after = rowOver(row, change);
  const isUnderstood = malformedIn(after).every((one) => one.field !== name);
  return isUnderstood && !isLost(after) ? change : null;
}

function malformedIn(row: Row): readonly MalformedField[] {
  return row.list === 'record' ? entryOf(row).malformed : contentOf([row]).malformed;
}

const isLost = (row: Row): boolean => row.list === 'record' && entryOf(row).entry === null;
