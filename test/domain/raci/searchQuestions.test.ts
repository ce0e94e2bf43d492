import { raciOf } from '../../../src/domain/raci/raciOf';
import { searchDecisions } from '../../../src/domain/raci/searchDecisions';
import type { Role } from '../../../src/playbook/roles';
import { lastQuestions, lastQuestionsWithoutAnswer } from './lastQuestions';
import { laterQuestions, laterQuestionsWithoutAnswer } from './laterQuestions';
import { shortQuestions } from './shortQuestions';
import { questions, questionsWithoutAnswer, type Question } from './questions';

const rows = raciOf({ model: 'both-report-to-coo' });
const names: Partial<Record<Role, string>> = { CAIO: 'Ada Okafor', CIO: 'Ben Ruiz', COO: 'Grace Liu' };
const namesOf = (role: Role) => names[role] ?? null;
const found = (text: string) => searchDecisions(rows, text, { namesOf }).map(({ number }) => number);

/** The questions whose answer is not among the first found, each with what was found. */
const missed = (asked: readonly Question[], among: number): readonly string[] =>
  asked.flatMap(([text, ...answers]) => {
    const first = found(text).slice(0, among);
    if (first.some((number) => answers.includes(number))) return [];
    return [`${text} → ${first.join(' ')} (${answers.join(' ')})`];
  });

describe.each([
  ['first', questions],
  ['second', laterQuestions],
  ['third', lastQuestions],
  ['fourth', shortQuestions],
])('the %s list', (_, list) => {
  test('at least 95 of 100 questions have their answer first', () => {
    expect(missed(list, 1).slice(list.length * 0.05)).toEqual([]);
  });

  test('every question has its answer among the first three', () => {
    expect(missed(list, 3)).toEqual([]);
  });
});

test.each([...questionsWithoutAnswer, ...laterQuestionsWithoutAnswer, ...lastQuestionsWithoutAnswer])(
  'finds nothing for %j',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
