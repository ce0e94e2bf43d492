import { decisionWords } from '../../playbook/decisionWords';
import type { PlaybookDecisionId } from '../../playbook/decisions';
import { decisionById } from './rows';
import { lettersIn, lettersWrong, mayBeNear, mistakesForgiven } from './spelling';
import { foldedWord, singularOf, stemOf, tokensOf } from './tokens';
import { isEmptyWord, wordsOf } from './wordsOf';
import type { RaciRow } from './types';

/** A word that decisions are found by. */
export interface Term {
  readonly word: string;
  readonly folded: string;
  readonly stem: string;
  /** What misspelt words are held against, with the stem. */
  readonly singular: string;
  /** The letters of `singular` and of `stem`. */
  readonly letters: number;
  readonly stemLetters: number;
  /** Places of rows, and what the word earns there. */
  readonly places: number[];
  readonly weights: number[];
}

/** A phrase of a decision: it means more than its words. */
export interface Phrase {
  readonly stems: readonly string[];
  readonly place: number;
  readonly weight: number;
}

/** What is known of the words of many rows, so that a letter typed does not look at each row. */
export interface DecisionIndex {
  readonly rows: readonly RaciRow[];
  /** In the order of `folded`. */
  readonly terms: readonly Term[];
  readonly byStem: ReadonlyMap<string, readonly Term[]>;
  readonly byFoldedText: ReadonlyMap<string, Term>;
  /** By their first stem. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly byNumber: ReadonlyMap<number, number>;
  /** Misspelt words that were looked up before. */
  readonly corrections: Map<string, Term | null>;
}

/** More words than the titles of any organization share. */
const mostForms = 20_000;

const weights = { title: 1, means: 0.9, hints: 0.4, phrase: 1.6, hintPhrase: 0.9 } as const;

type Form = Omit<Term, 'places' | 'weights'>;

interface WeightedWord {
  readonly form: Form;
  readonly weight: number;
}

const known = new WeakMap<readonly RaciRow[], DecisionIndex>();

/** Made once for rows that stay the same. */
export function decisionIndex(rows: readonly RaciRow[]): DecisionIndex {
  const before = known.get(rows);
  if (before !== undefined) return before;
  const index = new IndexBuilder(rows).built();
  known.set(rows, index);
  return index;
}

class IndexBuilder {
  private readonly byWord = new Map<string, Term>();
  private readonly phrases = new Map<string, Phrase[]>();

  constructor(private readonly rows: readonly RaciRow[]) {
    rows.forEach((row, place) => this.take(row, place));
  }

  built(): DecisionIndex {
    const terms = [...this.byWord.values()].sort((one, other) => (one.folded < other.folded ? -1 : 1));
    const byStem = new Map<string, Term[]>();
    for (const term of terms) push(byStem, term.stem, term);
    return {
      rows: this.rows,
      terms,
      byStem,
      byFoldedText: new Map(terms.map((term) => [term.folded, term])),
      phrases: this.phrases,
      byNumber: new Map(this.rows.map(({ number }, place) => [number, place])),
      corrections: new Map(),
    };
  }

  private take(row: RaciRow, place: number): void {
    for (const word of weightedWords(row)) this.add(word, place);
    for (const { words, weight } of phrasesOf(row)) {
      const terms = words.map((word) => this.term(word));
      push(this.phrases, terms[0]?.stem ?? '', { stems: terms.map(({ stem }) => stem), place, weight });
    }
  }

  /** A word that only phrases hold is known, and earns nothing alone. */
  private term(form: Form): Term {
    const known = this.byWord.get(form.folded);
    if (known !== undefined) return known;
    const term = { ...form, places: [], weights: [] };
    this.byWord.set(form.folded, term);
    return term;
  }

