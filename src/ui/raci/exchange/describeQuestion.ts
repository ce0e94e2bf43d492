import type { ImportOption, ImportQuestion } from '../../../domain/raci/import/types';
import { theRole } from '../../../wording/theRole';

/** What only a person can say, as a question. */
export function describeQuestion(question: ImportQuestion): string {
  switch (question.kind) {
    case 'titles':
      return 'Which column has the titles of the decisions?';
    case 'letters':
      return `Which column has the letters of ${theRole(question.role)}?`;
    case 'rename':
      return `Line ${question.line} has number ${question.number}, which is “${question.before}” here. Is “${question.after}” its new title?`;
  }
}

export function describeOption(option: ImportOption): string {
  switch (option.kind) {
    case 'column':
      return `${option.cell}, “${option.heading}”`;
    case 'noColumn':
      return 'None of them';
    case 'newTitle':
      return 'Yes, its new title';
    case 'otherDecision':
      return 'No, another decision, which gets the next number';
  }
}
