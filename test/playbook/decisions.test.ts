import { decisions, raciLetterLabels } from '../../src/playbook/decisions';
import { raciRoles } from '../../src/playbook/roles';

const playbook = `
  1 | Enterprise AI strategy and roadmap | R C A I
  2 | AI use case prioritization | R C A I
  3 | AI tool and vendor selection | A R C I
  4 | AI data security and governance | C A I I
  5 | AI infrastructure and cloud architecture | C A I I
  6 | AI model governance and ethics policy | A C C I
  7 | AI regulatory compliance | R C I A
  8 | Engineering team AI tooling | C A I I
  9 | Business unit AI adoption and change management | A I R I
  10 | AI ROI measurement and board reporting | R I C A
  11 | AI workforce upskilling | A C R I
  12 | AI budget allocation | R C A I`;

const rows = playbook
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string, string]);

test('names twelve decisions', () => {
  expect(decisions).toHaveLength(12);
  expect(rows).toHaveLength(12);
});

const cells = rows.flatMap(([number, title, letters]) =>
  raciRoles.map((role, column) => ({
    number: Number(number),
    title,
    role,
    letter: letters.split(' ')[column],
  })),
);

test.each(cells)('$number, $title: $role is $letter', ({ number, title, role, letter }) => {
  const decision = decisions[number - 1];
  expect(decision).toMatchObject({ number, title });
  expect(decision?.raci[role]).toBe(letter);
});

test('gives each decision an id of its own that can stand in a link', () => {
  expect(new Set(decisions.map(({ id }) => id)).size).toBe(12);
  for (const { id } of decisions) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test('spells out the letters', () => {
  expect(raciLetterLabels).toEqual({ R: 'Responsible', A: 'Accountable', C: 'Consulted', I: 'Informed' });
});