  private add({ form, weight }: WeightedWord, place: number): void {
    const term = this.term(form);
    const last = term.places.length - 1;
    if (term.places[last] !== place) {
      term.places.push(place);
      term.weights.push(weight);
    } else if ((term.weights[last] ?? 0) < weight) term.weights[last] = weight;
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

const knownWords = new WeakMap<RaciRow, readonly WeightedWord[]>();

/** Takes the words of a row apart once, so that the first search need not. */
export function weightedWords(row: RaciRow): readonly WeightedWord[] {
  const before = knownWords.get(row);
  if (before !== undefined) return before;
  const words = [...weighted(wordsOf(row.title), weights.title), ...playbookWords(row)];
  knownWords.set(row, words);
  return words;
}

function playbookWords({ decision }: RaciRow): readonly WeightedWord[] {
  const words = wordsOfPlaybook(decision);
  if (words === null) return [];
  const single = (text: string) => text.split(',').filter((phrase) => !phrase.includes(' '));
  return [...weighted(single(words.means), weights.means), ...weighted(single(words.hints), weights.hints)];
}

function wordsOfPlaybook(decision: string) {
  return decisionById(decision) === null ? null : decisionWords[decision as PlaybookDecisionId];
}

function weighted(words: readonly string[], weight: number): readonly WeightedWord[] {
  return words.map((word) => ({ form: formOf(word), weight }));
}

const knownForms = new Map<string, Form>();

/** Titles share most of their words. */
function formOf(word: string): Form {
  const before = knownForms.get(word);
  if (before !== undefined) return before;
  const form = formMade(word);
  if (knownForms.size < mostForms) knownForms.set(word, form);
  return form;
}

function formMade(word: string): Form {
  const [folded, singular, stem] = [foldedWord(word), singularOf(word), stemOf(word)];
  return { word, folded, singular, stem, letters: lettersIn(singular), stemLetters: lettersIn(stem) };
}

interface PhraseWords {
  readonly words: readonly Form[];
  readonly weight: number;
}

function phrasesOf({ decision }: RaciRow): readonly PhraseWords[] {
  const words = wordsOfPlaybook(decision);
  if (words === null) return [];
  const phrases = (text: string, weight: number) =>
    text
      .split(',')
      .filter((phrase) => phrase.includes(' '))
      .map((phrase) => ({ words: tokensOf(phrase).map(formOf), weight }));
  return [...phrases(words.means, weights.phrase), ...phrases(words.hints, weights.hintPhrase)];
}

/** Which terms begin with these letters: from the first place to before the second. */
export function placesBeginning(
  { terms }: DecisionIndex,
  folded: string,
): readonly [from: number, to: number] {
  const from = firstPlace(terms, (term) => term.folded >= folded);
  return [from, firstPlace(terms, (term) => term.folded > folded && !term.folded.startsWith(folded))];
}

/** Where terms begin to be so; all before it are not. */
function firstPlace(terms: readonly Term[], isSo: (term: Term) => boolean): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const term = terms[middle];
    if (term === undefined || isSo(term)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The term that a misspelt word was meant to be, or null. Fewest wrong letters first, then the same first letter. */
export function termMeantBy(index: DecisionIndex, word: string): Term | null {
  const before = index.corrections.get(word);
  if (before !== undefined) return before;
  const found = nearestTerm(index.terms, word);
  index.corrections.set(word, found);
  return found;
}

function nearestTerm(terms: readonly Term[], word: string): Term | null {
  const most = mistakesForgiven(word);
  if (most === 0) return null;
  const typed = formMade(word);
  let [best, least]: [Term | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const term of terms) {
    const wrong = wrongLetters(term, typed, most);
    if (wrong < least && isGuessed(term, typed)) [best, least] = [term, wrong];
  }
  return best;
}

/** Terms that are no words are not guessed at, nor short ones, unless their letters are all there. */
function isGuessed({ word, folded, letters }: Term, typed: Form): boolean {
  const isLong =
    word.length >= 5 || (word.length === 4 && typed.word.length === 4 && letters === typed.letters);
  return isLong && !/\d/u.test(folded) && !isEmptyWord(word);
}

/** Infinite where it is another word. A wrong first letter is rarer than another. */
function wrongLetters(term: Term, typed: Form, most: number): number {
  const allowed = term.stem.length < 7 ? 1 : most;
  const isNear = mayBeNear(term.letters, typed.letters, allowed);
  const isStemNear = term.stem.length >= 4 && mayBeNear(term.stemLetters, typed.stemLetters, allowed);
  if (!isNear && !isStemNear) return Number.POSITIVE_INFINITY;
  const isOtherStart = !term.singular.startsWith(typed.singular.charAt(0));
  if (isOtherStart && typed.singular.length < 5) return Number.POSITIVE_INFINITY;
  const whole = isNear ? wholeWrong(term, typed, allowed) : allowed + 1;
  const stems = isStemNear ? lettersWrong(typed.stem, term.stem, allowed) + 0.25 : allowed + 1;
  const wrong = Math.min(whole, stems);
  return wrong >= allowed + 1 ? Number.POSITIVE_INFINITY : wrong + (isOtherStart ? 0.5 : 0);
}

const wholeWrong = (term: Form, typed: Form, most: number): number =>
  Math.min(lettersWrong(typed.folded, term.folded, most), lettersWrong(typed.singular, term.singular, most));
