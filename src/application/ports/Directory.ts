import type { Interaction } from './AccessTokens';
import type { AccountState, TeamMember } from '../../domain/findings/types';
import type { Person, UserId } from '../../domain/org/types';
import type { DirectoryEntry } from '../../domain/org/verifySeats';

export interface SearchOptions {
  readonly signal?: AbortSignal;
  readonly isSetUp?: boolean;
}

export interface Directory {
  /** The signed-in person. Raises no dialog unless it is asked to. */
  me(interaction?: Interaction): Promise<Person>;
  /**
   * People with a word of their name, or whose address or title, begins with the text; at most 10, best first. Titles
   * only where the whole profile may be read. Empty for an empty text. `isSetUp` asks at once for what setting the rhythm
   * up takes; else nobody is asked for more than finding people takes.
   */
  search(text: string, options?: SearchOptions): Promise<readonly Person[]>;
  /** An object URL of the person's photo, or null where there is none. The caller revokes it. */
  photo(userId: string): Promise<string | null>;
  /** The accounts of these ids, with name and address as they are now, in the order of the ids. Raises no dialog unless it is asked to. */
  lookUp(ids: readonly UserId[], interaction?: Interaction): Promise<readonly DirectoryEntry[]>;
  /** What became of these accounts; one that nothing can be told of is left out. Asks for the right to read names. */
  accountsOf(ids: readonly UserId[]): Promise<readonly AccountState[]>;
  /**
   * Who can open what is shared here: those in the team, or in the channel that has members of its own. Null where nobody
   * can tell. Raises no dialog.
   */
  members(): Promise<readonly TeamMember[] | null>;
}
