import type { TableReport } from '../../application/ports/Documents';
import type { SettledFinding } from '../../domain/findings/openFindings';
import type { Finding } from '../../domain/findings/types';
import { weightOf } from '../../domain/findings/weightOf';
import type { LocalDate } from '../../domain/time/types';
import { formatDay, formatAsOf } from '../shared/dates/formatDates';
import { describeFinding, type NameOf } from '../shared/findings/describeFinding';
import { describeRemedy } from '../shared/findings/describeRemedy';
import { describeWhy } from '../shared/findings/describeWhy';
import { weightLabels } from './weightLabels';

export interface FindingsReader {
  readonly today: LocalDate;
  readonly locale: string;
  readonly nameOf: NameOf;
}

/** What is open and what was accepted, in words. */
export function findingsReport(
  open: readonly Finding[],
  accepted: readonly SettledFinding[],
  { today, locale, nameOf }: FindingsReader,
): TableReport {
  const openTable = {
    heading: 'Open',
    columns: [
      { heading: 'Weight', share: 0.14 },
      { heading: 'What is so', share: 0.36 },
      { heading: 'Why it matters', share: 0.28 },
      { heading: 'What settles it', share: 0.22 },
    ],
    rows: open.map((finding) => [
      weightLabels[weightOf(finding.rule)],
      describeFinding(finding, nameOf),
      describeWhy(finding),
      finding.remedies.map((remedy) => describeRemedy(remedy, nameOf)).join('; '),
    ]),
  };
  const acceptedTable = {
    heading: 'Accepted',
    columns: [
      { heading: 'What is so', share: 0.45 },
      { heading: 'Because', share: 0.3 },
      { heading: 'By', share: 0.13 },
      { heading: 'On', share: 0.12 },
    ],
    rows: accepted.map(({ finding, acceptance }) => [
      describeFinding(finding, nameOf),
      acceptance.because,
      acceptance.by,
      formatDay(acceptance.on, locale),
    ]),
  };
  const lines = [
    open.length === 1 ? '1 finding is open.' : `${open.length} findings are open.`,
    formatAsOf(today, locale),
  ];
  return { title: 'Findings', asOf: today, lines, tables: [openTable, acceptedTable] };
}
