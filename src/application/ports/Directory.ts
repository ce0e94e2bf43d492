import type { AccountState } from '../../domain/findings/types';
import type { Person, UserId } from '../../domain/org/types';
import type { Interaction } from './AccessTokens';
import type { DirectoryEntry } from '../../domain/org/verifySeats';

export interface Directory {
  /** The signed-in person. */
  me(): Promise<Person>;
  /**
   * People with a word of their name, or whose address or title, begins with the text; at most 10, best first. Titles
   * only where the whole profile may be read. Empty for an empty text.
   */
  search(text: string, signal?: AbortSignal): Promise<readonly Person[]>;
  /** An object URL of the person's photo, or null where there is none. The caller revokes it. */
  photo(userId: string): Promise<string | null>;
  /**
   * The accounts of these ids, with name and address as they are now, in the order of the ids. `silent` raises no dialog,
   * and fails with 'consent' where one would be needed.
   */
  lookUp(ids: readonly UserId[], interaction?: Interaction): Promise<readonly DirectoryEntry[]>;
  /** What became of these accounts; one that nothing can be told of is left out. */
  accountsOf(ids: readonly UserId[]): Promise<readonly AccountState[]>;
}
