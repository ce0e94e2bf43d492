import type { MeetingId } from '../../playbook/meetings';
import type { WrittenSeries } from './types';

/** What a series says about itself, as it stands in its properties: which meeting it is, and what was last written. */
export function seriesRecord(meeting: MeetingId, written: WrittenSeries): string {
  return JSON.stringify({ v: 1, meeting, written });
}
