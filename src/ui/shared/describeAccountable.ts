import { capitalized } from '../../wording/capitalized';

/** "Grace Liu (COO) is accountable."; none and several each have a sentence of their own, because only one can be. */
export function describeAccountable(names: readonly string[], also = ''): string {
  const [first] = names;
  if (first === undefined) return 'Nobody is accountable.';
  if (names.length === 1) return `${capitalized(first)} is accountable${also}.`;
  const listed = new Intl.ListFormat('en').format(names);
  return `${capitalized(listed)} are accountable${also}; only one can be.`;
}
