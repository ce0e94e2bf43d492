import { rolesWith } from '../../../domain/raci/rows';
import type { RaciRow } from '../../../domain/raci/types';
import type { RaciLetter } from '../../../playbook/decisions';
import { describeAccountable } from '../../shared/describeAccountable';
import { roleNames, type Role } from '../../../playbook/roles';
import { personIn, type RaciColumn } from '../raciColumns';
import { capitalized } from '../../../wording/capitalized';

/**
 * The row in words, the answer first: "Grace Liu (COO) is accountable. Ada Okafor does it. Ben Ruiz is asked first. The
 * CEO is told." Vacant and unknown seats are named by their role; a person in two seats is named once.
 */
export function decisionSentences(row: RaciRow, columns: readonly RaciColumn[]): readonly string[] {
  const having = (letter: RaciLetter) => partiesOf(rolesWith(row, letter), columns);
  const accountable = having('A');
  const responsible = having('R');
  const also = responsible.length === 0 ? ' and also does the work' : '';
  return [
    describeAccountable(accountable.map(withRole), also),
    sentence(responsible.map(byName), 'does it', 'do it'),
    sentence(having('C').map(byName), 'is asked first', 'are asked first'),
    sentence(having('I').map(byName), 'is told', 'are told'),
  ].filter((words) => words !== '');
}

/** A person, or an empty seat, with its roles in this decision. */
interface Party {
  readonly name: string | null;
  readonly isVacant: boolean;
  readonly roles: readonly Role[];
}

function partiesOf(roles: readonly Role[], columns: readonly RaciColumn[]): readonly Party[] {
  const parties = new Map<string, Party>();
  for (const role of roles) {
    const person = personIn(columns, role);
    const key = person?.id ?? role;
    const known = parties.get(key)?.roles ?? [];
    parties.set(key, { name: person?.name ?? null, isVacant: person === null, roles: [...known, role] });
  }
  return [...parties.values()];
}

function withRole(party: Party): string {
  return party.name === null ? byName(party) : `${party.name} (${listed(party.roles.map(shortName))})`;
}

function byName({ name, isVacant, roles }: Party): string {
  return name ?? `the ${listed(roles.map(shortName))}${isVacant ? ' (vacant seat)' : ''}`;
}

function sentence(names: readonly string[], one: string, several: string): string {
  if (names.length === 0) return '';
  const subject = listed(names);
  return `${capitalized(subject)} ${names.length === 1 ? one : several}.`;
}

const shortName = (role: Role): string => roleNames[role].short;

const listed = (names: readonly string[]): string => new Intl.ListFormat('en').format(names);
