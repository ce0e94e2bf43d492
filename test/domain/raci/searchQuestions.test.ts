import { raciOf } from '../../../src/domain/raci/raciOf';
import { searchDecisions } from '../../../src/domain/raci/searchDecisions';
import type { Role } from '../../../src/playbook/roles';
import { questions, questionsWithoutAnswer, type Question } from './questions';

const rows = raciOf({ model: 'both-report-to-coo' });
const names: Partial<Record<Role, string>> = { CAIO: 'Ada Okafor', CIO: 'Ben Ruiz', COO: 'Grace Liu' };
const namesOf = (role: Role) => names[role] ?? null;
const found = (text: string) => searchDecisions(rows, text, { namesOf }).map(({ number }) => number);

/** The questions whose answer is not among the first found, each with what was found. */
const missed = (asked: readonly Question[], among: number): readonly string[] =>
  asked.flatMap(([text, ...answers]) => {
    const first = found(text).slice(0, among);
    return first.some((number) => answers.includes(number))
      ? []
      : [`${text} → ${first.join(' ')} (${answers.join(' ')})`];
  });

test('answers at least 95 of 100 questions with the first decision', () => {
  expect(missed(questions, 1).slice(questions.length * 0.05)).toEqual([]);
});

test('answers every question with one of the first three decisions', () => {
  expect(missed(questions, 3)).toEqual([]);
});

test.each(questionsWithoutAnswer)('finds nothing for %j', (text) => {
  expect(found(text)).toEqual([]);
});
