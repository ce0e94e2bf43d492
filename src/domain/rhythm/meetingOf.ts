import type { Meeting, MeetingId } from '../../playbook/meetings';
import { meetings } from '../../playbook/meetings';

/** The playbook's meeting with this id. */
export function meetingOf(id: MeetingId): Meeting & { readonly id: MeetingId } {
  const meeting = meetings.find((candidate) => candidate.id === id);
  if (meeting === undefined) throw new Error(`No meeting is called "${id}".`);
  return meeting;
}
