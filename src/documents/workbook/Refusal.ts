import type { WorkbookReading } from '../../application/ports/Documents';

type Refused = Extract<WorkbookReading, { kind: 'refused' }>;

/** Why a file is not read any further; thrown from wherever it shows. */
export class Refusal extends Error {
  constructor(
    readonly because: Refused['because'],
    /** The sheet and the cell where reading ended, "Data!XFD1048576"; null where no cell did. */
    readonly place: string | null = null,
  ) {
    super(`The workbook is refused: ${because}${place === null ? '' : ` at ${place}`}.`);
  }
}
