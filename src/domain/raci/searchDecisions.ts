import type { DecisionId, RaciLetter } from '../../playbook/decisions';
import type { Role } from '../../playbook/roles';
import { raciLetterWords } from '../../playbook/decisions';
import { roleNames } from '../../playbook/roles';
import { decisionById } from './decisionById';
import {
  bestOf,
  bestScore,
  findableWord,
  typedWord,
  type FindableWord,
  type Met,
  type TypedWord,
} from './metWords';
import type { RaciRow } from './types';
import { beginsEmptyWord, wordsOf } from './wordsOf';

export interface SearchOptions {
  /** The name of whoever holds the role, or null where the seat is vacant or not known. */
  readonly namesOf?: (role: Role) => string | null;
}

const weights = { number: 100, wholePhrase: 12, title: 8, phrase: 4 } as const;
const letterWeights: Readonly<Record<RaciLetter, number>> = { A: 4, R: 3, C: 2, I: 1 };
const allRoles = Object.keys(roleNames) as Role[];
const letterOfWord = new Map(
  Object.entries(raciLetterWords).map(([letter, word]) => [word.toLowerCase(), letter as RaciLetter]),
);

/**
 * Finds decisions by typing, best first, rows of equal weight in the order given. A word meets the number, the words
 * of the title and of `alsoCalled`, a role and the name of who holds it (accountable before responsible, consulted and
 * informed); case, accents, filler words and simple endings do not matter, and its beginning is enough. "What is the
 * CIO consulted on?" leaves the rows with that letter. Only the rows that meet the most words stay. A text without a
 * telling word gives all rows, one that meets nothing gives none.
 */
export function searchDecisions(
  rows: readonly RaciRow[],
  text: string,
  options: SearchOptions = {},
): readonly RaciRow[] {
  const query = queryOf(text, options);
  const candidates = rows.filter((row) => hasLetterAsked(row, query));
  if (query.words.length === 0) return candidates;
  const scored = scoredRows(candidates, query.words, options);
  const best = bestOf(scored);
  if (best.length === 0) return query.words.every(({ word }) => beginsEmptyWord(word)) ? rows : [];
  return best.map(({ row }) => row);
}

/** Rows with what they earn; for screens that search in other things too. */
export function scoredRows(
  rows: readonly RaciRow[],
  words: readonly TypedWord[],
  options: SearchOptions = {},
): readonly (Met & { readonly row: RaciRow })[] {
  const roleScores = scoresOfRoles(words, options);
  return rows.map((row) => ({ row, ...scoreOfRow(row, words, roleScores) }));
}

/** The words of a text as a search takes them. */
export function typedWords(text: string): readonly TypedWord[] {
  return wordsOf(withShortRoles(text)).map(typedWord);
}

interface Query {
  readonly words: readonly TypedWord[];
  /** The letters that the text asks for, of the roles that it names; without roles, the words mean themselves. */
  readonly letters: readonly RaciLetter[];
  readonly roles: readonly Role[];
}

function queryOf(text: string, options: SearchOptions): Query {
  const words = typedWords(text);
  const isNamed = (role: Role): boolean => {
    const names = roleWords(role, options);
    return words.some(({ word }) => names.includes(word));
  };
  const roles = allRoles.filter(isNamed);
  const letters = roles.length === 0 ? [] : words.flatMap(({ word }) => letterOfWord.get(word) ?? []);
  return {
    words: letters.length === 0 ? words : words.filter(({ word }) => !letterOfWord.has(word)),
    letters,
    roles,
  };
}

function hasLetterAsked(row: RaciRow, { letters, roles }: Query): boolean {
  return letters.length === 0 || roles.some((role) => letters.some((letter) => row.letters[role] === letter));
}

/** "Chief AI Officer" becomes "CAIO": taken apart, its words would meet every chief and every officer. */
function withShortRoles(text: string): string {
  return Object.values(roleNames).reduce(
    (rest, { full, short }) => rest.replace(new RegExp(full, 'giu'), short),
    text,
  );
}

function roleWords(role: Role, { namesOf }: SearchOptions): readonly string[] {
  const { short, full } = roleNames[role];
  return wordsOf(`${short} ${full} ${namesOf?.(role) ?? ''}`);
}

/** What each typed word earns at a role's names, whatever the letter: asked once, not for each row. */
type RoleScores = ReadonlyMap<Role, readonly number[]>;

function scoresOfRoles(words: readonly TypedWord[], options: SearchOptions): RoleScores {
  return new Map(
    allRoles.map((role) => {
      const names = roleWords(role, options).map((word) => findableWord(word, atRole));
      return [role, words.map((word) => bestScore(word, names))];
    }),
  );
}

/** Above 0, so that a match can be told from none; the letter's weight takes its place. */
const atRole = 1;

function scoreOfRow(row: RaciRow, words: readonly TypedWord[], roleScores: RoleScores): Met {
  const own = findableWordsOf(row);
  const roles = Object.keys(row.letters) as Role[];
  let met = 0;
  let score = 0;
  words.forEach((word, index) => {
    let best = bestScore(word, own);
    for (const role of roles) {
      const atNames = roleScores.get(role)?.[index] ?? 0;
      if (atNames > 0) best = Math.max(best, atNames - atRole + letterWeights[row.letters[role] ?? 'I']);
    }
    if (best > 0) met += 1;
    score += best;
  });
  return { met, score };
}

/** Takes the words of a row apart, so that the first search need not. Finds nothing that it would not find without. */
export function readyToFind(row: RaciRow): void {
  findableWordsOf(row);
}

/** A row's words are taken apart once, however often somebody types. */
const knownWords = new WeakMap<RaciRow, readonly FindableWord[]>();

function findableWordsOf(row: RaciRow): readonly FindableWord[] {
  const known = knownWords.get(row);
  if (known !== undefined) return known;
  const words = [
    findableWord(String(row.number), weights.number),
    ...wordsOf(row.title).map((word) => findableWord(word, weights.title)),
    ...phraseWords(row.decision),
  ];
  knownWords.set(row, words);
  return words;
}

function phraseWords(decision: DecisionId): readonly FindableWord[] {
  return (decisionById(decision)?.alsoCalled ?? []).flatMap((phrase) => {
    const words = wordsOf(phrase);
    const weight = words.length === 1 ? weights.wholePhrase : weights.phrase;
    return words.map((word) => findableWord(word, weight));
  });
}
