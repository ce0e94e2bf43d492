import type { ModelId } from '../../playbook/models';
import type { Role } from '../../playbook/roles';

/** An Entra object id. */
export type UserId = string & { readonly brand?: 'UserId' };

export interface Person {
  readonly id: UserId;
  readonly name: string;
  /** Primary address; compared without regard to case. */
  readonly mail: string;
  readonly title: string | null;
}

/** Who holds which role: a person may hold several, and an absent or null seat is vacant. */
export type Seats = Readonly<Partial<Record<Role, Person | null>>>;

/** The partnership as it is set up: the model, the people, and who settles disputes. */
export interface Organization {
  readonly model: ModelId;
  readonly seats: Seats;
  /** 'fromModel' follows the nearest shared manager; otherwise the role named. */
  readonly escalation: 'fromModel' | 'COO' | 'CEO';
}
