import { readableText } from '../../../domain/text/readableText';
import type { RowVersion } from '../../../application/ports/Lists';
import type { Instant } from '../../../domain/time/types';
import { raciRoles } from '../../../playbook/roles';
import { describeChange } from '../edit/describeEdit';

/** One moment of a decision's history: who did what. */
export interface HistoryEntry {
  readonly at: Instant;
  readonly by: string | null;
  /** "CIO: C Consulted → A Accountable". */
  readonly changes: readonly string[];
}

/** The versions, newest first, as what each changed. A version that changed nothing a reader sees is left out. */
export function describeHistory(versions: readonly RowVersion<'raci'>[]): readonly HistoryEntry[] {
  return versions
    .map(({ changedAt, changedBy, fields }, index) => ({
      at: changedAt,
      by: changedBy,
      changes: changesSince(versions[index + 1]?.fields ?? null, fields),
    }))
    .filter(({ changes }) => changes.length > 0);
}

type Fields = RowVersion<'raci'>['fields'];

function changesSince(before: Fields | null, after: Fields): readonly string[] {
  if (before === null) return ['Written first'];
  return [...titleChange(before, after), ...letterChanges(before, after), ...placeChange(before, after)];
}

function titleChange(before: Fields, after: Fields): readonly string[] {
  return isSame(before, after, 'title') ? [] : [`Title: “${text(before.title)}” → “${text(after.title)}”`];
}

function letterChanges(before: Fields, after: Fields): readonly string[] {
  return raciRoles
    .filter((role) => !isSame(before, after, role))
    .map((role) => `${role}: ${describeChange(text(before[role]))} → ${describeChange(text(after[role]))}`);
}

/** Retired, or taken out by an undo; and the way back. */
function placeChange(before: Fields, after: Fields): readonly string[] {
  if (stands(before) === stands(after)) return [];
  return [stands(after) ? 'Restored' : 'Retired'];
}

const stands = (fields: Fields): boolean => fields.retired !== true && fields.inForce !== false;
const text = (value: Fields[keyof Fields]): string => readableText(String(value ?? ''));
const isSame = (before: Fields, after: Fields, field: keyof Fields): boolean =>
  (before[field] ?? null) === (after[field] ?? null);
