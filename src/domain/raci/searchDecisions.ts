import type { RaciLetter } from '../../playbook/decisions';
import type { Role } from '../../playbook/roles';
import type { SearchOptions } from './calledRoles';
import { decisionIndex, weightedWords, type DecisionIndex } from './decisionIndex';
import { rowsSpeltLike } from './nearestDecisions';
import { letterRank, rankedByLetter } from './rankedByLetter';
import { readQuestion, type Question } from './readQuestion';
import type { AskedWord, Beginnings, Correction } from './questionTokens';
import { RowScores } from './rowScores';
import { titleKey } from './rows';
import type { RaciRow } from './types';
import { beginsEmptyWord, isDecidingWord } from './wordsOf';

export type { SearchOptions } from './calledRoles';

/** What a text finds, and what it was taken to mean. */
export interface FoundDecisions {
  /** Best first. All rows where the text tells nothing, none where nothing answers it. */
  readonly rows: readonly RaciRow[];
  /** Where nothing answers: what comes nearest, best first, at most three. */
  readonly nearest: readonly RaciRow[];
  readonly roles: readonly Role[];
  readonly letters: readonly RaciLetter[];
  /** The words that were met, spelt as they were understood. */
  readonly topic: readonly string[];
  readonly corrections: readonly Correction[];
}

/**
 * Finds decisions by typing: the rows of `findDecisions`.
 */
export function searchDecisions(
  rows: readonly RaciRow[],
  text: string,
  options: SearchOptions = {},
): readonly RaciRow[] {
  return findDecisions(rows, text, options).rows;
}

/**
 * Finds decisions by typing, best first, rows of equal weight in the order given. A word meets the words of a title
 * and, for the playbook's decisions, what people call them; its forms, its beginning and a misspelling are enough. A
 * role, or who holds it, ranks what was found by its letters, or, where nothing else is asked, finds its decisions:
 * accountable before responsible, consulted and informed. What is met by too little of the text is not found.
 */
export function findDecisions(
  rows: readonly RaciRow[],
  text: string,
  options: SearchOptions = {},
): FoundDecisions {
  const index = decisionIndex(rows);
  const question = readQuestion(text, index, options);
  const { roles, letters, corrections } = question;
  const topic = question.topic.filter(
    ({ terms, isInPhrase }) => isInPhrase || terms.some(({ term }) => term.places.length > 0),
  );
  const { found, nearest } = answer(index, question, text);
  const words = topic.map(({ word }) => word);
  return { rows: found, nearest: found.length > 0 ? [] : nearest, roles, letters, topic: words, corrections };
}

interface Answer {
  readonly found: readonly RaciRow[];
  readonly nearest: readonly RaciRow[];
}

function answer(index: DecisionIndex, question: Question, text: string): Answer {
  const { roles, letters, number, topic, phrases } = question;
  const isOnRoles = roles.length > 0 && topic.every(({ word }) => isDecidingWord(word));
  if (number !== null) return onlyFound(index.rows[index.byNumber.get(number) ?? -1]);
  if (isOnRoles) return { found: rankedByLetter(index.rows, roles, letters), nearest: [] };
  if (topic.length + phrases.length > 0) return aboutTopic(index, question, text);
  return { found: index.rows, nearest: [] };
}

const onlyFound = (row: RaciRow | undefined): Answer => ({
  found: row === undefined ? [] : [row],
  nearest: [],
});

/** Where nothing answers, as many are offered. */
const mostNearest = 3;
/** A row is found where this much of one good word is met, and more for each other word that tells something. */
const enough = { matched: 0.3, more: 0.08, elsewhere: 0.5 } as const;
/** Below this part of the best, a row answers something else. */
const nearBest = 0.3;
/** What the words of a phrase still tell alone. */
const inPhrasePart = 0.4;
/** Rows that are as good are told apart by the letters of the roles asked. */
const rankPart = 0.01;

