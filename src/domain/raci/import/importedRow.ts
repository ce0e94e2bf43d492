import type { RaciLetter } from '../../../playbook/decisions';
import { raciRoles, roleNames, type RaciRole } from '../../../playbook/roles';
import type { MatrixRow } from '../types';
import type { ImportedRow } from './types';

/** A line against the decision that it is about. `leadName` is how the sheet calls the role in the CAIO's place. */
export function importedRow(
  line: number,
  row: MatrixRow,
  match: MatrixRow | null,
  leadName: string,
): ImportedRow {
  if (match === null) return { line, kind: 'new', row, changes: [] };
  const changes = changesBetween(match, row, leadName);
  return { line, kind: changes.length === 0 ? 'same' : 'changed', row, changes };
}

function changesBetween(before: MatrixRow, after: MatrixRow, leadName: string): ImportedRow['changes'] {
  const letters = raciRoles.map((role: RaciRole) => ({
    name: role === 'CAIO' ? leadName : roleNames[role].short,
    from: describeLetter(before.letters[role]),
    to: describeLetter(after.letters[role]),
  }));
  return [
    { name: 'Title', from: before.title, to: after.title },
    { name: 'Number', from: String(before.number), to: String(after.number) },
    { name: 'Retired', from: before.retired ? 'yes' : 'no', to: 'no' },
    ...letters,
  ].filter(({ from, to }) => from !== to);
}

const describeLetter = (letter: RaciLetter | null): string => letter ?? 'none';
