import type { ModelId } from '../../playbook/models';
import type { DecisionId } from '../../playbook/decisions';
import type { MeetingId } from '../../playbook/meetings';
import type { Role } from '../../playbook/roles';
import type { MatrixRow } from '../raci/types';

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
  /** The organization's own matrix, retired rows too; absent: the playbook's. */
  readonly matrix?: readonly MatrixRow[];
  /** Decisions that the organization takes at a meeting beyond the playbook's standing topics. */
  readonly placed?: readonly PlacedDecision[];
}

export interface PlacedDecision {
  readonly decision: DecisionId;
  readonly meeting: MeetingId;
}
