import type { TableReport } from '../../application/ports/Documents';
import { charterEntries, charterOwner } from '../../domain/charter/charterEntries';
import { holderOf } from '../../domain/org/roles';
import type { LocalDate } from '../../domain/time/types';
import type { WorkspaceContent } from '../../domain/workspace/types';
import { roadAndDrive } from '../../playbook/charters';
import { roleNames } from '../../playbook/roles';
import { formatAsOf } from '../shared/dates/formatDates';

const columns = [
  { heading: 'Owns', share: 0.6 },
  { heading: 'In the playbook', share: 0.4 },
];

/** Both charters in the organization's words, with the playbook's beside them where they differ. */
export function chartersReport(
  { settings, charters }: WorkspaceContent,
  { today, locale }: { readonly today: LocalDate; readonly locale: string },
): TableReport {
  const { model, seats } = settings.organization;
  const tables = (['CIO', 'CAIO'] as const).map((charterOf) => {
    const role = charterOwner(charterOf, model);
    const heading = `${roleNames[role].short}: ${holderOf(seats, role)?.name ?? 'vacant'}`;
    const rows = charterEntries(charterOf, charters).map(({ words, playbookWords }) => [
      words,
      playbookWords === null ? 'A line of our own' : playbookWords === words ? 'The same' : playbookWords,
    ]);
    return {
      heading: charterOf === role ? heading : `${heading} (charter of the ${charterOf})`,
      columns,
      rows,
    };
  });
  return { title: 'Charters', asOf: today, lines: [roadAndDrive, formatAsOf(today, locale)], tables };
}
