import type { RaciLetter } from '../../playbook/decisions';
import type { Role } from '../../playbook/roles';
import { decisionIndex, weightedWords, type DecisionIndex } from './decisionIndex';
import {
  readQuestion,
  type AskedWord,
  type Correction,
  type Question,
  type SearchOptions,
} from './readQuestion';
import { titleKey } from './sameTitle';
import { lettersWrong } from './spelling';
import type { RaciRow } from './types';
import { beginsEmptyWord } from './wordsOf';

export type { Correction, SearchOptions } from './readQuestion';

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

const isMet = ({ terms }: AskedWord): boolean => terms.some(({ term }) => term.places.length > 0);

interface Answer {
  readonly found: readonly RaciRow[];
  readonly nearest: readonly RaciRow[];
}

function answer(index: DecisionIndex, question: Question, text: string): Answer {
  if (question.number !== null) return numbered(index, question.number);
  if (question.topic.length + question.phrases.length > 0) return aboutTopic(index, question, text);
  if (question.roles.length > 0) return { found: ofRoles(index.rows, question), nearest: [] };
  return { found: index.rows, nearest: [] };
}

function numbered(index: DecisionIndex, number: number): Answer {
  const row = index.rows[index.byNumber.get(number) ?? -1];
  return { found: row === undefined ? [] : [row], nearest: [] };
}

/** Without letters that are asked for, all that have one of the roles, accountable first. */
function ofRoles(rows: readonly RaciRow[], { roles, letters }: Question): readonly RaciRow[] {
  const asked = letters.length === 0 ? (['A', 'R', 'C', 'I'] as const) : letters;
  return (['A', 'R', 'C', 'I'] as const).flatMap((letter) =>
    asked.includes(letter) ? rows.filter((row) => bestLetter(row, roles, asked) === letter) : [],
  );
}

function bestLetter(row: RaciRow, roles: readonly Role[], among: readonly RaciLetter[]): RaciLetter | null {
  const held = roles.flatMap((role) => row.letters[role] ?? []);
  return (
    (['A', 'R', 'C', 'I'] as const).find((letter) => held.includes(letter) && among.includes(letter)) ?? null
  );
}

const most = 3;
/** A row is found where this much of one good word is met, and this much more for each other word that tells something. */
const enough = { met: 0.3, more: 0.12 } as const;
/** Below this part of the best, a row answers something else. */
const nearBest = 0.3;
const quietPart = 0.5;
const inPhrasePart = 0.4;
const letterPart: Readonly<Record<RaciLetter, number>> = { A: 0.04, R: 0.03, C: 0.02, I: 0 };

function aboutTopic(index: DecisionIndex, question: Question, text: string): Answer {
  const scores = new Scores(index.rows.length);
  for (const { terms, isQuiet, isInPhrase } of question.topic) {
    for (const { term, quality } of terms)
      term.places.forEach((place, at) => scores.meet(place, quality * (term.weights[at] ?? 0)));
    scores.takeWord((isQuiet ? quietPart : 1) * (isInPhrase ? inPhrasePart : 1));
  }
  for (const { place, weight } of question.phrases) scores.add(place, weight, weight);
  const ranked = scores.ranked(tieBreak(index.rows, question, titleKey(text)));
  const telling = question.topic.filter(({ isQuiet, isInPhrase }) => !isQuiet && !isInPhrase).length;
  const least = enough.met + enough.more * Math.max(0, telling - 1);
  const best = ranked[0]?.score ?? 0;
  const isFound = ranked.some(({ met }) => met >= least);
  const kept = isFound
    ? ranked.filter(({ met, score }) => met >= enough.met * 0.5 && score >= nearBest * best)
    : [];
  if (kept.length > 0) return { found: rowsAt(index, kept), nearest: [] };
  const { roles, topic } = question;
  if (roles.length > 0 && topic.every(({ isQuiet }) => isQuiet))
    return { found: ofRoles(index.rows, question), nearest: [] };
  if (topic.every((asked) => !isMet(asked) && beginsEmptyWord(asked.word)))
    return { found: index.rows, nearest: [] };
  return { found: [], nearest: nearestTo(index, question, rowsAt(index, ranked)) };
}

