import { meetings, type MeetingId } from '../../playbook/meetings';
import type { AppointmentDraft } from './types';

/**
 * Which governance meeting an appointment is: what Tandem's own property says, else the one whose title stands in the
 * subject, whatever is around it; case and punctuation do not matter. Null where no title fits, or more than one.
 * "Re: AI governance council (June)" is the AI Governance Council.
 */
export function recognizeMeeting({
  subject,
  meeting,
}: Pick<AppointmentDraft, 'subject' | 'meeting'>): MeetingId | null {
  if (meeting !== null) return meeting;
  const words = spaced(subject);
  const [found, ...others] = meetings.filter(({ title }) => words.includes(spaced(title)));
  return found === undefined || others.length > 0 ? null : found.id;
}

/** Only the words, a space around each. The titles are in English: that suffices to tell words apart. */
function spaced(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^a-z0-9\u00c0-\uffff]+/g, ' ')
    .trim()} `;
}
