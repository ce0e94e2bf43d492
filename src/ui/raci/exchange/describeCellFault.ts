import type { CellFault } from '../../../domain/raci/import/types';
import { shortNames, theRole } from '../../../wording/theRole';
import { describeRowFault } from '../describeRowFault';

/** What is wrong at one cell, and what to do. */
export function describeCellFault(fault: CellFault): string {
  switch (fault.kind) {
    case 'merged':
      return `This cell is merged with ${fault.with} and says nothing of its own. Split the cells and write each value.`;
    case 'noColumn':
      return `No column is headed ${shortNames([fault.role])}. Letters of ${theRole(fault.role)} stay as they are, and new decisions get none.`;
    case 'numberTaken':
      return `Number ${fault.number} belongs to “${fault.by}”. Choose another, or leave the cell empty.`;
    case 'looksLike':
      return `This only looks like “${fault.title}”, by other letters or hidden ones. It is taken for it, and the title stays.`;
    case 'twice':
      return `Line ${fault.line} has this ${fault.what} already. Keep one of them, or give this one another ${fault.what}.`;
    default:
      return isPlain(fault) ? plain[fault.kind] : describeRowFault(fault);
  }
}

const plain = {
  notWorkedOut:
    'The formula in this cell has no value yet. Open the file in Excel and save it, or write the value.',
  unreadable: 'This cell cannot be read. Write its value anew.',
  noHeadings: 'No row names the columns. Begin with a row such as: Number, Decision, CAIO, CIO, COO, CEO.',
  columnTwice: 'This column stands twice; the first one counts. Remove the other.',
  columnOfVp:
    'The VP of AI has no letters of its own: they follow from the CAIO’s. This column is passed over.',
  titleIsError: 'The formula in this cell gives an error. Write the title.',
  noNumber: 'Write a whole number from 1 to 99999, or leave the cell empty.',
  letterIsError: 'The formula in this cell gives an error. Write R, A, C or I in its place.',
  severalLetters: 'A role has one letter for each decision. Keep one of them.',
  besideLetter: 'Something stands beside the letter. Write R, A, C or I alone, or leave the cell empty.',
  noLetter: 'Write R, A, C or I, or leave the cell empty.',
  vpAccountable:
    'The VP of AI cannot be accountable: the CIO, who owns AI, is. Write A for the CIO, and R here.',
  vpMadeByModel:
    'This letter follows from the CAIO’s A: it passes to the CIO, and the VP of AI is responsible. Write R for the VP of AI and A for the CIO to leave it so, or import a table with the CAIO’s own letters, exported under a model with a CAIO.',
  vpResponsible:
    'The CAIO gets the R and the CIO keeps the A in every model. If the CAIO should be accountable where there is one, change it there.',
} as const;

type Plain = Extract<CellFault, { readonly kind: keyof typeof plain }>;

const isPlain = (fault: CellFault): fault is Plain => fault.kind in plain;