function aboutTopic(index: DecisionIndex, question: Question, text: string): Answer {
  const scores = scoresOf(index, question);
  if (scores.mostMet() >= leastMet(question.topic))
    return { found: bestFirst(index, scores, question, text), nearest: [] };
  if (question.topic.every(isFillerBegun)) return { found: index.rows, nearest: [] };
  const matched = scores.ranked(0).slice(0, mostNearest);
  return {
    found: [],
    nearest: matched.length > 0 ? rowsAt(index, matched) : speltAlikeOrHeld(index, question),
  };
}

function scoresOf(index: DecisionIndex, { topic, phrases }: Question): RowScores {
  const scores = new RowScores(index.rows.length);
  const strongest = Math.max(...topic.map(({ part }) => part));
  for (const { terms, beginnings, part, isInPhrase } of topic) {
    for (const { term, quality } of terms) scores.meetTerm(term, quality);
    if (beginnings !== null) meetBeginnings(scores, index, beginnings);
    scores.takeWord((part / strongest) * (isInPhrase ? inPhrasePart : 1));
  }
  for (const { place, weight } of phrases) scores.add(place, weight, weight);
  return scores;
}

function meetBeginnings(scores: RowScores, { terms }: DecisionIndex, beginnings: Beginnings): void {
  const { from, to, longest, quality } = beginnings;
  for (let at = from; at < to; at += 1) {
    const term = terms[at];
    if (term !== undefined && term.folded.length <= longest) scores.meetTerm(term, quality);
  }
}

const isMet = ({ terms, beginnings }: AskedWord): boolean =>
  beginnings !== null || terms.some(({ term }) => term.places.length > 0);

/** Each word that is met nowhere makes it less sure that a decision is meant, one from elsewhere most of all. */
function leastMet(topic: readonly AskedWord[]): number {
  const telling = topic.filter(({ part, isInPhrase }) => part === 1 && !isInPhrase);
  const elsewhere = telling.filter((asked) => asked.isElsewhere && !isMet(asked));
  return enough.matched + enough.more * Math.max(0, telling.length - 1) + enough.elsewhere * elsewhere.length;
}

const isFillerBegun = (asked: AskedWord): boolean =>
  !isMet(asked) && !asked.isElsewhere && beginsEmptyWord(asked.word);

/** The title as it was typed before all others; then by score, and, as good, by the letters of the roles. */
function bestFirst(
  index: DecisionIndex,
  scores: RowScores,
  { roles }: Question,
  text: string,
): readonly RaciRow[] {
  const title = titleKey(text);
  const more = (place: number): number => {
    const row = index.rows[place];
    if (row === undefined) return 0;
    const isTitle = row.title.length === title.length && titleKey(row.title) === title;
    return (isTitle ? 1 : 0) + (roles.length === 0 ? 0 : rankPart * letterRank(row, roles));
  };
  return rowsAt(index, scores.ranked(nearBest, more));
}

const rowsAt = ({ rows }: DecisionIndex, places: readonly number[]): readonly RaciRow[] =>
  places.flatMap((place) => rows[place] ?? []);

/** What is spelt most like a word of the question, else the decisions of its roles. */
function speltAlikeOrHeld(index: DecisionIndex, { topic, roles }: Question): readonly RaciRow[] {
  const alike = new Set(topic.flatMap(({ word }) => rowsSpeltLike(index, word, mostNearest)));
  const nearest = alike.size > 0 ? [...alike] : rankedByLetter(index.rows, roles, []);
  return nearest.slice(0, mostNearest);
}

/** Takes the words of a row apart, so that the first search need not. Finds nothing that it would not find without. */
export function readyToFind(row: RaciRow): void {
  weightedWords(row);
}

/** Puts the words of rows that are ready together; a search does it where nobody did. */
export function readyToFindAmong(rows: readonly RaciRow[]): void {
  decisionIndex(rows);
}
