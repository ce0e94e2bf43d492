import { type Meeting, type MeetingId, meetings } from '../../playbook/meetings';
import type { MeetingDetails, RhythmSettings } from './types';

/** The playbook's meeting with this id. */
export function meetingOf(id: MeetingId): Meeting & { readonly id: MeetingId } {
  const meeting = meetings.find((candidate) => candidate.id === id);
  if (meeting === undefined) throw new Error(`No meeting is called "${id}".`);
  return meeting;
}

export const noDetails: MeetingDetails = { endsFrom: null, name: '', room: '', people: [], topics: [] };

/** What was decided about the meeting; as the playbook has it where nothing was. */
export function detailsOf({ details }: Pick<RhythmSettings, 'details'>, meeting: MeetingId): MeetingDetails {
  return details?.[meeting] ?? noDetails;
}

/** Whether anything was decided otherwise. */
export const saysSomething = (details: MeetingDetails): boolean =>
  JSON.stringify({ ...noDetails, ...details }) !== JSON.stringify(noDetails);

/** What the organization calls the meeting. */
export function meetingName(settings: Pick<RhythmSettings, 'details'>, meeting: MeetingId): string {
  return detailsOf(settings, meeting).name || meetingOf(meeting).title;
}
