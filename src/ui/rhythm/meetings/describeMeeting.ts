import { roleInModel } from '../../../domain/org/rolesOf';
import type { Organization } from '../../../domain/org/types';
import type { Cadence, Meeting } from '../../../playbook/meetings';
import { roleNames } from '../../../playbook/roles';

const cadenceLabels: Readonly<Record<Cadence, string>> = {
  weekly: 'every week',
  everyTwoWeeks: 'every two weeks',
  monthly: 'every month',
};

/** "Led by the CAIO and the CIO, every month". */
export function describeMeeting({ ledBy, cadence }: Meeting, { model }: Organization): string {
  const leads = ledBy.map((role) => `the ${roleNames[roleInModel(model, role)].short}`);
  return `Led by ${leads.join(' and ')}, ${cadenceLabels[cadence]}`;
}
