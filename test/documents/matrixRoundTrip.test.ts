import fc from 'fast-check';
import type { MeetingId } from '../../src/playbook/meetings';
import { officeDocuments } from '../../src/documents/officeDocuments';
import { readMatrix } from '../../src/domain/raci/import/readMatrix';
import { playbookMatrix, raciOf } from '../../src/domain/raci/raciOf';
import type { MatrixRow } from '../../src/domain/raci/types';
import { models, type ModelId } from '../../src/playbook/models';
import { matrixReport } from '../../src/ui/raci/matrixReport';
import { raciColumns } from '../../src/ui/raci/raciColumns';

const at = {
  now: Date.parse('2026-11-23T09:00:00Z'),
  zone: 'Europe/Berlin',
  nameOf: (meeting: MeetingId) => meeting,
};

/** What an export of the matrix says when it is imported again, under whatever model it is then. */
async function readBack(model: ModelId, matrix: readonly MatrixRow[]) {
  const organization = { model, seats: {}, escalation: 'fromModel' as const, matrix };
  const columns = raciColumns(organization, { isSetUp: true, me: null });
  const { base64 } = await officeDocuments.matrixWorkbook(
    matrixReport({ organization, columns, rows: raciOf(organization) }, at),
  );
  const reading = await officeDocuments.readWorkbook(new Blob([Buffer.from(base64, 'base64')]));
  if (reading.kind !== 'read') throw new Error(`The workbook was refused: ${reading.because}`);
  return readMatrix(reading.sheets[0]?.cells ?? [], matrix);
}

/** The library that writes workbooks takes the names of what every object has, such as "valueOf", for texts it knows. */
const isWritable = (title: string): boolean => !(title in {});

const letter = fc.constantFrom('R', 'A', 'C', 'I', null);
const drawnMatrix = fc
  .uniqueArray(
    fc.record({
      title: fc.stringMatching(/^[A-Za-zé]{1,8}( {1,2}[a-z=,;"'&<]{1,8})?$/u).filter(isWritable),
      letters: fc.record({ CAIO: letter, CIO: letter, COO: letter, CEO: letter }),
      retired: fc.boolean(),
    }),
    { maxLength: 8, selector: ({ title }) => title.toLowerCase().replace(/ +/u, ' ') },
  )
  .map((rows): readonly MatrixRow[] =>
    rows.map((row, index) => ({ ...row, decision: `own-${index}`, number: index + 1 })),
  );

describe.each(models.map(({ id }) => id))('under %s', (model) => {
  test('the playbook’s matrix, exported and imported, changes nothing and warns of nothing', async () => {
    const { rows, problems } = await readBack(model, playbookMatrix);
    expect(rows).toHaveLength(12);
    expect(rows.filter(({ kind }) => kind !== 'same')).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('any matrix, exported and imported, changes nothing and blocks nothing', () =>
    fc.assert(
      fc.asyncProperty(drawnMatrix, async (matrix) => {
        fc.pre(matrix.some(({ retired }) => !retired));
        const { rows, problems } = await readBack(model, matrix);
        expect(rows).toHaveLength(matrix.filter(({ retired }) => !retired).length);
        expect(rows.filter(({ kind }) => kind !== 'same')).toEqual([]);
        expect(problems.filter(({ severity }) => severity === 'blocks')).toEqual([]);
      }),
      { numRuns: 60 },
    ));
});
