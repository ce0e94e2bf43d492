import { raciRoles, type Role } from '../../../playbook/roles';
import type { MatrixRow } from '../types';
import type { ImportedChange, ImportedRow } from './types';

/** A line against the decision that it is about. `lead` is the role that stands in the CAIO's place in the sheet. */
export function importedRow(line: number, row: MatrixRow, match: MatrixRow | null, lead: Role): ImportedRow {
  if (match === null) return { line, kind: 'new', row, changes: [] };
  const changes = changesBetween(match, row, lead);
  return { line, kind: changes.length === 0 ? 'same' : 'changed', row, changes };
}

function changesBetween(before: MatrixRow, after: MatrixRow, lead: Role): readonly ImportedChange[] {
  const letters = raciRoles
    .map((role) => ({
      ...{ field: role === 'CAIO' ? lead : role, from: before.letters[role], to: after.letters[role] },
    }))
    .filter(({ from, to }) => from !== to);
  return [
    ...(before.title === after.title
      ? []
      : [{ field: 'title', from: before.title, to: after.title } as const]),
    ...(before.number === after.number
      ? []
      : [{ field: 'number', from: before.number, to: after.number } as const]),
    ...(before.retired ? [{ field: 'retired' } as const] : []),
    ...letters,
  ];
}
