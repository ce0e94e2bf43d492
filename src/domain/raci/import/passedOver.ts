import { raciLetterLabels } from '../../../playbook/decisions';
import { lookAlikeKey } from './lookAlikeKey';
import type { CellDoubt } from './types';

const letterNames = Object.entries(raciLetterLabels).map(([letter, word]) => ({
  letter: letter.toLowerCase(),
  word: word.toLowerCase(),
}));

/** Whether a line explains the letters: "Legend", "R = Responsible", or a letter with its word beside it. */
export function isLegend(cells: readonly string[]): boolean {
  const texts = cells.map(lookAlikeKey).filter((text) => text !== '');
  if (texts.some((text) => /^(?:legend|key)\b/u.test(text))) return true;
  if (texts.some((text) => letterNames.some(({ letter, word }) => isExplained(text, letter, word))))
    return true;
  return letterNames.some(
    ({ letter, word }) => texts.length <= 3 && texts[0] === letter && texts[1]?.startsWith(word) === true,
  );
}

function isExplained(text: string, letter: string, word: string): boolean {
  const [first = '', ...rest] = text.split(/\s*[=:–—-]\s*/u);
  return first === letter && rest.join(' ').startsWith(word);
}

/**
 * Whether a line is the heading of a section: one text and nothing beside it. A line that merely could not be read is
 * none; what lies under a cell that was merged across the line is nothing.
 */
export function isSection(cells: readonly string[], row: number, doubts: readonly CellDoubt[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length === 1 && doubts.every((doubt) => doubt.kind === 'merged' && rowOf(doubt.with) === row);
}

const rowOf = (cell: string): number => Number(cell.replace(/^[A-Z]+/u, '')) - 1;
