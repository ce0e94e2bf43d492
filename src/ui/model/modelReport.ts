import type { TableReport } from '../../application/ports/Documents';
import { compareModels } from './compareModels';
import { holderOf, modelOf, rolesOf } from '../../domain/org/roles';
import { managersOf } from '../../domain/org/escalation';
import type { LocalDate } from '../../domain/time/types';
import type { WorkspaceContent } from '../../domain/workspace/types';
import { models } from '../../playbook/models';
import { roleNames } from '../../playbook/roles';

/** The model in use with its seats, and the three models point by point. */
export function modelReport(
  { settings }: WorkspaceContent,
  { today, choice, asOf }: { readonly today: LocalDate; readonly choice: string; readonly asOf: string },
): TableReport {
  const { model, seats } = settings.organization;
  const seatRows = rolesOf(model).map((role) => {
    const [above] = managersOf(model, role);
    return [
      roleNames[role].short,
      holderOf(seats, role)?.name ?? 'vacant',
      above === undefined ? 'nobody' : roleNames[above].short,
    ];
  });
  const pointRows = compareModels(settings).map(({ title, answers }) => [
    title,
    ...models.map(({ id }) => answers[id].join('; ')),
  ]);
  return {
    title: 'Model',
    asOf: today,
    lines: [`In use: ${modelOf(model).title}.`, choice, asOf],
    tables: [
      {
        heading: 'Who reports to whom',
        columns: [
          { heading: 'Role', share: 0.2 },
          { heading: 'Held by', share: 0.5 },
          { heading: 'Reports to', share: 0.3 },
        ],
        rows: seatRows,
      },
      {
        heading: 'Point by point',
        columns: [
          { heading: 'Point', share: 0.16 },
          ...models.map(({ number, title }) => ({ heading: `${number} ${title}`, share: 0.28 })),
        ],
        rows: pointRows,
      },
    ],
  };
}
