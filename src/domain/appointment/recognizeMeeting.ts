import { meetings, type MeetingId } from '../../playbook/meetings';
import type { AppointmentDraft } from './types';

/**
 * Which governance meeting an appointment is: what Tandem's own property says, else the one whose title the subject is,
 * whatever a mail puts before it; case and punctuation do not matter. "Re: AI governance council" is the AI Governance
 * Council, "Prepare slides for the AI Governance Council" is none.
 */
export function recognizeMeeting({
  subject,
  meeting,
}: Pick<AppointmentDraft, 'subject' | 'meeting'>): MeetingId | null {
  return meeting ?? meetingOfTitle(subject);
}

/** The meeting that is called so; null where none is. */
export function meetingOfTitle(subject: string): MeetingId | null {
  const words = spaced(subject.replace(mailMarks, ''));
  return meetings.find(({ title }) => words === spaced(title))?.id ?? null;
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
