import type { MeetingId } from '../../playbook/meetings';
import type { MeetingDetails, RhythmSettings } from './types';

export const noDetails: MeetingDetails = { endsFrom: null, name: '', room: '', people: [], topics: [] };

/** What was decided about the meeting; as the playbook has it where nothing was. */
export function detailsOf({ details }: Pick<RhythmSettings, 'details'>, meeting: MeetingId): MeetingDetails {
  return details?.[meeting] ?? noDetails;
}

/** Whether anything was decided otherwise. */
export const saysSomething = (details: MeetingDetails): boolean =>
  JSON.stringify({ ...noDetails, ...details }) !== JSON.stringify(noDetails);
