import { xlsxFile } from '../documents/xlsxFile';
import { saveTraffic, openInTeams, openStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await saveTraffic(stage, 'workbookImport');
  await stage.close();
});

const cell = (place: string, text: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const headings = ['Decision', 'CAIO', 'CIO', 'COO', 'CEO'];
const head = `<row r="1">${headings.map((text, column) => cell(`${'ABCDE'.charAt(column)}1`, text)).join('')}</row>`;

test('a workbook is read in a worker, under the page’s policy; one with a cell at the far end ends nothing', async () => {
  const page = await stage.context.newPage();
  const app = await openInTeams(page);
  await app.getByRole('button', { name: 'Import' }).click();
  const dialog = app.getByRole('dialog', { name: 'Import decisions' });
  const choose = async (name: string, lastRow: string): Promise<void> => {
    const buffer = Buffer.from(
      await xlsxFile([{ name: 'RACI', xml: `<sheetData>${head}${lastRow}</sheetData>` }]),
    );
    await dialog.getByLabel('Excel workbook').setInputFiles({ name, mimeType: 'application/zip', buffer });
  };
  await choose('far.xlsx', `<row r="1048576">${cell('XFD1048576', 'x')}</row>`);
  await dialog.getByText(/far\.xlsx has a filled cell far from the others, at RACI!XFD1048576/).waitFor();
  await choose('raci.xlsx', `<row r="2">${cell('A2', 'Data centre sites')}${cell('C2', 'A')}</row>`);
  await dialog.getByText('13 Data centre sites').waitFor();
});
