import type { TableReport } from '../../application/ports/Documents';
import { isOpen } from '../../domain/record/searchRecord';
import { readableLines, readableText } from '../../domain/text/readableText';
import type { LocalDate } from '../../domain/time/types';
import type { RecordEntry } from '../../domain/workspace/types';
import { formatDay, formatAsOf } from '../shared/dates/formatDates';
import { furtherFields } from './furtherFields';
import { kindLabels } from './kindLabels';
import type { EntryTitles } from './rowTitles';

const parts = [
  { heading: 'Date', share: 0.09 },
  { heading: 'Kind', share: 0.08 },
  { heading: 'Title', share: 0.22 },
  { heading: 'About', share: 0.15 },
  { heading: 'Meeting', share: 0.12 },
  { heading: 'Who', share: 0.11 },
  { heading: 'State', share: 0.1 },
  ...furtherFields.map(({ label }) => ({ heading: label, share: 0.09 })),
  { heading: 'Notes', share: 0.13 },
];

const width = parts.reduce((sum, { share }) => sum + share, 0);
const columns = parts.map(({ heading, share }) => ({ heading, share: share / width }));

export interface RecordReader {
  readonly today: LocalDate;
  readonly locale: string;
  readonly titlesOf: (entry: RecordEntry) => EntryTitles;
}

/** The entries as they are found on screen, in words. */
export function recordReport(
  entries: readonly RecordEntry[],
  { today, locale, titlesOf }: RecordReader,
): TableReport {
  const rows = entries.map((entry) => {
    const { decisionTitle, meetingTitle } = titlesOf(entry);
    return [
      formatDay(entry.on, locale),
      kindLabels[entry.kind].one,
      readableText(entry.title),
      decisionTitle ?? '',
      meetingTitle ?? '',
      entry.owner?.name ?? '',
      describeState(entry, locale),
      ...furtherFields.map(({ textOf }) => textOf(entry, locale)),
      readableLines(entry.notes),
    ];
  });
  const count = entries.length === 1 ? '1 entry.' : `${entries.length} entries.`;
  return {
    title: 'Record',
    asOf: today,
    lines: [count, formatAsOf(today, locale)],
    tables: [{ heading: 'Record', columns, rows }],
  };
}

function describeState(entry: RecordEntry, locale: string): string {
  if (entry.kind === 'decision') return 'Taken';
  if (!isOpen(entry)) return entry.kind === 'escalation' ? 'Settled' : 'Done';
  return entry.due === null ? 'Open' : `Open, due ${formatDay(entry.due, locale)}`;
}
