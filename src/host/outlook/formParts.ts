import type { FormAttendee } from '../../application/ports/AppointmentForm';
import type { FormAround } from './FormAround';
import { hasMailbox } from './officeLibrary';

/** The lines of people, by the form's own names. */
export type PeopleLine = 'requiredAttendees' | 'optionalAttendees';

export async function peopleIn(
  { item, call }: FormAround,
  line: PeopleLine,
): Promise<readonly FormAttendee[]> {
  const people = await call<Office.EmailAddressDetails[]>('read the people', (done) =>
    item[line].getAsync(done),
  );
  return people.map(attendeeOf);
}

/** Who organizes: where Outlook does not tell, the person whose mailbox it is. */
export async function organizerOf({ office, item, call }: FormAround): Promise<FormAttendee> {
  const { displayName, emailAddress } = office.context.mailbox.userProfile;
  if (!hasMailbox(office, '1.7')) return { name: displayName, mail: emailAddress };
  return attendeeOf(
    await call<Office.EmailAddressDetails>('read the organizer', (done) => item.organizer.getAsync(done)),
  );
}

/** The whole text of the form, as HTML. */
export function bodyOf({ office, item, call }: FormAround): Promise<string> {
  return call('read the text', (done) => item.body.getAsync(office.CoercionType.Html, done));
}

export function subjectOf({ item, call }: FormAround): Promise<string> {
  return call('read the subject', (done) => item.subject.getAsync(done));
}

/** None where this Outlook cannot tell. */
export async function attachmentsOf({
  office,
  item,
  call,
}: FormAround): Promise<readonly Office.AttachmentDetailsCompose[]> {
  if (!hasMailbox(office, '1.8')) return [];
  return call('read the attachments', (done) => item.getAttachmentsAsync(done));
}

/** None where this Outlook cannot tell. */
export async function categoriesOf({ office, item, call }: FormAround): Promise<readonly string[]> {
  if (!hasMailbox(office, '1.8')) return [];
  // Without any category, the answer is null, against the types.
  const categories = await call<Office.CategoryDetails[] | null>('read the categories', (done) =>
    item.categories.getAsync(done),
  );
  return (categories ?? []).map(({ displayName }) => displayName);
}

/** Null for a single appointment, and where this Outlook cannot tell. */
export async function recurrenceOf({ office, item, call }: FormAround): Promise<Office.Recurrence | null> {
  if (!hasMailbox(office, '1.7')) return null;
  return call<Office.Recurrence | null>('read how it repeats', (done) =>
    item.recurrence.getAsync(done as never),
  );
}

function attendeeOf({ displayName, emailAddress }: Office.EmailAddressDetails): FormAttendee {
  return { name: displayName === '' ? emailAddress : displayName, mail: emailAddress };
}
