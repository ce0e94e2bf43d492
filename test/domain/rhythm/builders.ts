import type { Organization, Person } from '../../../src/domain/org/types';
import { defaultTime } from '../../../src/domain/rhythm/defaultTime';
import type { RhythmSettings } from '../../../src/domain/rhythm/types';

export function person(name: string): Person {
  const [first = name] = name.toLowerCase().split(' ');
  return { id: `id-${first}`, name, mail: `${first}@example.com`, title: null };
}

export const ada = person('Ada Okafor');
export const ben = person('Ben Ruiz');
export const grace = person('Grace Liu');
export const noor = person('Noor Haddad');
/** An assistant, who holds no seat. */
export const sam = person('Sam Petersen');

export function settings(changes: Partial<RhythmSettings> = {}): RhythmSettings {
  return {
    organization: organization(),
    overrides: [],
    times: {
      'portfolio-review': defaultTime('portfolio-review', '2026-12-01', 'Europe/Berlin'),
      'readiness-sync': defaultTime('readiness-sync', '2026-12-01', 'Europe/Berlin'),
      'governance-council': defaultTime('governance-council', '2026-12-01', 'Europe/Berlin'),
    },
    moves: [],
    organizer: null,
    ...changes,
  };
}

export function organization(changes: Partial<Organization> = {}): Organization {
  return {
    model: 'both-report-to-coo',
    seats: { CAIO: ada, CIO: ben, COO: grace, CEO: noor },
    escalation: 'fromModel',
    ...changes,
  };
}
