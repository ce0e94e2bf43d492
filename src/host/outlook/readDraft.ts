import type { AppointmentDraft, FormAttendee } from '../../application/ports/AppointmentForm';
import { readableText } from '../../domain/text/readableText';
import type { Interval } from '../../domain/time/types';
import type { FormAround } from './FormAround';
import { attachmentsOf, categoriesOf, recurrenceOf } from './formParts';
import { formRecurrence } from './officeRecurrence';
import { readWords } from './readWords';

/** The appointment as it stands in the form. */
export async function readDraft(around: FormAround): Promise<AppointmentDraft> {
  const [words, time, recurrence, attachments, categories] = await Promise.all([
    readWords(around),
    timeOf(around),
    recurrenceOf(around),
    attachmentsOf(around),
    categoriesOf(around),
  ]);
  return {
    ...words,
    organizer: words.organizer === null ? null : named(words.organizer),
    required: words.required.map(named),
    optional: words.optional.map(named),
    time,
    ...formRecurrence(recurrence, around.office.context.mailbox.userProfile.timeZone),
    attachmentNames: attachments.map(({ name }) => name),
    categories,
  };
}

/** As a person may read it; the check on sending compares addresses only, and goes without. */
const named = ({ name, mail }: FormAttendee): FormAttendee => ({ name: readableText(name), mail });

async function timeOf({ item, call }: FormAround): Promise<Interval> {
  const [start, end] = await Promise.all([
    call<Date>('read the start', (done) => item.start.getAsync(done)),
    call<Date>('read the end', (done) => item.end.getAsync(done)),
  ]);
  return { startUtc: start.getTime(), endUtc: end.getTime() };
}
