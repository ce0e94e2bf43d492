import type { AccountState } from '../../domain/findings/types';
import type { Person, UserId } from '../../domain/org/types';

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
  /** What became of these accounts; one that nothing can be told of is left out. */
  accountsOf(ids: readonly UserId[]): Promise<readonly AccountState[]>;
}
