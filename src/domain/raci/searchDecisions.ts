import type { DecisionId, RaciLetter } from '../../playbook/decisions';
import type { Role } from '../../playbook/roles';
import { raciLetterWords } from '../../playbook/decisions';
import { roleNames } from '../../playbook/roles';
import { decisionById } from './decisionById';
import type { RaciRow } from './types';
import { beginsEmptyWord, stemOf, wordsOf } from './wordsOf';

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
/** A whole word outweighs any beginning: "Ben" is a person before it is the beginning of "benefits". */
const wholeWord = 12;

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
  const scored = candidates.map((row) => ({ row, ...scoreOf(row, query.words, options) }));
  const most = Math.max(0, ...scored.map(({ met }) => met));
  if (most === 0) return query.words.every(beginsEmptyWord) ? rows : [];
  return scored
    .filter(({ met }) => met === most)
    .sort((one, other) => other.score - one.score)
    .map(({ row }) => row);
}

interface Query {
  readonly words: readonly string[];
  /** The letters that the text asks for, of the roles that it names; without roles, the words mean themselves. */
  readonly letters: readonly RaciLetter[];
  readonly roles: readonly Role[];
}

function queryOf(text: string, options: SearchOptions): Query {
  const words = wordsOf(withShortRoles(text));
  const roles = allRoles.filter((role) => words.some((word) => roleWords(role, options).includes(word)));
  const letters = roles.length === 0 ? [] : words.flatMap((word) => letterOfWord.get(word) ?? []);
  return {
    words: letters.length === 0 ? words : words.filter((word) => !letterOfWord.has(word)),
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

function scoreOf(row: RaciRow, words: readonly string[], options: SearchOptions) {
  const entries = entriesOf(row, options);
  const scores = words.map((word) => Math.max(0, ...entries.map((entry) => scoreOfWord(word, entry))));
  return {
    met: scores.filter((score) => score > 0).length,
    score: scores.reduce((sum, score) => sum + score, 0),
  };
}

interface Entry {
  readonly word: string;
  readonly weight: number;
}

function entriesOf(row: RaciRow, options: SearchOptions): readonly Entry[] {
  return [
    { word: String(row.number), weight: weights.number },
    ...wordsOf(row.title).map((word) => ({ word, weight: weights.title })),
    ...phraseEntries(row.decision),
    ...roleEntries(row, options),
  ];
}

function phraseEntries(decision: DecisionId): readonly Entry[] {
  return (decisionById(decision)?.alsoCalled ?? []).flatMap((phrase) => {
    const words = wordsOf(phrase);
    const weight = words.length === 1 ? weights.wholePhrase : weights.phrase;
    return words.map((word) => ({ word, weight }));
  });
}

function roleEntries(row: RaciRow, options: SearchOptions): readonly Entry[] {
  return (Object.keys(row.letters) as Role[]).flatMap((role) => {
    const weight = letterWeights[row.letters[role] ?? 'I'];
    return roleWords(role, options).map((word) => ({ word, weight }));
  });
}

/** What a typed word earns at a word of the row; 0 is no match. A number must be whole: 1 is not the beginning of 12. */
function scoreOfWord(typed: string, { word, weight }: Entry): number {
  if (typed === word) return wholeWord + weight;
  if (/^\d+$/u.test(word)) return 0;
  return word.startsWith(typed) || stemOf(word).startsWith(stemOf(typed)) ? weight : 0;
}
