import type { MeetingId } from '../../playbook/meetings';
import { detailsOf } from './detailsOf';
import { meetingOf } from './meetingOf';
import type { RhythmSettings } from './types';

/** What the organization calls the meeting. */
export function meetingName(settings: Pick<RhythmSettings, 'details'>, meeting: MeetingId): string {
  return detailsOf(settings, meeting).name || meetingOf(meeting).title;
}
