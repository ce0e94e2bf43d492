import type { FormAttendee } from '../../application/ports/AppointmentForm';
import { sameMail } from '../../domain/rhythm/sameMail';
import type { FormContext, FormToFill } from './FormContext';
import { toRead } from './officeCalls';
import type { Interval } from '../../domain/time/types';
import { officeFailure } from './officeFailure';
import { hasMailbox } from './officeLibrary';

export interface AttendeeLines {
  readonly required: readonly FormAttendee[];
  readonly optional: readonly FormAttendee[];
}

/** The lines of people, by the form's own names. */
export type PeopleLine = 'requiredAttendees' | 'optionalAttendees';

const lineLabels = {
  requiredAttendees: 'read who is required',
  optionalAttendees: 'read who is optional',
} as const;

export async function peopleIn(
  { item, call }: FormContext,
  line: PeopleLine,
): Promise<readonly FormAttendee[]> {
  const people = await call<Office.EmailAddressDetails[]>(
    lineLabels[line],
    (done) => item[line].getAsync(done),
    toRead,
  );
  return people.map(attendeeOf);
}

/** Who organizes: where Outlook does not tell, the person whose mailbox it is. */
export async function organizerOf({ office, item, call }: FormContext): Promise<FormAttendee> {
  const { displayName, emailAddress } = office.context.mailbox.userProfile;
  if (!hasMailbox(office, '1.7')) return { name: displayName, mail: emailAddress };
  return attendeeOf(
    await call<Office.EmailAddressDetails>(
      'read the organizer',
      (done) => item.organizer.getAsync(done),
      toRead,
    ),
  );
}

/** The lines of people without whoever organizes: classic Outlook counts them among those who are required. */
export async function attendeesIn(context: FormContext): Promise<AttendeeLines> {
  const [organizer, required, optional] = await Promise.all([
    organizerOf(context).catch(() => null),
    peopleIn(context, 'requiredAttendees'),
    peopleIn(context, 'optionalAttendees'),
  ]);
  const isOther = ({ mail }: FormAttendee) => organizer === null || !sameMail(mail, organizer.mail);
  return { required: required.filter(isOther), optional: optional.filter(isOther) };
}

/** The whole text of the form, as HTML. */
export function bodyOf({ office, item, call }: FormContext): Promise<string> {
  return call('read the text', (done) => item.body.getAsync(office.CoercionType.Html, done), toRead);
}

export function subjectOf({ item, call }: FormContext): Promise<string> {
  return call('read the subject', (done) => item.subject.getAsync(done), toRead);
}

/** None where this Outlook cannot tell. */
export async function attachmentsOf({
  office,
  item,
  call,
}: FormContext): Promise<readonly Office.AttachmentDetailsCompose[]> {
  if (!hasMailbox(office, '1.8')) return [];
  return call('read the attachments', (done) => item.getAttachmentsAsync(done), toRead);
}

/** None where this Outlook cannot tell. */
export async function categoriesOf({ office, item, call }: FormContext): Promise<readonly string[]> {
  if (!hasMailbox(office, '1.8')) return [];
  // Without any category, the answer is null, against the types.
  const categories = await call<Office.CategoryDetails[] | null>(
    'read the categories',
    (done) => item.categories.getAsync(done),
    toRead,
  );
  return (categories ?? []).map(({ displayName }) => displayName);
}

/** Null for a single appointment, and where this Outlook cannot tell. */
async function recurrenceOf({ office, item, call }: FormContext): Promise<Office.Recurrence | null> {
  if (!hasMailbox(office, '1.7')) return null;
  return call<Office.Recurrence | null>(
    'read how it repeats',
    (done) => item.recurrence.getAsync(done as never),
    toRead,
  );
}

/** Null where it may be anything: Outlook on the web tells "no series" over series that stand in the calendar. */
export async function reportedRecurrence(
  context: FormToFill,
  isSaved: boolean,
): Promise<Office.Recurrence | null> {
  const recurrence = await recurrenceOf(context);
  const isDoubtful = context.memory.repeats || isSaved;
  if (recurrence !== null || !isDoubtful || tellsSingles(context)) return recurrence;
  throw officeFailure('read how it repeats', 'it tells of no series, which it does over series, too.');
}

/** Outlook of its own on Windows and the Mac; the web's, and what is built on it, is called otherwise. */
function tellsSingles({ office }: FormContext): boolean {
  return office.context.mailbox.diagnostics.hostName === 'Outlook';
}

/** Start, end, and whether it takes the whole day. */
export async function timeIn({
  office,
  item,
  call,
}: FormContext): Promise<Interval & { readonly isAllDay: boolean }> {
  const [start, end, isAllDay] = await Promise.all([
    call<Date>('read the start', (done) => item.start.getAsync(done), toRead),
    call<Date>('read the end', (done) => item.end.getAsync(done), toRead),
    hasMailbox(office, '1.14')
      ? call<boolean>('read whether it takes the day', (done) => allDayOf(item).getAsync(done), toRead)
      : false,
  ]);
  return { startUtc: start.getTime(), endUtc: end.getTime(), isAllDay };
}

interface AllDay {
  getAsync(done: (result: Office.AsyncResult<boolean>) => void): void;
  setAsync(isAllDay: boolean, done: (result: Office.AsyncResult<void>) => void): void;
}

/** Since 1.14; the types do not know it. */
export function allDayOf(item: Office.AppointmentCompose): AllDay {
  return (item as unknown as { readonly isAllDayEvent: AllDay }).isAllDayEvent;
}

/** Whether it stands in the calendar already; where this Outlook cannot tell, it does not. */
export async function isSavedIn({ office, item, call }: FormContext): Promise<boolean> {
  if (!hasMailbox(office, '1.8')) return false;
  const id = await call<string>('read its id', (done) => item.getItemIdAsync(done), toRead).catch(() => null);
  return id !== null;
}

/** The address of whose calendar it is, where that is not the signed-in person's own. */
export async function sharedBy({ office, item, call }: FormContext): Promise<string | null> {
  // Only items of a shared calendar have it, against the types.
  if ((item.getSharedPropertiesAsync as unknown) === undefined) return null;
  const read = call<Office.SharedProperties>(
    'read whose calendar it is',
    (done) => item.getSharedPropertiesAsync(done),
    toRead,
  );
  const owner = await read.then((shared) => shared.owner).catch(() => null);
  return owner === null || sameMail(owner, office.context.mailbox.userProfile.emailAddress) ? null : owner;
}

function attendeeOf({ displayName, emailAddress }: Office.EmailAddressDetails): FormAttendee {
  return { name: displayName === '' ? emailAddress : displayName, mail: emailAddress };
}
