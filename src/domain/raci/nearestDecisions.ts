import type { DecisionIndex } from './decisionIndex';
import { lettersIn, lettersWrong, mayBeNear } from './spelling';
import type { RaciRow } from './types';

/** The rows whose words are spelt most like this one: the same first letter, and all but a third of the others. */
export function rowsSpeltLike(
  { terms, rows }: DecisionIndex,
  word: string,
  most: number,
): readonly RaciRow[] {
  const allowed = Math.floor(word.length / 3);
  const typed = lettersIn(word);
  return terms
    .filter(
      (term) =>
        mayBeNear(typed, term.letters, allowed) &&
        term.places.length > 0 &&
        term.word.length > 3 &&
        term.word.startsWith(word.charAt(0)),
    )
    .map((term) => ({ term, wrong: lettersWrong(word, term.word, allowed) }))
    .filter(({ wrong }) => wrong <= allowed)
    .sort((one, other) => one.wrong - other.wrong)
    .slice(0, most)
    .flatMap(({ term }) => rows[term.places[0] ?? -1] ?? []);
}
