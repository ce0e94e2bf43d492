import { rolesCalled, type CalledRole, type SearchOptions } from './calledRoles';
import type { RaciLetter } from '../../playbook/decisions';
import { roleNames, type Role } from '../../playbook/roles';
import { placesBeginning, termMeantBy, type DecisionIndex, type Phrase } from './decisionIndex';
import { foldedWord, tokensOf } from './tokens';
import { isEmptyWord, isEverydayWord, isQuietWord } from './wordsOf';
import {
  type Correction,
  type AskedWord,
  type MatchedTerm,
  type Beginnings,
  qualities,
  type Token,
  tokenOf,
  isTelling,
  hasTerms,
  askedWord,
  type MatchedPhrase,
  isTakenBy,
  isMisspelt,
  fillerMeant,
} from './questionTokens';

/** A text as a search understands it. */
export interface Question {
  /** What it is about; empty where it only names roles, or tells nothing. */
  readonly topic: readonly AskedWord[];
  readonly phrases: readonly Phrase[];
  readonly roles: readonly Role[];
  /** Asked of the roles. */
  readonly letters: readonly RaciLetter[];
  readonly number: number | null;
  readonly corrections: readonly Correction[];
}

const mostGaps = 2;

const quietBetween = new Set(
  'something things stuff people everybody everyone more whole new own'.split(' '),
);

const mayStandBetween = (word: string): boolean => isEmptyWord(word) || quietBetween.has(word);

const numberMarks = new Set('decision number no nr row'.split(' '));

const letterWords: Readonly<Record<RaciLetter, string>> = {
  R: 'responsible responsibility responsibilities',
  A: 'accountable accountability answerable',
  C: 'consulted consult consults consulting',
  I: 'informed inform informs',
};

const letterOfWord = new Map(
  Object.entries(letterWords).flatMap(([letter, words]) =>
    words.split(' ').map((word) => [word, letter as RaciLetter] as const),
  ),
);

/** Reads who and what a text asks about, in the words by which these decisions are found. */
export function readQuestion(text: string, index: DecisionIndex, options: SearchOptions): Question {
  return new Reading(text, index, options).question();
}

class Reading {
  private tokens: Token[];
  private readonly isOpen: boolean;
  private readonly roles = new Set<Role>();
  private readonly corrections: Correction[] = [];

  constructor(
    text: string,
    private readonly index: DecisionIndex,
    options: SearchOptions,
  ) {
    this.isOpen = /[\p{L}\p{N}]$/u.test(text);
    this.tokens = tokensOf(text).map(tokenOf);
    const called = rolesCalled(options);
    this.takeRoles(called);
    this.joinWords();
    this.tokens.forEach((token, place) => this.understand(token, place, called));
    this.tokens = this.tokens.flatMap((token) => this.splitWord(token));
  }

  question(): Question {
    const phrases = this.phrases();
    const free = this.tokens.filter(({ role, filler, inPhrase }) => !role && (!filler || inPhrase));
    const letters = this.tokens.flatMap(({ word, role, inPhrase }) =>
      role || inPhrase ? [] : (letterOfWord.get(word) ?? []),
    );
    const number = this.number();
    return {
      topic: number === null ? free.filter(isTelling).map(askedWord) : [],
      phrases,
      roles: [...this.roles],
      letters: this.roles.size === 0 ? [] : letters,
      number,
      corrections: this.corrections,
    };
  }

  private takeRoles(called: readonly CalledRole[]): void {
    for (const { role, words, isName } of called)
      for (let place = 0; place + words.length <= this.tokens.length; place += 1) {
        const matched = this.tokens.slice(place, place + words.length);
        if (matched.some((token, at) => token.role || token.word !== words[at])) continue;
        if (isName && words.length === 1 && this.meansMore(words[0] ?? '')) continue;
        this.roles.add(role);
        for (const token of matched) token.role = true;
      }
  }

  /** A first name that is also a word by which decisions are found, or a filler: "Price", "Will". */
  private meansMore(word: string): boolean {
    return isEmptyWord(word) || isQuietWord(word) || this.index.byFoldedText.has(foldedWord(word));
  }

  /** "cyber security" where "cybersecurity" is known. */
  private joinWords(): void {
    for (let place = 0; place + 1 < this.tokens.length; place += 1) {
      const [one, other] = this.tokens.slice(place, place + 2);
      if (one === undefined || other === undefined || one.role || other.role) continue;
      const joined = one.word + other.word;
      const isWord =
        joined.length > 5 && !isEmptyWord(one.word) && this.index.byFoldedText.has(foldedWord(joined));
      if (isWord) this.tokens.splice(place, 2, tokenOf(joined));
    }
  }

  private understand(token: Token, place: number, called: readonly CalledRole[]): void {
    if (token.role || isEmptyWord(token.word) || this.isLetter(token)) return void (token.filler = true);
    const isLast = this.isOpen && place === this.tokens.length - 1;
    token.terms = this.termsOf(token);
    token.beginnings = this.beginningsOf(token, isLast);
    if (hasTerms(token) || isQuietWord(token.word) || isEverydayWord(token.word)) return;
    if (isLast && this.beginsRole(token, called)) return;
    if (this.isTwoWords(token.word) !== null) return;
    this.correct(token, called);
  }

  /** "Who is accountable" asks for a letter; only a title that holds the very word is about it. */
  private isLetter({ word }: Token): boolean {
    const isTitleWord = this.roles.size === 0 && this.index.byFoldedText.has(foldedWord(word));
    return letterOfWord.has(word) && !isTitleWord;
  }

