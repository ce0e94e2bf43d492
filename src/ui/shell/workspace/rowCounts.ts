import type { ListName } from '../../../domain/workspace/types';

const rowsIn: Readonly<Record<ListName, readonly [one: string, many: string]>> = {
  settings: ['setting', 'settings'],
  seats: ['seat', 'seats'],
  raci: ['decision', 'decisions'],
  record: ['entry of the record', 'entries of the record'],
};

/** "12 decisions"; nothing where there are none. */
export function countOf(list: ListName, count: number): readonly string[] {
  const [one, many] = rowsIn[list];
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}
