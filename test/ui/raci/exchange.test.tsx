import { screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { noMarks } from '../../../src/domain/raci/import/types';
import type { MatrixReport, OfficeFile } from '../../../src/application/ports/Documents';
import { playbookMatrix } from '../../../src/domain/raci/raciOf';
import { contoso } from '../shared/servicesWith';
import { showRaci } from './showRaci';

expect.extend(toHaveNoViolations);
beforeEach(() => {
  history.replaceState(null, '', '/');
  URL.createObjectURL = () => 'blob:made';
});

const pasted = [
  'No.\tDecision\tCAIO\tCIO\tCOO\tCEO\tBudget',
  '1\tEnterprise AI strategy and roadmap\tR\tC\tA\tI\tx',
  '3\tAI tool and vendor selection\tR\tA\tC\tI\t',
  '4\tAI data security and governance\tX\tA/R\tI\tI\t',
  '\tData centre sites\tC\tA\tI\t\t',
].join('\n');

async function showImport(wishes: Parameters<typeof showRaci>[0] = {}) {
  const shown = await showRaci(wishes);
  await shown.user.click(await screen.findByRole('button', { name: 'Import' }));
  return { ...shown, dialog: await screen.findByRole('dialog', { name: 'Import decisions' }) };
}

async function paste(text: string) {
  const shown = await showImport();
  await shown.user.click(await screen.findByRole('textbox', { name: /paste the rows/ }));
  await shown.user.paste(text);
  await shown.user.click(screen.getByRole('button', { name: 'Look at the pasted rows' }));
  return shown;
}

it('shows what would change and what is wrong by cell, and changes nothing yet', async () => {
  const { dialog, written } = await paste(pasted);
  expect(within(dialog).getByRole('status')).toHaveTextContent(
    '1 new · 1 changed · 1 the same · 2 cells to mend',
  );
  const items = within(dialog)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(items).toEqual([
    'C4, “X”Write R, A, C or I, or leave the cell empty.',
    'D4, “A/R”A role has one letter for each decision. Keep one of them.',
    '3 AI tool and vendor selectionCAIO: A Accountable → R ResponsibleCIO: R Responsible → A Accountable',
    '13 Data centre sitesNew: CAIO C Consulted, CIO A Accountable, COO I Informed, CEO no part',
  ]);
  expect(dialog).toHaveTextContent('Columns that are passed over: Budget.');
  expect(written).not.toHaveBeenCalled();
  expect(await axe(dialog)).toHaveNoViolations();
});

it('takes the changes over as one act, which undo takes back', async () => {
  const { user, shared, stored, written } = await paste(pasted);
  await user.click(screen.getByRole('button', { name: 'Take over 2 changes' }));
  expect(await screen.findByText('2 changes taken over.')).toBeVisible();
  expect(written).toHaveBeenCalledTimes(1);
  expect(stored(3)?.letters).toEqual({ CAIO: 'R', CIO: 'A', COO: 'C', CEO: 'I' });
  expect(stored(13)?.title).toBe('Data centre sites');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(shared.state().content?.settings.organization.matrix).toBeUndefined();
});

it('closes in place: the page is heard again, and focus is where it began', async () => {
  const { user } = await showImport();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(screen.getByRole('button', { name: 'Import' })).toHaveFocus());
  await user.click(screen.getByRole('button', { name: 'Import' }));
  expect(await screen.findByRole('textbox', { name: /paste the rows/ })).toHaveValue('');
});

it('says how a table without a CAIO is read', async () => {
  const { dialog } = await paste(
    'Decision\tVP of AI\tCIO\tCOO\tCEO\nAI tool and vendor selection\tR\tA\tC\tI\nAI budget allocation\tC\tC\tA\tI',
  );
  expect(within(dialog).getByRole('status')).toHaveTextContent('1 changed · 1 the same');
  expect(dialog).toHaveTextContent('12 AI budget allocationVP of AI: R Responsible → C Consulted');
  expect(dialog).toHaveTextContent('This table has no CAIO');
});

it('asks which column a role has, and takes nothing over before', async () => {
  const { user, dialog, stored } = await paste(
    'Decision\tCAIO\tCIO-1\tCIO (delegate)\tCOO\tCEO\nAI budget allocation\tR\tI\tC\tA\tI',
  );
  expect(screen.queryByRole('button', { name: /^Take over/ })).toBeNull();
  const question = within(dialog).getByRole('radiogroup', {
    name: 'Which column has the letters of the CIO?',
  });
  expect(await axe(dialog)).toHaveNoViolations();
  await user.click(within(question).getByRole('radio', { name: 'C1, “CIO-1”' }));
  await user.click(screen.getByRole('button', { name: 'Take over 1 change' }));
  await screen.findByText('1 change taken over.');
  expect(stored(12)?.letters.CIO).toBe('I');
});

