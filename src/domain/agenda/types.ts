import type { DecisionId } from '../../playbook/decisions';
import type { MeetingId } from '../../playbook/meetings';

/** A standing topic with what it takes, tells or settles, in words. */
export interface AgendaTopic {
  readonly title: string;
  /** Share of the meeting, in whole minutes; the topics add up to the meeting's length. */
  readonly minutes: number;
  /** "Decides 3, AI tool and vendor selection: the CAIO (Ada Okafor) is accountable." One sentence each. */
  readonly notes: readonly string[];
  readonly decisions: readonly DecisionId[];
}

/** What the invitation and its file say. Plain data; `documents` makes it HTML and Word. */
export interface Agenda {
  readonly meeting: MeetingId;
  readonly title: string;
  /** "Led by Ada Okafor (CAIO)". */
  readonly ledBy: string;
  /** "Required: …" and so on, as lines of name and role with the reason. */
  readonly people: readonly {
    readonly name: string;
    readonly role: string;
    readonly kind: string;
    readonly why: string;
  }[];
  readonly topics: readonly AgendaTopic[];
  /** "What cannot be settled here goes to Grace Liu (COO)." */
  readonly escalation: string;
}
