import type { FormAttendee } from '../../application/ports/AppointmentForm';
import { mailKey } from '../../domain/rhythm/sameMail';
import type { FormAround } from './FormAround';
import { peopleIn, type PeopleLine } from './formParts';

/** Outlook takes no more people in one call. */
const peopleAtOnce = 100;

/** Makes the line hold these people. Where nobody has to go, the others stay untouched and only the new ones are added. */
export async function setPeople(
  around: FormAround,
  line: PeopleLine,
  people: readonly FormAttendee[],
): Promise<void> {
  const standing = await peopleIn(around, line);
  const someoneGoes = without(standing, people).length > 0;
  const toAdd = someoneGoes ? people : without(people, standing);
  if (someoneGoes) await put(around, line, toAdd.slice(0, peopleAtOnce));
  for (let from = someoneGoes ? peopleAtOnce : 0; from < toAdd.length; from += peopleAtOnce)
    await add(around, line, toAdd.slice(from, from + peopleAtOnce));
}

function put({ item, call }: FormAround, line: PeopleLine, people: readonly FormAttendee[]): Promise<void> {
  return call('set the people', (done) => item[line].setAsync(people.map(recipientOf), done));
}

function add({ item, call }: FormAround, line: PeopleLine, people: readonly FormAttendee[]): Promise<void> {
  return call('add the people', (done) => item[line].addAsync(people.map(recipientOf), done));
}

const recipientOf = ({ name, mail }: FormAttendee) => ({ displayName: name, emailAddress: mail });

function without(people: readonly FormAttendee[], others: readonly FormAttendee[]): readonly FormAttendee[] {
  const keys = new Set(others.map(({ mail }) => mailKey(mail)));
  return people.filter(({ mail }) => !keys.has(mailKey(mail)));
}
