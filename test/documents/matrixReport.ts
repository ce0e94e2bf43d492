import type { MatrixReport } from '../../src/application/ports/Documents';

/** Two decisions of Contoso's, one of them with a title that a spreadsheet could take for a formula. */
export const matrixReport: MatrixReport = {
  model: 'The CAIO reports to the CEO',
  asOf: '2026-11-23',
  columns: [
    { short: 'CAIO', full: 'Chief AI Officer', holder: 'Ada Okafor' },
    { short: 'CIO', full: 'Chief Information Officer', holder: 'Ben Ruiz' },
    { short: 'COO', full: 'Chief Operating Officer', holder: 'Grace Liu' },
    { short: 'CEO', full: 'Chief Executive Officer', holder: 'vacant' },
  ],
  rows: [
    {
      number: 3,
      title: 'AI tool and vendor selection',
      letters: ['A', 'R', 'C', 'I'],
      decidedAt: 'AI Governance Council',
    },
    {
      number: 13,
      title: '=HYPERLINK("https://evil.example") & <more>\u0001',
      letters: ['C', 'A', null, null],
      decidedAt: 'No meeting decides it',
    },
  ],
};
