import type {
  CellFault,
  ImportedChange,
  ImportOption,
  ImportQuestion,
} from '../../../src/domain/raci/import/types';
import { describeLock } from '../../../src/ui/raci/describeLock';
import { describeCellFault } from '../../../src/ui/raci/exchange/describeCellFault';
import { describeImportedChange } from '../../../src/ui/raci/exchange/ImportPreview';
import { describeOption, describeQuestion } from '../../../src/ui/raci/exchange/ImportQuestions';

test.each<[CellFault, string]>([
  [
    { kind: 'notWorkedOut' },
    'The formula in this cell has no value yet. Open the file in Excel and save it, or write the value.',
  ],
  [{ kind: 'unreadable' }, 'This cell cannot be read. Write its value anew.'],
  [
    { kind: 'merged', with: 'D2' },
    'This cell is merged with D2 and says nothing of its own. Split the cells and write each value.',
  ],
  [
    { kind: 'noHeadings' },
    'No row names the columns. Begin with a row such as: Number, Decision, CAIO, CIO, COO, CEO.',
  ],
  [{ kind: 'columnTwice' }, 'This column stands twice; the first one counts. Remove the other.'],
  [
    { kind: 'columnOfVp' },
    'The VP of AI has no letters of its own: they follow from the CAIO’s. This column is passed over.',
  ],
  [
    { kind: 'noColumn', role: 'CEO' },
    'No column is headed CEO. Letters of the CEO stay as they are, and new decisions get none.',
  ],
  [{ kind: 'titleIsError' }, 'The formula in this cell gives an error. Write the title.'],
  [{ kind: 'noNumber' }, 'Write a whole number from 1 to 99999, or leave the cell empty.'],
  [
    { kind: 'numberTaken', number: 3, by: 'Sites' },
    'Number 3 belongs to “Sites”. Choose another, or leave the cell empty.',
  ],
  [
    { kind: 'looksLike', title: 'Sites' },
    'This only looks like “Sites”, by other letters or hidden ones. It is taken for it, and the title stays.',
  ],
  [
    { kind: 'twice', what: 'title', line: 2 },
    'Line 2 has this title already. Keep one of them, or give this one another title.',
  ],
  [{ kind: 'letterIsError' }, 'The formula in this cell gives an error. Write R, A, C or I in its place.'],
  [{ kind: 'severalLetters' }, 'A role has one letter for each decision. Keep one of them.'],
  [
    { kind: 'besideLetter' },
    'Something stands beside the letter. Write R, A, C or I alone, or leave the cell empty.',
  ],
  [{ kind: 'noLetter' }, 'Write R, A, C or I, or leave the cell empty.'],
  [
    { kind: 'vpAccountable' },
    'The VP of AI cannot be accountable: the CIO, who owns AI, is. Write A for the CIO, and R here.',
  ],
  [
    { kind: 'vpMadeByModel' },
    'This letter follows from the CAIO’s A: it passes to the CIO, and the VP of AI is responsible. Write R for the VP of AI and A for the CIO to leave it so, or import a table with the CAIO’s own letters, exported under a model with a CAIO.',
  ],
  [
    { kind: 'vpResponsible' },
    'The CAIO gets the R and the CIO keeps the A in every model. If the CAIO should be accountable where there is one, change it there.',
  ],
  [{ kind: 'emptyTitle' }, 'The decision has no title. Give it one.'],
  [{ kind: 'titleTooLong', length: 256, most: 255 }, 'The title has 256 characters; 255 fit. Shorten it.'],
  [
    { kind: 'titleLong', length: 121, most: 120 },
    'The title has 121 characters; above 120 it is hard to read in the matrix.',
  ],
  [
    { kind: 'hiddenCharacters', codePoint: 0x200b },
    'The title has a character that cannot be seen (U+200B). Type it anew.',
  ],
  [
    { kind: 'titleOfRetired', number: 4 },
    'Retired decision 4 has this title. Restore it, and its history stays.',
  ],
  [{ kind: 'titleTwice', number: 4 }, 'Decision 4 has this title already. Choose another.'],
  [{ kind: 'noAccountable' }, 'Nobody is accountable. Give one role the A.'],
  [
    { kind: 'severalAccountable', roles: ['CIO', 'COO'] },
    'Several are accountable: the CIO and the COO. Keep one A.',
  ],
])('says what is wrong at a cell, and what to do: %#', (fault, words) =>
  expect(describeCellFault(fault)).toBe(words),
);

test.each<[ImportQuestion, string]>([
  [{ kind: 'titles', key: '', options: [] }, 'Which column has the titles of the decisions?'],
  [{ kind: 'letters', role: 'VPAI', key: '', options: [] }, 'Which column has the letters of the VP of AI?'],
  [
    { ...{ kind: 'rename', line: 2, number: 12, before: 'Budget', after: 'Money' }, key: '', options: [] },
    'Line 2 has number 12, which is “Budget” here. Is “Money” its new title?',
  ],
])('asks what only a person can say: %#', (question, words) =>
  expect(describeQuestion(question)).toBe(words),
);

test.each<[ImportOption, string]>([
  [{ kind: 'column', value: '2', cell: 'C1', heading: 'CIO-1' }, 'C1, “CIO-1”'],
  [{ kind: 'noColumn', value: 'none' }, 'None of them'],
  [{ kind: 'newTitle', value: 'rename' }, 'Yes, its new title'],
  [{ kind: 'otherDecision', value: 'new' }, 'No, another decision, which gets the next number'],
])('offers the answers: %#', (option, words) => expect(describeOption(option)).toBe(words));

test('says why a letter is locked', () => {
  expect(describeLock('notInModel')).toBe('The role does not exist in this model.');
  expect(describeLock('madeByModel')).toBe(
    'The CAIO’s A passes to the CIO and the VP of AI is responsible, because the CIO owns AI. Choose another model to change it.',
  );
});

test.each<[ImportedChange, string]>([
  [{ field: 'title', from: 'A', to: 'Sites' }, 'Title: A → Sites'],
  [{ field: 'number', from: 11, to: 12 }, 'Number: 11 → 12'],
  [{ field: 'retired' }, 'Retired: yes → no'],
  [{ field: 'VPAI', from: 'R', to: null }, 'VP of AI: R Responsible → none'],
])('says what an import would change: %#', (change, words) =>
  expect(describeImportedChange(change)).toBe(words),
);
