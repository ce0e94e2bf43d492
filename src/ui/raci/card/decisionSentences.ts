import { holderOf } from '../../../domain/org/holderOf';
import type { Organization } from '../../../domain/org/types';
import { rolesWith } from '../../../domain/raci/rolesWith';
import type { RaciRow } from '../../../domain/raci/types';
import type { RaciLetter } from '../../../playbook/decisions';
import { describeAccountable } from '../../shared/describeAccountable';
import { roleNames, type Role } from '../../../playbook/roles';
import { capitalized } from '../../../wording/capitalized';

/**
 * The row in words, the answer first: "Grace Liu (COO) is accountable. Ada Okafor does it. Ben Ruiz is asked first. The
 * CEO is told." Vacant and unknown seats are named by their role; a person in two seats is named once.
 */
export function decisionSentences(row: RaciRow, organization: Organization | null): readonly string[] {
  const having = (letter: RaciLetter) => partiesOf(rolesWith(row, letter), organization);
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

/** Somebody, or an empty seat, with the roles they answer in here. */
interface Party {
  readonly name: string | null;
  readonly isVacant: boolean;
  readonly roles: readonly Role[];
}

function partiesOf(roles: readonly Role[], organization: Organization | null): readonly Party[] {
  const parties = new Map<string, Party>();
  for (const role of roles) {
    const person = organization === null ? null : holderOf(organization.seats, role);
    const key = person?.id ?? role;
    const known = parties.get(key)?.roles ?? [];
    const isVacant = organization !== null && person === null;
    parties.set(key, { name: person?.name ?? null, isVacant, roles: [...known, role] });
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