const rowsAt = ({ rows }: DecisionIndex, places: readonly { readonly place: number }[]) =>
  places.flatMap(({ place }) => rows[place] ?? []);

/** What is added to a row's score where rows are as good: the title as typed, then the letters of the roles asked. */
function tieBreak(
  rows: readonly RaciRow[],
  { roles }: Question,
  typedTitle: string,
): (place: number) => number {
  return (place) => {
    const row = rows[place];
    if (row === undefined) return 0;
    const letter = bestLetter(row, roles, ['A', 'R', 'C', 'I']);
    return (titleKey(row.title) === typedTitle ? 1 : 0) + (letter === null ? 0 : letterPart[letter]);
  };
}

interface Ranked {
  readonly place: number;
  readonly score: number;
  readonly met: number;
}

/** What each row earns. A word that many rows share tells less. */
class Scores {
  private readonly score: Float64Array;
  private readonly met: Float64Array;
  private readonly word: Float64Array;
  private readonly places = new Set<number>();
  private touched: number[] = [];

  constructor(count: number) {
    this.score = new Float64Array(count);
    this.met = new Float64Array(count);
    this.word = new Float64Array(count);
  }

  /** The word being counted earns this at the row, unless it earned more there. */
  meet(place: number, gain: number): void {
    const before = this.word[place] ?? 0;
    if (before === 0) this.touched.push(place);
    if (gain > before) this.word[place] = gain;
  }

  takeWord(part: number): void {
    let [sum, highest] = [0, 0];
    for (const place of this.touched) {
      const gain = this.word[place] ?? 0;
      sum += gain;
      if (gain > highest) highest = gain;
    }
    const telling = highest === 0 ? 0 : part / (1 + Math.log(sum / highest));
    for (const place of this.touched) {
      const gain = this.word[place] ?? 0;
      this.add(place, gain * telling, gain * part);
      this.word[place] = 0;
    }
    this.touched = [];
  }

  add(place: number, score: number, met: number): void {
    this.places.add(place);
    this.score[place] = (this.score[place] ?? 0) + score;
    this.met[place] = (this.met[place] ?? 0) + met;
  }

  ranked(tieBreak: (place: number) => number): readonly Ranked[] {
    return [...this.places]
      .map((place) => ({
        ...{ place, met: this.met[place] ?? 0 },
        score: (this.score[place] ?? 0) + tieBreak(place),
      }))
      .sort((one, other) => other.score - one.score || one.place - other.place);
  }
}

/** What was met a little, else what is spelt most like it, else the decisions of the roles. */
function nearestTo(index: DecisionIndex, question: Question, met: readonly RaciRow[]): readonly RaciRow[] {
  if (met.length > 0) return met.slice(0, most);
  const alike = question.topic.flatMap(({ word }) => rowsSpeltLike(index, word));
  if (alike.length > 0) return [...new Set(alike)].slice(0, most);
  return question.roles.length === 0 ? [] : ofRoles(index.rows, question).slice(0, most);
}

/** Words that share their first letter, and all but a third of the others. */
function rowsSpeltLike({ terms, rows }: DecisionIndex, word: string): readonly RaciRow[] {
  const allowed = Math.floor(word.length / 3);
  return terms
    .filter((term) => term.word[0] === word[0] && term.word.length > 3)
    .map((term) => ({ term, wrong: lettersWrong(word, term.word, allowed) }))
    .filter(({ wrong }) => wrong <= allowed)
    .sort((one, other) => one.wrong - other.wrong)
    .slice(0, most)
    .flatMap(({ term }) => rows[term.places[0] ?? -1] ?? []);
}

/** Takes the words of a row apart, so that the first search need not. Finds nothing that it would not find without. */
export function readyToFind(row: RaciRow): void {
  weightedWords(row);
}
