import type { DecisionId } from '../../playbook/decisions';
import type { MeetingId } from '../../playbook/meetings';
import type { Role } from '../../playbook/roles';
import type { Organization, Person, UserId } from '../org/types';
import type { DirectoryEntry } from '../org/verifySeats';
import type { RaciRow } from '../raci/types';
import type { ActualSeries } from '../reconcile/types';
import type { RhythmSettings } from '../rhythm/types';
import type { ContentEdit } from '../workspace/editContent';
import type { CharterWording, SignEvidence } from '../workspace/types';

/** The rules of consistency, by name. */
export type FindingRule =
  | 'notOneAccountable'
  | 'vacantSeat'
  | 'accountGone'
  | 'addressDiffers'
  | 'cannotOpen'
  | 'accountableNotInRoom'
  | 'requiredNotInvited'
  | 'timeToMoveOn'
  | 'accountableOutsideLine'
  | 'charterOwnsElsewhere'
  | 'noMeetingTakes'
  | 'noResponsible'
  | 'overloadedRole'
  | 'tooManyConsulted'
  | 'roleOnNoDecision'
  | 'topicTiedToNothing'
  | 'guestPresent';

/** Where a remedy that needs a person's choice is made. */
export type RemedyScreen = 'raci' | 'seats' | 'rhythm' | 'charters' | 'model';

/** What settles a finding. The label is a verb phrase, as a button says it. */
export type Remedy = { readonly label: string } & (
  | { readonly kind: 'edit'; readonly edits: readonly ContentEdit[] }
  | { readonly kind: 'goTo'; readonly screen: RemedyScreen }
  | { readonly kind: 'openDecision'; readonly decision: DecisionId }
  /** Somebody else has to do it, who is asked in a chat. */
  | { readonly kind: 'message'; readonly to: Pick<Person, 'name' | 'mail'>; readonly words: string }
  /** Leads to the team, where its owners add people. */
  | { readonly kind: 'openTeam' }
);

/** Two parts of the operating model that do not agree, or a gap. */
export interface Finding {
  /** The same as long as the same is found about the same; see `findingKey`. */
  readonly key: string;
  readonly rule: FindingRule;
  /** What it is about; null where the rule is about none. */
  readonly decision: DecisionId | null;
  readonly meeting: MeetingId | null;
  readonly role: Role | null;
  /** What is so, in one sentence. */
  readonly fact: string;
  /** Why it matters, in one sentence. */
  readonly why: string;
  /** Best first; empty where only a person can judge. */
  readonly remedies: readonly Remedy[];
}

/** What the directory said about somebody who holds a seat. */
export interface AccountState {
  readonly person: UserId;
  readonly state: 'active' | 'disabled' | 'gone';
}

/** A series as the calendar has it, and who of the people in it is invited anyway: the organizer. */
export interface Invitation {
  readonly series: Pick<ActualSeries, 'meeting' | 'attendees' | 'written'>;
  readonly organizer: Person;
}

/** Somebody in the team, or in the channel, around what is shared. */
export interface TeamMember {
  readonly id: UserId;
  readonly name: string;
  readonly mail: string;
  /** Owners add people. */
  readonly isOwner: boolean;
}

/** What was looked up besides what the leaders agreed. Whatever is left out was not looked up: no rule speaks of it. */
export interface LookedUp {
  readonly accounts?: readonly AccountState[];
  readonly directory?: readonly DirectoryEntry[];
  readonly invitations?: readonly Invitation[];
  /** Who can open what is shared. */
  readonly members?: readonly TeamMember[];
}

/** What the leaders agreed, as far as the rules read it. A `WorkspaceContent` is one. */
export interface Agreed {
  readonly settings: Pick<RhythmSettings, 'organization' | 'overrides' | 'details'>;
  readonly signs?: readonly SignEvidence[];
  readonly charters?: readonly CharterWording[];
}

/** What the rules look at. */
export interface Evidence extends Pick<RhythmSettings, 'details'> {
  readonly organization: Organization;
  readonly overrides: RhythmSettings['overrides'];
  readonly rows: readonly RaciRow[];
  readonly signs: readonly SignEvidence[];
  readonly charters: readonly CharterWording[];
  readonly accounts: readonly AccountState[];
  readonly directory: readonly DirectoryEntry[];
  readonly invitations: readonly Invitation[];
  /** Null where nobody can tell. */
  readonly members: readonly TeamMember[] | null;
}

/** One rule: everything that it finds in the evidence. */
export type Rule = (evidence: Evidence) => readonly Finding[];
