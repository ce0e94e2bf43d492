import type { Phrase, Term } from './decisionIndex';
import { lettersIn, lettersWrong, mayBeNear, mistakesForgiven } from './spelling';
import { stemOf } from './tokens';
import { isEverydayWord, isQuietWord, longFillers, partOfWord } from './wordsOf';

/** A word that was taken for another. */
export interface Correction {
  readonly typed: string;
  readonly shown: string;
}

/** A word of the question that may tell decisions apart. */
export interface AskedWord {
  readonly word: string;
  readonly stem: string;
  readonly terms: readonly MatchedTerm[];
  readonly beginnings: Beginnings | null;
  /** 1 for a word that tells decisions apart, less for one that seldom does: it may be missing. */
  readonly part: number;
  /** Belongs to another part of office life, unless a decision says it. */
  readonly isElsewhere: boolean;
  /** Its meaning lies in the phrase it is part of. */
  readonly isInPhrase: boolean;
}

export interface MatchedTerm {
  readonly term: Term;
  /** 1 for the word itself, less for a form, a beginning or a misspelling of it. */
  readonly quality: number;
}

/** The terms that a word is the beginning of, by their places in the index, up to so many letters. */
export interface Beginnings {
  readonly from: number;
  readonly to: number;
  readonly longest: number;
  readonly quality: number;
}

export const qualities = {
  whole: 1,
  form: 0.95,
  otherForm: 0.6,
  beginning: 0.8,
  innerBeginning: 0.5,
  misspelt: 0.85,
} as const;

export interface Token {
  word: string;
  stem: string;
  role: boolean;
  filler: boolean;
  inPhrase: boolean;
  misspelt: boolean;
  terms: readonly MatchedTerm[];
  beginnings: Beginnings | null;
}

export function tokenOf(word: string): Token {
  return {
    word,
    stem: stemOf(word),
    role: false,
    filler: false,
    inPhrase: false,
    misspelt: false,
    terms: [],
    beginnings: null,
  };
}

export const isTelling = (token: Token): boolean =>
  token.inPhrase || (!token.filler && (hasTerms(token) || !isQuietWord(token.word)));

export const hasTerms = ({ terms, beginnings }: Token): boolean => terms.length > 0 || beginnings !== null;

export function askedWord({ word, stem, terms, beginnings, inPhrase, misspelt }: Token): AskedWord {
  return {
    ...{ word, stem, part: partOfWord(word), isInPhrase: inPhrase, isElsewhere: isEverydayWord(word) },
    beginnings,
    terms: misspelt
      ? terms.map(({ term, quality }) => ({ term, quality: quality * qualities.misspelt }))
      : terms,
  };
}

export interface MatchedPhrase {
  readonly phrase: Phrase;
  readonly tokens: readonly Token[];
}

export function isTakenBy(one: MatchedPhrase, before: MatchedPhrase): boolean {
  const shared = one.tokens.filter((token) => before.tokens.includes(token)).length;
  const isWithin = shared === one.tokens.length && one.tokens.length < before.tokens.length;
  return isWithin || (shared > 0 && one.phrase.place === before.phrase.place);
}

/** One letter wrong, in words of five and more. */
export function isMisspelt(word: string, of: readonly string[]): boolean {
  if (mistakesForgiven(word) === 0) return false;
  return of.some((one) => one.length >= 5 && lettersWrong(word, one, 1) === 1);
}

const fillers = longFillers.map((filler) => ({ filler, letters: lettersIn(filler) }));

/** The filler word that was misspelt, or null. */
export function fillerMeant(word: string): string | null {
  if (mistakesForgiven(word) === 0) return null;
  const typed = lettersIn(word);
  const meant = fillers.find(
    ({ filler, letters }) => mayBeNear(typed, letters, 1) && lettersWrong(word, filler, 1) === 1,
  );
  return meant?.filler ?? null;
}
