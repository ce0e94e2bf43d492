import type { Organization } from '../../domain/org/types';

/** What the playbook stands on until the organization has chosen: the first model, seats unknown. */
export const playbookOrganization: Organization = {
  model: 'caio-reports-to-ceo',
  seats: {},
  escalation: 'fromModel',
};
