import type { RowFault } from '../../domain/raci/matrixProblems';
import { theRoles } from '../../wording/theRole';

/** One or two sentences: what is so, and what to do. */
export function describeRowFault(fault: RowFault): string {
  switch (fault.kind) {
    case 'emptyTitle':
      return 'The decision has no title. Give it one.';
    case 'titleTooLong':
      return `The title has ${fault.length} characters; ${fault.most} fit. Shorten it.`;
    case 'titleLong':
      return `The title has ${fault.length} characters; above ${fault.most} it is hard to read in the matrix.`;
    case 'hiddenCharacters':
      return `The title has a character that cannot be seen (${unicodeName(fault.codePoint)}). Type it anew.`;
    case 'titleOfRetired':
      return `Retired decision ${fault.number} has this title. Restore it, and its history stays.`;
    case 'titleTwice':
      return `Decision ${fault.number} has this title already. Choose another.`;
    case 'noAccountable':
      return 'Nobody is accountable. Give one role the A.';
    case 'severalAccountable':
      return `Several are accountable: ${theRoles(fault.roles)}. Keep one A.`;
  }
}

const unicodeName = (codePoint: number): string =>
  `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
