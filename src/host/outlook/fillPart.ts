import type { FormChange } from '../../application/ports/AppointmentForm';
import type { AgendaFile } from '../../application/ports/Calendar';
import { hasAgenda, replaceAgenda } from '../../domain/agenda/agendaInBody';
import type { SeriesTime } from '../../domain/recurrence/types';
import type { FormAround } from './FormAround';
import { attachmentsOf, bodyOf } from './formParts';
import { writeTag } from './meetingTag';
import { officeRecurrence } from './officeRecurrence';
import { setPeople } from './setPeople';

/** Outlook keeps no longer one. */
const longestSubject = 255;

/** Fills one part of the form. Rejects with a `FailureError`. */
export async function fillPart(around: FormAround, change: FormChange): Promise<void> {
  switch (change.kind) {
    case 'subject':
      return setSubject(around, change.subject);
    case 'attendees':
      await setPeople(around, 'requiredAttendees', change.required);
      return setPeople(around, 'optionalAttendees', change.optional);
    case 'recurrence':
      return setRecurrence(around, change.time);
    case 'body':
      return setAgenda(around, change.agendaHtml);
    case 'agendaFile':
      return attach(around, change.file);
    case 'category':
      return addCategory(around, change.name);
    case 'tag':
      return writeTag(around.call, around.item, change.written);
  }
}

/** The subject, cut where Outlook would refuse it. */
export function setSubject({ item, call }: FormAround, subject: string): Promise<void> {
  return call('set the subject', (done) => item.subject.setAsync(subject.slice(0, longestSubject), done));
}

/** Start and end follow from the series: classic Outlook on Windows does not take them one by one. */
function setRecurrence({ office, item, call }: FormAround, time: SeriesTime): Promise<void> {
  const recurrence = officeRecurrence(office, time);
  return call('repeat the appointment', (done) => item.recurrence.setAsync(recurrence, done));
}

/** A text without an agenda is only added to, so that a join block in it is surely left alone. */
async function setAgenda(around: FormAround, agendaHtml: string): Promise<void> {
  const { office, item, call } = around;
  const body = await bodyOf(around);
  const html = { coercionType: office.CoercionType.Html };
  return hasAgenda(body)
    ? call('replace the agenda', (done) => item.body.setAsync(replaceAgenda(body, agendaHtml), html, done))
    : call('add the agenda', (done) => item.body.prependAsync(agendaHtml, html, done));
}

/** The new one first: an attachment that cannot be added must not cost the old one. */
async function attach(around: FormAround, { name, base64 }: AgendaFile): Promise<void> {
  const { item, call } = around;
  const older = (await attachmentsOf(around)).filter((attachment) => attachment.name === name);
  await call<string>(`attach “${name}”`, (done) => item.addFileAttachmentFromBase64Async(base64, name, done));
  for (const { id } of older)
    await call(`take the older “${name}” away`, (done) => item.removeAttachmentAsync(id, done));
}

function addCategory({ item, call }: FormAround, name: string): Promise<void> {
  return call(`set the category “${name}”`, (done) => item.categories.addAsync([name], done));
}
