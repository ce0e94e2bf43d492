import type { World } from '../../world/World';
import { HostError } from '../HostError';
import type { FormPerson, OpenItem } from './OpenItem';

const mostPerCall = 100;
const mostInAll = 500;
const isAddress = (text: string): boolean => /^[^\s@;,<>]+@[^\s@;,<>]+$/.test(text);
const same = (a: FormPerson, b: FormPerson): boolean => a.address.toLowerCase() === b.address.toLowerCase();

/** Somebody by an address or a name, with the name that the directory has; null where there is nobody to be made of it. */
export function resolvePerson(world: World, { name, address }: FormPerson): FormPerson | null {
  const wanted = (address === '' ? name : address).trim();
  const known =
    world.personByUpn(wanted) ??
    world.people.find(({ displayName }) => displayName.toLowerCase() === wanted.toLowerCase());
  if (known !== undefined) return { name: known.displayName, address: known.mail };
  return isAddress(wanted) ? { name: name === '' ? wanted : name, address: wanted } : null;
}

/** The people of one call behind those that are there; nobody twice. */
export function readPeople(
  world: World,
  sent: unknown,
  present: readonly FormPerson[],
): readonly FormPerson[] {
  const people = sent as readonly { readonly name?: string; readonly address?: string }[];
  if (people.length > mostPerCall || people.length + present.length > mostInAll)
    throw new HostError('NumberOfRecipientsExceeded');
  const resolved = people
    .map(({ name = '', address = '' }) => resolvePerson(world, { name, address }))
    .filter((person) => person !== null);
  if (people.length > 0 && resolved.length === 0) throw new HostError('NoValidRecipientsProvided');
  return withoutDoubles([...present, ...resolved]);
}

export const withoutDoubles = (people: readonly FormPerson[]): readonly FormPerson[] =>
  people.filter((person, index) => people.findIndex((each) => same(each, person)) === index);

const responses: Readonly<Record<string, number>> = {
  organizer: 1,
  tentativelyAccepted: 2,
  accepted: 3,
  declined: 4,
};

const user = 2;
const externalUser = 3;

/** A person as Outlook tells it to Office.js: what they answered, and whether they are of the organization. */
export function personToJson({ world }: OpenItem, person: FormPerson, response = 'none'): object {
  const isOwn = world.personByUpn(person.address) !== undefined;
  return {
    ...person,
    appointmentResponse: responses[response] ?? 0,
    recipientType: isOwn ? user : externalUser,
  };
}
