import type { DecisionId } from '../../playbook/decisions';
import type { MeetingId } from '../../playbook/meetings';
import type { Role } from '../../playbook/roles';
import type { Organization } from '../org/types';
import type { RaciRow } from '../raci/types';

/** The rules of consistency, by name. */
export type FindingRule =
  | 'notOneAccountable'
  | 'noResponsible'
  | 'noMeetingTakes'
  | 'charterOwnsElsewhere'
  | 'accountableOutsideLine'
  | 'vacantSeat'
  | 'accountableNotInRoom';

/** Two parts of the operating model that do not agree, or a gap. */
export interface Finding {
  readonly rule: FindingRule;
  /** What it is about; null where the rule is about none. */
  readonly decision: DecisionId | null;
  readonly meeting: MeetingId | null;
  readonly role: Role | null;
  /** What is so, in one sentence. */
  readonly fact: string;
  /** Why it matters, in one sentence. */
  readonly why: string;
}

/** Who is in the room of a meeting: the roles that are invited, required and optional alike. */
export interface MeetingAttendance {
  readonly meeting: MeetingId;
  readonly roles: readonly Role[];
}

/** What the rules look at. */
export interface Evidence {
  readonly organization: Organization;
  readonly rows: readonly RaciRow[];
  /** Empty while nobody has been invited: then no rule about rooms applies. */
  readonly attendance: readonly MeetingAttendance[];
}

/** One rule: everything that it finds in the evidence. */
export type Rule = (evidence: Evidence) => readonly Finding[];