  private termsOf({ word, stem }: Token): readonly MatchedTerm[] {
    const folded = foldedWord(word);
    const form = this.isFindable(folded) ? qualities.otherForm : qualities.form;
    const forms = (this.index.byStem.get(stem) ?? []).map((term) => ({
      term,
      quality: term.folded === folded ? qualities.whole : form,
    }));
    if (isEverydayWord(word)) return forms.filter(({ quality }) => quality === qualities.whole);
    return forms;
  }

  /** What may come of a word that is being typed, or of one that was cut short. */
  private beginningsOf({ word, stem }: Token, isBeingTyped: boolean): Beginnings | null {
    const folded = foldedWord(word);
    const isForm = this.index.byStem.get(stem)?.some(({ places }) => places.length > 0) ?? false;
    if (isEverydayWord(word) || (!isBeingTyped && (isForm || folded.length < 4))) return null;
    const [from, to] = placesBeginning(this.index, folded);
    if (!this.isFoundBetween(from, to)) return null;
    return {
      ...{ from, to, longest: isBeingTyped ? Number.POSITIVE_INFINITY : folded.length / 0.6 },
      quality: isBeingTyped && !isForm ? qualities.beginning : qualities.innerBeginning,
    };
  }

  private isFoundBetween(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if ((this.index.terms[at]?.places.length ?? 0) > 0) return true;
    return false;
  }

  private isFindable(folded: string): boolean {
    return (this.index.byFoldedText.get(folded)?.places.length ?? 0) > 0;
  }

  private beginsRole(token: Token, called: readonly CalledRole[]): boolean {
    const begun = called.filter(({ words }) => words[0]?.startsWith(token.word));
    for (const { role } of begun) this.roles.add(role);
    return (token.role = begun.length > 0);
  }

  private correct(token: Token, called: readonly CalledRole[]): void {
    const { word } = token;
    const filler = fillerMeant(word);
    if (filler !== null) {
      this.take(token, filler);
      return;
    }
    const role = called.find(
      ({ words, isName }) => (isName || words.length === 1) && words.some((one) => isMisspelt(word, [one])),
    );
    if (role !== undefined) {
      this.roles.add(role.role);
      token.role = true;
      this.corrections.push({ typed: word, shown: roleNames[role.role].short });
      return;
    }
    const term = termMeantBy(this.index, word);
    if (term === null) return;
    this.corrections.push({ typed: word, shown: term.word });
    Object.assign(token, tokenOf(term.word), { misspelt: true });
    token.terms = this.termsOf(token);
  }

  private take(token: Token, filler: string): void {
    Object.assign(token, tokenOf(filler));
    token.filler = isEmptyWord(filler);
    token.terms = token.filler ? [] : this.termsOf(token);
  }

  /** "usecase" where "use" and "case" are known. */
  private splitWord(token: Token): readonly Token[] {
    const parts =
      hasTerms(token) || token.role || isEverydayWord(token.word) ? null : this.isTwoWords(token.word);
    if (parts === null) return [token];
    return parts.map((word) => {
      const part = tokenOf(word);
      return { ...part, terms: this.termsOf(part) };
    });
  }

  private isTwoWords(word: string): readonly [string, string] | null {
    for (let at = 3; at <= word.length - 3; at += 1) {
      const [one, other] = [word.slice(0, at), word.slice(at)];
      if ([one, other].every((part) => this.index.byFoldedText.has(foldedWord(part)))) return [one, other];
    }
    return null;
  }

  /**
   * The phrases of the text. One that lies within a longer one is not meant ("data protection" in "data protection
   * authority"), and a decision is met by one phrase for the same words.
   */
  private phrases(): readonly Phrase[] {
    const matched = this.tokens
      .flatMap((token, place) =>
        (this.index.phrases.get(token.stem) ?? []).flatMap((phrase) => {
          const tokens = this.matchedFrom(place, phrase.stems);
          return tokens === null ? [] : [{ phrase, tokens }];
        }),
      )
      .sort(
        (one, other) => other.tokens.length - one.tokens.length || other.phrase.weight - one.phrase.weight,
      );
    const taken: MatchedPhrase[] = [];
    for (const one of matched) if (!taken.some((before) => isTakenBy(one, before))) taken.push(one);
    for (const { tokens } of taken) for (const token of tokens) token.inPhrase = true;
    return taken.map(({ phrase }) => phrase);
  }

  /** The words of the phrase from this place on; a filler or two may stand between them. */
  private matchedFrom(place: number, stems: readonly string[]): readonly Token[] | null {
    const matched: Token[] = [];
    let gaps = 0;
    for (let at = place; at < this.tokens.length && matched.length < stems.length; at += 1) {
      const token = this.tokens[at];
      if (token === undefined || token.role) return null;
      if (token.stem === stems[matched.length]) matched.push(token);
      else if (matched.length === 0 || gaps === mostGaps || !mayStandBetween(token.word)) return null;
      else gaps += 1;
    }
    return matched.length === stems.length ? matched : null;
  }

  /** Only where nothing else is asked, or the text says that it is a decision's number: "top 3 projects" is none. */
  private number(): number | null {
    const place = this.tokens.findIndex(({ word }) => /^\d+$/u.test(word));
    const token = this.tokens[place];
    if (token === undefined) return null;
    const isMarked = numberMarks.has(this.tokens[place - 1]?.word ?? '');
    const isAlone = this.tokens.every(
      (one) => one === token || one.filler || one.role || isQuietWord(one.word),
    );
    return isMarked || isAlone ? Number(token.word) : null;
  }
}