it('says that no row names the columns', async () => {
  const { dialog } = await paste('1\tStrategy\tR\tC');
  expect(dialog).toHaveTextContent('A1, “1”No row names the columns.');
  expect(screen.queryByRole('button', { name: /^Take over/ })).toBeNull();
});

it('says why a file is not read, and what to do', async () => {
  const { user } = await showImport({
    documents: {
      readWorkbook: () => Promise.resolve({ kind: 'refused', because: 'oldFormat', place: null }),
    },
  });
  await user.upload(screen.getByLabelText('Excel workbook'), new File(['x'], 'raci.xlsx'));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'raci.xlsx has the old format .xls. Save it as .xlsx in Excel, then choose it again.',
  );
});

it('refuses more rows than a workspace is built for', async () => {
  const cells = [['Decision', 'CAIO'], ...Array.from({ length: 2001 }, (_, index) => [`D${index}`, 'A'])];
  const { user } = await showImport({
    documents: {
      readWorkbook: () =>
        Promise.resolve({ kind: 'read', sheets: [{ name: 'One', cells, marks: noMarks }], hiddenSheets: [] }),
    },
  });
  await user.upload(screen.getByLabelText('Excel workbook'), new File(['x'], 'raci.xlsx'));
  expect(await screen.findByRole('alert')).toHaveTextContent('more than 2000 rows');
});

it('reads the sheet that holds decisions, and another when asked', async () => {
  const sheets = [
    { name: 'Notes', cells: [['Nothing here']], marks: noMarks },
    {
      name: 'RACI',
      marks: {
        doubts: [{ row: 2, column: 3, kind: 'notWorkedOut' as const }],
        hiddenRows: [3],
        hiddenColumns: [],
      },
      cells: [
        ['Decision', 'CAIO', 'CIO', 'COO', 'CEO'],
        ['Data centre sites', 'C', 'A', 'I', ''],
        ['Office space', 'C', 'A', '', 'I'],
        ['Parking', 'C', 'A', '', 'I'],
      ],
    },
  ];
  const { user, dialog } = await showImport({
    documents: { readWorkbook: () => Promise.resolve({ kind: 'read', sheets, hiddenSheets: ['Old'] }) },
  });
  await user.upload(screen.getByLabelText('Excel workbook'), new File(['x'], 'raci.xlsx'));
  const choice = await screen.findByRole('combobox', { name: 'Sheet of raci.xlsx' });
  expect(choice).toHaveDisplayValue('RACI');
  expect(dialog).toHaveTextContent('13 Data centre sites');
  expect(dialog).toHaveTextContent('D3, emptyThe formula in this cell has no value yet.');
  expect(dialog).toHaveTextContent('Hidden rows that are not taken over: 4, Parking.');
  expect(dialog).toHaveTextContent('Hidden sheets are not read: Old.');
  await user.selectOptions(choice, 'Notes');
  expect(dialog).toHaveTextContent('No row names the columns');
});

it('exports what the matrix says, as of today', async () => {
  const reports: MatrixReport[] = [];
  const file: OfficeFile = { name: 'matrix.xlsx', contentType: 'x', base64: 'QQ==' };
  const clicked: string[] = [];
  HTMLAnchorElement.prototype.click = function click() {
    clicked.push(this.download);
  };
  const matrix = playbookMatrix.map((row) => ({ ...row, retired: row.number > 2 }));
  const { user } = await showRaci({
    organization: { ...contoso, matrix },
    documents: {
      matrixWorkbook: (report) => {
        reports.push(report);
        return Promise.resolve(file);
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Export' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Excel workbook' }));
  await waitFor(() => expect(clicked).toEqual(['matrix.xlsx']));
  expect(reports[0]).toMatchObject({ model: 'The CAIO reports to the CEO', asOf: '2026-11-22' });
  expect(reports[0]?.columns.map(({ holder }) => holder)).toEqual([
    'Ada Okafor',
    'Ben Ruiz',
    'Grace Liu',
    'vacant',
  ]);
  expect(reports[0]?.rows).toEqual([
    {
      number: 1,
      title: 'Enterprise AI strategy and roadmap',
      letters: ['R', 'C', 'A', 'I'],
      decidedAt: 'No meeting decides it',
    },
    {
      number: 2,
      title: 'AI use case prioritization',
      letters: ['R', 'C', 'A', 'I'],
      decidedAt: 'AI Portfolio Review',
    },
  ]);
});

it('says so where the window does not print', async () => {
  window.print = () => {};
  const { user } = await showRaci();
  await user.click(await screen.findByRole('button', { name: 'Export' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Print' }));
  expect(
    await screen.findByText('This window does not print. Export a Word file and print that.'),
  ).toBeVisible();
});
