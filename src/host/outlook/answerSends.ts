import type { Timer } from '../../application/withinTime';
import { hasAgenda } from '../../domain/agenda/agendaInBody';
import { recognizeMeeting } from '../../domain/appointment/recognizeMeeting';
import { sendAlert, type SendAlert } from './sendAlert';
import { type LeavingMeeting, sendDoubts } from '../../domain/appointment/sendDoubts';
import { meetingOf } from '../../domain/rhythm/meetings';
import type { MeetingId } from '../../playbook/meetings';
import { knownCheck, knownNames } from './alertSettings';
import type { FormContext } from './FormContext';
import { bodyOf, organizerOf, peopleIn, subjectOf } from './formParts';
import { meetingOfTag, readTag } from './meetingTag';
import { noteCheck } from './notedCheck';
import { officeCalls } from './officeCalls';
import { hasMailbox, type OfficeLibrary } from './officeLibrary';

/** The control of the manifests that opens the pane beside a form. */
const paneButton = 'tandem-organizer-pane';

/**
 * Outlook shows a dialog of its own after five seconds. The reads are made in three rounds at most, and Outlook takes no
 * more than three at once.
 */
const readMs = 1_400;

/** What the check depends on. */
export interface CheckContext {
  readonly timer: Timer;
  readonly now: () => number;
}

/**
 * Answers Outlook's question whether an appointment may leave. The name must be the manifests' own, and it must be
 * known at once: classic Outlook on Windows runs the file without a page and never says that it is ready.
 */
export function answerSends(context: CheckContext): void {
  Office.actions.associate('onAppointmentSend', (event?: Office.MailboxEvent) => {
    if (event !== undefined) void answerSend(event, Office, context);
  });
}

type Answer = Office.SmartAlertsEventCompletedOptions;

/** Lets everything pass that it cannot judge: a mail must never wait for a mistake of ours. */
async function answerSend(
  event: Office.MailboxEvent,
  office: OfficeLibrary,
  context: CheckContext,
): Promise<void> {
  const answer = await judged(office, context).catch(() => passes);
  event.completed(answer);
}

const passes: Answer = { allowEvent: true };

async function judged(office: OfficeLibrary, { timer, now }: CheckContext): Promise<Answer> {
  noteCheck(office, now());
  const item = office.context.mailbox.item as unknown as Office.AppointmentCompose;
  const form = { office, item, call: officeCalls(office, timer, readMs) };
  const [subject, record] = await Promise.all([
    orUnread(subjectOf(form)),
    orUnread(readTag(form.call, item)),
  ]);
  const settings = office.context.roamingSettings;
  const named = { subject: subject ?? '', meeting: meetingOfTag(record) };
  const meeting = recognizeMeeting(named, knownNames(settings));
  if (meeting === null) return passes;
  const known = knownCheck(meeting, record, settings);
  const doubts = sendDoubts(await leavingMeeting(form, meeting), known);
  if (doubts === null) return passes;
  const title = named.subject.trim();
  return stopped(
    office,
    sendAlert(doubts, { meeting, known, title: title === '' ? meetingOf(meeting).title : title }),
  );
}

/** Each part on its own: one that hangs, or is refused, costs no other. */
async function leavingMeeting(form: FormContext, meeting: MeetingId): Promise<LeavingMeeting> {
  const [organizer, required, optional, body] = await Promise.all([
    orUnread(organizerOf(form)),
    orUnread(peopleIn(form, 'requiredAttendees')),
    orUnread(peopleIn(form, 'optionalAttendees')),
    orUnread(bodyOf(form)),
  ]);
  const isUnread = organizer === null || required === null || optional === null;
  return {
    meeting,
    people: isUnread ? null : [organizer, ...required, ...optional],
    hasAgenda: body === null ? null : hasAgenda(body),
  };
}

const orUnread = <Value>(reading: Promise<Value>): Promise<Value | null> => reading.catch(() => null);

/**
 * With a way to the pane, which then shows the message too: some clients put a text of their own in its place. Where
 * nothing is known to be missing, the person may send whatever mode an administrator has set.
 */
function stopped(office: OfficeLibrary, { kind, message }: SendAlert): Answer {
  const answer = { allowEvent: false, errorMessage: message };
  if (!hasMailbox(office, '1.14')) return answer;
  const mode = kind === 'unchecked' && { sendModeOverride: 'promptUser' };
  const button = {
    cancelLabel: 'Open Tandem',
    commandId: paneButton,
    contextData: JSON.stringify({ tandem: message }),
  };
  return { ...answer, ...button, ...mode };
}
