import { useCallback, useState } from 'react';
import { expectedInForm } from '../../../domain/appointment/expectedInForm';
import type { AppointmentDraft } from '../../../domain/appointment/types';
import type { ExpectedSeries, RhythmSettings } from '../../../domain/rhythm/types';
import type { MeetingId } from '../../../playbook/meetings';
import { useServices } from '../../shared/ServicesContext';

/** What the meeting asks of whatever stands in the form. */
export function useExpected(
  meeting: MeetingId,
  settings: RhythmSettings,
): (draft: AppointmentDraft) => ExpectedSeries {
  const { clock, context } = useServices();
  const [now] = useState(() => clock.now());
  const { zone } = context;
  return useCallback(
    (draft) => expectedInForm(meeting, draft, settings, { now, zone }),
    [meeting, settings, now, zone],
  );
}
