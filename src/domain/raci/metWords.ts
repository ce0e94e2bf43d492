import { stemOf } from './wordsOf';

/** A word that a search can meet, and what meeting its beginning earns. */
export interface FindableWord {
  readonly word: string;
  readonly stem: string;
  readonly weight: number;
  /** Must be met whole: 1 is not the beginning of 12. */
  readonly isNumber: boolean;
}

export interface TypedWord {
  readonly word: string;
  readonly stem: string;
}

/** A whole word outweighs any beginning: "Ben" is a person before it is the beginning of "benefits". */
const wholeWord = 12;

export function findableWord(word: string, weight: number): FindableWord {
  return { word, stem: stemOf(word), weight, isNumber: /^\d+$/u.test(word) };
}

export function typedWord(word: string): TypedWord {
  return { word, stem: stemOf(word) };
}

/** What a typed word earns at the best of these words; 0 is no match. */
export function bestScore(typed: TypedWord, words: readonly FindableWord[]): number {
  let best = 0;
  for (const found of words) best = Math.max(best, scoreOf(typed, found));
  return best;
}

function scoreOf(typed: TypedWord, { word, stem, weight, isNumber }: FindableWord): number {
  if (typed.word === word) return wholeWord + weight;
  if (isNumber) return 0;
  return word.startsWith(typed.word) || stem.startsWith(typed.stem) ? weight : 0;
}

/** How many typed words were met, and how well together. */
export interface Met {
  readonly met: number;
  readonly score: number;
}

/** The candidates that meet the most words, best first, those of equal weight in the order given; none met, none left. */
export function bestOf<Candidate extends Met>(candidates: readonly Candidate[]): readonly Candidate[] {
  const most = candidates.reduce((highest, { met }) => Math.max(highest, met), 0);
  if (most === 0) return [];
  return candidates.filter(({ met }) => met === most).sort((one, other) => other.score - one.score);
}
