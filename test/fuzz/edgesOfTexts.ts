import fc from 'fast-check';
import { subPageInAddress } from '../../src/application/subPageInAddress';
import { hasAgenda, replaceAgenda } from '../../src/domain/agenda/agendaInBody';
import { cellsOfPastedText } from '../../src/domain/raci/import/cellsOfPastedText';
import { readMatrix } from '../../src/domain/raci/import/readMatrix';
import { playbookMatrix, raciOf } from '../../src/domain/raci/raciOf';
import { findDecisions } from '../../src/domain/raci/searchDecisions';
import { readableText, textMarks, withoutHidden } from '../../src/domain/text/readableText';
import { raciLetterLabels } from '../../src/playbook/decisions';
import { subPageOf, subPageText } from '../../src/ui/shared/navigation/SubPage';
import { edge, must } from './Edge';
import { piecesOf } from './hostile';

const addresses = edge(
  'addresses',
  piecesOf(
    '#',
    '/',
    '%',
    '%2F',
    '%25',
    '%E0',
    '?subPage=',
    '&',
    'raci',
    'decides',
    'meetings',
    '100%',
    '\uD800',
  ),
  (text) => {
    const asked = subPageInAddress({ search: `?${text}`, hash: `#${text}` }) ?? '';
    for (const address of [text, asked]) {
      const written = subPageText(subPageOf(address));
      must(subPageText(subPageOf(written)) === written, `${address} leads elsewhere once it was written.`);
    }
  },
);

const join = '<div id="join">Join</div>';
const agenda = '<div id="tandem-agenda"><p>New</p></div>';

const mails = edge(
  'HTML of mails',
  fc.tuple(
    piecesOf(
      ...[
        '<body>',
        '<div>',
        '</div>',
        '<div id="x_tandem-agenda">',
        '<div id=tandem-agenda>',
        '<!--',
        '-->',
        '<',
        '>',
      ],
      ...['"', "'", '<p title="', '<div', ' id="tandem-agenda"', '</body>', '&lt;', '<br/>', '=', '\n'],
    ),
    fc.boolean(),
  ),
  ([text, joins]) => {
    const body = joins ? text + join : text;
    const changed = replaceAgenda(body, agenda);
    must(changed.includes(agenda), 'The agenda is missing.');
    if (!hasAgenda(body)) must(changed.replace(agenda, '') === body, 'Something else was changed.');
    if (hasAgenda(changed))
      must(replaceAgenda(changed, agenda) === changed, 'A second time changes it again.');
  },
);

const roles = ['CAIO', 'CIO', 'COO', 'CEO'] as const;
const titles = playbookMatrix.map(({ title }) => title);
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('R', 'A', 'C', 'I', '', '-', 'a', 'Accountable', 'R Responsible') },
  fc.constantFrom('-R', '2C', 'A/R', '#REF!', 'X', 'Α', 'R\u200B', 'C*', '=A', 'R,A', 'Informed!', '\uFEFFA'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const line = fc.record({
  number: fc.constantFrom('1', '2', '3', '99', '', 'x', '1.5', '-1'),
  title: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...titles) }, fc.string({ maxLength: 20 })),
  letters: fc.tuple(cell, cell, cell, cell),
});
const header = fc.constantFrom(
  'No.\tDecision\tCAIO\tCIO\tCOO\tCEO',
  'No.;Decision;CAIO;CIO;COO;CEO',
  'No.,Decision,CAIO,CIO,COO,CEO',
);

/** A cell as a person sees it: its letter, or none. Null where it is not for a program to say. */
function letterSeen(text: string): string | null {
  const seen = text.trim().toLowerCase();
  if (seen === '' || seen === '-') return '';
  const found = Object.entries(raciLetterLabels).find(([letter, word]) =>
    [letter, word, `${letter} ${word}`].some((one) => one.toLowerCase() === seen),
  );
  return found?.[0] ?? null;
}

const imports = edge(
  'pasted and imported tables',
  fc.tuple(header, fc.array(line, { maxLength: 6 })),
  ([heading, lines]) => {
    const separator = heading[3] ?? '\t';
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const rows = lines.map(({ number, title, letters }) =>
      [number, title, ...letters].map(quoted).join(separator),
    );
    const cells = cellsOfPastedText([heading, ...rows].join('\n'));
    const reading = readMatrix(cells, playbookMatrix);
    for (const { line: at, row } of reading.rows)
      for (const [index, role] of roles.entries()) {
        const text = cells[at - 1]?.[index + 2] ?? '';
        const seen = letterSeen(text);
        const stored =
          playbookMatrix.find(({ decision }) => decision === row.decision)?.letters[role] ?? null;
        if (seen === null) must(row.letters[role] === stored, `${role}: “${text}” was taken for a letter.`);
        else
          must(
            (row.letters[role] ?? '') === seen || row.letters[role] === stored,
            `${role}: “${text}” was changed.`,
          );
      }
  },
);

const anyTexts = edge(
  'texts of any kind as a table',
  piecesOf('\t', ';', ',', '"', '\n', '|', '---', 'CAIO', 'CIO', 'Decision', 'R', 'A', '# ', '\r\n', 'No.'),
  (text) => void readMatrix(cellsOfPastedText(text), playbookMatrix),
);

const rowsToFind = raciOf({ model: 'both-report-to-coo' });

const searches = edge(
  'words to search for',
  piecesOf(
    'who',
    ' ',
    'decides',
    'CIO',
    'vendor',
    'responsible',
    '?',
    '(',
    '[',
    '\\',
    '*',
    'securty',
    'é',
    '\u0301',
  ),
  (text) => {
    const { rows, nearest } = findDecisions(rowsToFind, text);
    must(
      rows.every((row) => rowsToFind.includes(row)),
      'A decision was found that is not there.',
    );
    must(rows.length === 0 || nearest.length === 0, 'What was found is offered as the nearest too.');
  },
);

const names = edge(
  'names and titles',
  piecesOf(
    'Ada',
    ' ',
    '\u202E',
    '\u200B',
    '\u00AD',
    'а',
    'ο',
    '\u200D',
    '👩',
    '\u0000',
    '\uFEFF',
    'हि',
    '(hidden characters)',
  ),
  (text) => {
    const shown = readableText(text);
    must(withoutHidden(shown) === shown, 'Something hidden is left.');
    must(textMarks(text).length === 0 ? shown === text : /\(.+\)$/u.test(shown), 'It is not marked.');
    must(readableText(shown) === shown, 'It is marked twice.');
  },
);

export const edgesOfTexts = [addresses, mails, imports, anyTexts, searches, names];
