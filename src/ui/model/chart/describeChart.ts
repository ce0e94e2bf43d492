import type { ChartBox, OrgChart } from '../../../domain/model/orgChart';
import { roleNames } from '../../../playbook/roles';

/** The chart for those who hear it: "CEO, vacant. COO, Grace Liu, reports to the CEO." */
export function describeChart({ boxes }: OrgChart): string {
  return boxes.map(describeBox).join(' ');
}

function describeBox({ role, person, manager }: ChartBox): string {
  const who = `${roleNames[role].short}, ${person?.name ?? 'vacant'}`;
  return manager === null ? `${who}.` : `${who}, reports to the ${roleNames[manager].short}.`;
}
