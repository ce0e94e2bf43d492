import { msPerDay, msPerMinute } from '../../../domain/time/durations';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppointmentDraft } from '../../../domain/appointment/types';
import { expandSeries } from '../../../domain/recurrence/occurrences';
import type { Occurrence } from '../../../domain/recurrence/types';
import { sameTime } from '../../../domain/reconcile/sameTime';
import type { DisplayValue } from '../../../domain/reconcile/types';
import type { SeriesTime } from '../../../domain/recurrence/types';
import type { ExpectedSeries, RhythmSettings } from '../../../domain/rhythm/types';
import { localDateOf, toInstant } from '../../../domain/time/zonedTime';
import type { Instant, Interval, ZoneId } from '../../../domain/time/types';
import { availabilityOf, type Availability } from '../../shared/availability/availabilityOf';
import { invitedPeople } from '../../shared/availability/invitedPeople';
import { useServices } from '../../shared/ServicesContext';

const slotMinutes = 15;
const weeksAhead = 26;

export interface TimeCheckWishes {
  readonly draft: AppointmentDraft;
  readonly expected: ExpectedSeries;
  readonly settings: RhythmSettings;
  readonly asked: boolean;
}

/** How the meeting's dates over the next half year fit the calendars of those who are required, once it was asked for. */
export function useTimeCheck({ draft, expected, settings, asked }: TimeCheckWishes) {
  const { calendar, clock, context } = useServices();
  const [now] = useState(() => clock.now());
  const occurrences = occurrencesOf(timeChecked(draft, expected), now);
  const window = windowOf(occurrences, context.zone);
  const required = invitedPeople(settings, expected.meeting).filter(({ optional }) => !optional);
  const mails = required.map(({ person }) => person.mail);
  return useQuery({
    queryKey: ['freeBusy', mails, occurrences],
    queryFn: async (): Promise<Availability> =>
      window === null
        ? availabilityOf([], required, [])
        : availabilityOf(
            occurrences,
            required,
            await calendar.freeBusy(mails, window, slotMinutes, 'interactive'),
          ),
    enabled: asked && mails.length > 0,
    staleTime: 5 * msPerMinute,
  });
}

/**
 * The time that is to be: what the meeting asks for, unless the person chose a series of their own. Where a form is still
 * empty, its own hour says nothing of the meeting.
 */
function timeChecked({ recurrence, earlier }: AppointmentDraft, { time }: ExpectedSeries): SeriesTime {
  const written = earlier?.written?.time;
  const isOwn = recurrence !== null && !(written !== undefined && sameTime(recurrence, written));
  return isOwn ? recurrence : time;
}

export function checkedTime(draft: AppointmentDraft, expected: ExpectedSeries): DisplayValue {
  return { kind: 'series', time: timeChecked(draft, expected), endsOn: null };
}

function occurrencesOf(time: SeriesTime, now: Instant): Occurrence[] {
  return [...expandSeries(time, { startUtc: now, endUtc: now + weeksAhead * 7 * msPerDay })];
}

/** From the midnight before the first to after the last, so that slots begin on the quarter hour. */
function windowOf(occurrences: readonly Occurrence[], zone: ZoneId): Interval | null {
  const [first, last] = [occurrences[0], occurrences.at(-1)];
  if (first === undefined || last === undefined) return null;
  const startUtc = toInstant(localDateOf(first.startUtc, zone), '00:00', zone);
  const slotMs = slotMinutes * msPerMinute;
  return { startUtc, endUtc: startUtc + Math.ceil((last.endUtc - startUtc) / slotMs) * slotMs };
}
