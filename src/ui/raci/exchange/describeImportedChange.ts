import type { ImportedChange, ImportedRow } from '../../../domain/raci/import/types';
import { roleNames } from '../../../playbook/roles';
import { describeChange } from '../edit/describeEdit';

/** "CIO: R Responsible → none", "Title: Sites → Data centre sites". */
export function describeImportedChange(change: ImportedChange): string {
  switch (change.field) {
    case 'title':
      return `Title: ${change.from} → ${change.to}`;
    case 'number':
      return `Number: ${change.from} → ${change.to}`;
    case 'retired':
      return 'Retired: yes → no';
    default:
      return `${roleNames[change.field].short}: ${describeLetter(change.from)} → ${describeLetter(change.to)}`;
  }
}

const describeLetter = (letter: ImportedRow['row']['letters']['CIO']): string =>
  letter === null ? 'none' : describeChange(letter);
