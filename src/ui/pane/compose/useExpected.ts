import { msPerMinute } from '../../../domain/time/durations';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { verifiedSettings } from '../../../application/verifiedSettings';
import { expectedInForm } from '../../../domain/appointment/expectedInForm';
import type { AppointmentDraft } from '../../../domain/appointment/types';
import type { PersonMismatch } from '../../../domain/org/verifySeats';
import type { ExpectedSeries, RhythmSettings } from '../../../domain/rhythm/types';
import type { MeetingId } from '../../../playbook/meetings';
import { useServices } from '../../shared/ServicesContext';

export type ExpectedFor = (draft: AppointmentDraft) => ExpectedSeries;

export interface ExpectedControl {
  /** What the meeting asks of the draft in the form. */
  readonly expectedFor: ExpectedFor;
  /** The same, once the directory was asked for everybody's address, or would not tell. */
  readonly whenChecked: () => Promise<ExpectedFor>;
  /** With the addresses that are to be used. */
  readonly settings: RhythmSettings;
  /** Null while the directory is asked. */
  readonly addresses: 'checked' | 'unchecked' | null;
  readonly mismatches: readonly PersonMismatch[];
}

/** What a meeting asks of a form, by the addresses that the directory has under the accounts' ids; no permission is asked for. */
export function useExpected(meeting: MeetingId, stored: RhythmSettings): ExpectedControl {
  const { clock, context } = useServices();
  const [now] = useState(() => clock.now());
  const { zone } = context;
  const { checked, whenChecked } = useCheckedSettings(stored);
  const settings = checked?.settings ?? stored;
  const expectedWith = useCallback(
    (used: RhythmSettings) => (draft: AppointmentDraft) =>
      expectedInForm(meeting, draft, used, { now, zone }),
    [meeting, now, zone],
  );
  return {
    expectedFor: useMemo(() => expectedWith(settings), [expectedWith, settings]),
    whenChecked: async () => expectedWith((await whenChecked())?.settings ?? stored),
    settings,
    addresses: checked === undefined ? null : checked?.failure === null ? 'checked' : 'unchecked',
    mismatches: checked?.mismatches ?? [],
  };
}

/** Null where the directory could not be asked at all. */
function useCheckedSettings(settings: RhythmSettings) {
  const { directory } = useServices();
  const queries = useQueryClient();
  const query = {
    queryKey: ['checkedSettings', settings],
    queryFn: () => verifiedSettings(directory, settings, 'silent').catch(() => null),
    staleTime: 5 * msPerMinute,
  };
  const { data } = useQuery(query);
  return { checked: data, whenChecked: () => queries.query({ ...query, staleTime: 'static' }) };
}
