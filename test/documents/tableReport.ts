import type { TableReport } from '../../src/application/ports/Documents';

/** Two tables, one of them empty, with what a spreadsheet could take for a formula and what hides in a name. */
export const tableReport: TableReport = {
  title: 'Record',
  asOf: '2026-11-23',
  lines: ['2 entries.'],
  tables: [
    {
      heading: 'Record: all/open',
      columns: [
        { heading: 'Title', share: 0.7 },
        { heading: 'Who', share: 0.3 },
      ],
      rows: [
        ['=HYPERLINK("https://evil.example")', 'Ada\u202E Okafor'],
        ['Buy the gateway', 'Ben Ruiz'],
      ],
    },
    { heading: 'Accepted', columns: [{ heading: 'What', share: 1 }], rows: [] },
  ],
};
