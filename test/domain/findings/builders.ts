import type { Evidence } from '../../../src/domain/findings/types';
import { rolesOf } from '../../../src/domain/org/roles';
import type { Organization, Person, Seats } from '../../../src/domain/org/types';
import { raciOf } from '../../../src/domain/raci/raciOf';
import type { ModelId } from '../../../src/playbook/models';

export const person = (id: string): Person => ({ id, name: id, mail: `${id}@example.com`, title: null });

export function organizationOf(model: ModelId, seats: Seats = seatedIn(model)): Organization {
  return { model, seats, escalation: 'fromModel' };
}

export function seatedIn(model: ModelId): Seats {
  return Object.fromEntries(rolesOf(model).map((role) => [role, person(role)]));
}

/** The playbook under model 2 with every seat taken, and nothing looked up. */
export function evidence(changes: Partial<Evidence> = {}): Evidence {
  const organization = changes.organization ?? organizationOf('both-report-to-coo');
  return {
    organization,
    overrides: [],
    rows: raciOf(organization),
    signs: [],
    charters: [],
    accounts: [],
    directory: [],
    invitations: [],
    members: null,
    ...changes,
  };
}
