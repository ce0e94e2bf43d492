import { meetings, type MeetingId } from '../../playbook/meetings';
import { meetingOf } from '../rhythm/meetings';
import type { AppointmentDraft } from './types';

/** What the organization calls a meeting. */
export type MeetingNames = (meeting: MeetingId) => string;

const titleOf: MeetingNames = (meeting) => meetingOf(meeting).title;

/**
 * Which governance meeting an appointment is: what Tandem's own property says, else the one whose name or playbook's title
 * the subject is, whatever a mail puts before it; case and punctuation do not matter. "Re: AI governance council" is the AI Governance
 * Council, "Prepare slides for the AI Governance Council" is none.
 */
export function recognizeMeeting(
  { subject, meeting }: Pick<AppointmentDraft, 'subject' | 'meeting'>,
  nameOf: MeetingNames = titleOf,
): MeetingId | null {
  return meeting ?? meetingOfTitle(subject, nameOf);
}

/** The meeting that the organization calls so, else the one that the playbook does; null where none is. */
export function meetingOfTitle(subject: string, nameOf: MeetingNames): MeetingId | null {
  const words = spaced(subject.replace(mailMarks, ''));
  const called = (name: MeetingNames) => meetings.find(({ id }) => words === spaced(name(id)))?.id ?? null;
  return words === '' ? null : (called(nameOf) ?? called(titleOf));
}

/** What a reply, a forwarded mail and the answers to an invitation have before the subject. */
const mailMarks = /^\s*(?:(?:re|fw|fwd|aw|wg|canceled|accepted|declined|tentative|updated)\s*:\s*)+/i;

/** Only the words. The titles are in English: that suffices to tell words apart. */
function spaced(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9\u00c0-\uffff]+/g, ' ')
    .trim();
}
