import { useCallback } from 'react';
import { meetingName } from '../../../domain/rhythm/meetingName';
import type { MeetingId } from '../../../playbook/meetings';
import { useRhythmSettings } from '../useRhythmSettings';

/** What the organization calls each meeting; the playbook's title until that is known. */
export function useMeetingNames(): (meeting: MeetingId) => string {
  const settings = useRhythmSettings();
  return useCallback((meeting) => meetingName(settings ?? {}, meeting), [settings]);
}
