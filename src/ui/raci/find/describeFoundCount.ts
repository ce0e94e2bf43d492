import { roleNames } from '../../../playbook/roles';
import type { RaciView } from '../raciView';

/** "3 of 12 decisions for “vendor”", "5 decisions that the CAIO answers for or works on". */
export function describeFoundCount(count: number, all: number, { text, filter }: RaciView): string {
  const found = text.trim() === '' ? '' : ` for “${text.trim()}”`;
  return `${amount(count, all)}${part(filter)}${found}`;
}

function amount(count: number, all: number): string {
  if (count === all) return `${all} decisions`;
  return `${count} of ${all} decisions`;
}

function part(filter: RaciView['filter']): string {
  if (filter === 'all') return '';
  const who = filter === 'mine' ? 'you answer' : `the ${roleNames[filter].short} answers`;
  const works = filter === 'mine' ? 'work' : 'works';
  return ` that ${who} for or ${works} on`;
}
