import type { DecisionId } from '../../playbook/decisions';
import type { MeetingId } from '../../playbook/meetings';
import type { ModelId } from '../../playbook/models';
import type { Role } from '../../playbook/roles';
import type { SignState } from '../model/signStates';
import type { Organization, Person, UserId } from '../org/types';
import type { DirectoryEntry } from '../org/verifySeats';
import type { RaciRow } from '../raci/types';
import type { ActualSeries } from '../reconcile/types';
import type { RhythmSettings } from '../rhythm/types';
import type { ContentEdit } from '../workspace/editContent';
import type { CharterWording, SignEvidence } from '../workspace/types';

/** What is done at once, as a remedy says it. */
export type DoneAtOnce =
  | {
      readonly kind: 'keepAccountable' | 'makeAccountable' | 'makeResponsible' | 'sayInCharter';
      readonly role: Role;
    }
  | { readonly kind: 'inform'; readonly roles: readonly Role[] }
  | { readonly kind: 'invite'; readonly role: Role; readonly as: 'required' | 'optional' }
  | { readonly kind: 'leaveVacant'; readonly role: Role }
  | { readonly kind: 'restoreDecision'; readonly row: RowName }
  | { readonly kind: 'takeAddress'; readonly role: Role; readonly mail: string }
  | { readonly kind: 'takeAt'; readonly meeting: MeetingId };

/** What needs a person’s choice, and is settled elsewhere. */
export type DoneElsewhere =
  | { readonly kind: 'fillSeat' | 'handSeatOver' | 'nameNew' | 'givePart'; readonly role: Role }
  | { readonly kind: 'compareModels' | 'reviewInvitation' | 'shareOut' };

type Named = Pick<Person, 'name' | 'mail'>;

/** What settles a finding. */
export type Remedy =
  | { readonly kind: 'edit'; readonly act: DoneAtOnce; readonly edits: readonly ContentEdit[] }
  | { readonly kind: 'goTo'; readonly act: DoneElsewhere }
  /** The decision shows who can have the letter. */
  | { readonly kind: 'openDecision'; readonly decision: DecisionId; readonly letter: 'A' | 'R' }
  /** An owner has to add somebody to the team, and is asked in a chat. */
  | { readonly kind: 'askToAdd'; readonly owner: Named; readonly person: Named }
  /** Leads to the team, where its owners add people. */
  | { readonly kind: 'openTeam'; readonly person: Named };

/** A decision as a sentence names it. */
type RowName = Pick<RaciRow, 'number' | 'title'>;

/** What is so: all that a sentence about it needs. */
type Fact =
  | {
      readonly rule: 'accountGone';
      readonly role: Role;
      readonly holder: Named;
      readonly state: 'disabled' | 'gone';
    }
  | {
      readonly rule: 'accountableNotInRoom';
      readonly role: Role;
      readonly row: RowName;
      readonly meeting: MeetingId;
    }
  | {
      readonly rule: 'accountableOutsideLine';
      readonly role: Role;
      readonly row: RowName;
      readonly workers: readonly Role[];
    }
  | { readonly rule: 'addressDiffers'; readonly role: Role; readonly stored: string; readonly found: Named }
  | { readonly rule: 'cannotOpen'; readonly role: Role; readonly holder: Named }
  | {
      readonly rule: 'charterOwnsElsewhere';
      readonly role: Role;
      readonly row: RowName;
      readonly owner: Role;
      /** In the organization's words. */
      readonly line: string;
    }
  | {
      readonly rule: 'guestPresent';
      readonly guest: string;
      readonly meeting: MeetingId;
      /** In which they are only informed; none where the guest holds no seat. */
      readonly roles: readonly Role[];
    }
  | { readonly rule: 'noMeetingTakes'; readonly row: RowName; readonly newsIn: readonly MeetingId[] }
  | { readonly rule: 'noResponsible'; readonly row: RowName }
  | { readonly rule: 'notOneAccountable'; readonly row: RowName; readonly roles: readonly Role[] }
  | {
      readonly rule: 'overloadedRole';
      readonly role: Role;
      /** Accountable, or responsible and accountable together. */
      readonly as: 'A' | 'RA';
      readonly count: number;
      readonly of: number;
    }
  | {
      readonly rule: 'requiredNotInvited';
      readonly person: Named;
      readonly roles: readonly Role[];
      readonly meeting: MeetingId;
    }
  | { readonly rule: 'roleOnNoDecision'; readonly role: Role }
  | { readonly rule: 'timeToMoveOn'; readonly model: ModelId; readonly sign: SignState }
  | { readonly rule: 'tooManyConsulted'; readonly row: RowName; readonly roles: readonly Role[] }
  | { readonly rule: 'topicTiedToNothing'; readonly topic: string; readonly meeting: MeetingId }
  /** How many decisions wait for somebody to answer for them. */
  | { readonly rule: 'vacantSeat'; readonly role: Role; readonly answersFor: number };

/** The rules of consistency, by name. */
export type FindingRule = Fact['rule'];

/** Two parts of the operating model that do not agree, or a gap. */
export type Finding = Fact & {
  /** The same as long as the same is found about the same; see `findingKey`. */
  readonly key: string;
  /** What it is about; null where the rule is about none. */
  readonly decision: DecisionId | null;
  readonly meeting: MeetingId | null;
  readonly role: Role | null;
  /** Best first; empty where only a person can judge. */
  readonly remedies: readonly Remedy[];
};

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
