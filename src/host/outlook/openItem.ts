import { readableText } from '../../domain/text/readableText';
import type { OpenItem } from '../../application/PaneServices';
import { FailureError } from '../../application/ports/Failure';
import type { ReadItem } from '../../application/ports/AppointmentForm';
import type { MeetingId } from '../../playbook/meetings';
import { appointmentForm } from './appointmentForm';
import type { FormToFill } from './FormContext';
import { meetingOfTag, readTag } from './meetingTag';
import type { OfficeCall } from './officeCalls';
import type { OfficeLibrary } from './officeLibrary';

type OpenInOutlook = Office.AppointmentCompose | Office.MessageCompose | ItemRead;
type ItemRead = Office.AppointmentRead | Office.MessageRead;

/** What is open beside the pane now. A mail that is being written counts as nothing. */
export async function openItem(
  office: OfficeLibrary,
  call: OfficeCall,
  pause: FormToFill['pause'],
): Promise<OpenItem> {
  // A pinned pane may stand beside nothing, against the types.
  const item = office.context.mailbox.item as OpenInOutlook | null | undefined;
  if (item === null || item === undefined) return { form: null, item: null };
  const appointment: string = office.MailboxEnums.ItemType.Appointment;
  const isAppointment = item.itemType === appointment;
  if (isRead(item)) return { form: null, item: await readItem(item, isAppointment, call) };
  const form = isAppointment
    ? appointmentForm({ office, item: item as Office.AppointmentCompose, call, pause })
    : null;
  return { form, item: null };
}

/** What is read has its subject as text, a form has it to be asked for. */
function isRead(item: OpenInOutlook): item is ItemRead {
  return typeof item.subject === 'string';
}

async function readItem(item: ItemRead, isAppointment: boolean, call: OfficeCall): Promise<ReadItem> {
  const subject = readableText(item.subject);
  if (!isAppointment) return { kind: 'mail', subject, meeting: null };
  return { kind: 'appointment', subject, meeting: await taggedMeeting(item, call) };
}

/** Without the tag, the subject may still tell. */
async function taggedMeeting(item: ItemRead, call: OfficeCall): Promise<MeetingId | null> {
  try {
    return meetingOfTag(await readTag(call, item));
  } catch (caught) {
    if (caught instanceof FailureError) return null;
    throw caught;
  }
}
