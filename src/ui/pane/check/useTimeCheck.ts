import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppointmentDraft } from '../../../domain/appointment/types';
import { expandSeries } from '../../../domain/recurrence/expandSeries';
import type { Occurrence } from '../../../domain/recurrence/types';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { localDateOf } from '../../../domain/time/localDateOf';
import { toInstant } from '../../../domain/time/toInstant';
import type { Instant, Interval, ZoneId } from '../../../domain/time/types';
import type { MeetingId } from '../../../playbook/meetings';
import { availabilityOf, type Availability } from '../../shared/availability/availabilityOf';
import { invitedPeople } from '../../shared/availability/invitedPeople';
import { useServices } from '../../shared/ServicesContext';

const slotMinutes = 15;
const weeksAhead = 26;
const msPerDay = 86_400_000;

export interface TimeCheckWishes {
  readonly draft: AppointmentDraft;
  readonly meeting: MeetingId;
  readonly settings: RhythmSettings;
  readonly asked: boolean;
}

/** How the form's dates over the next half year fit the calendars of those who are required, once it was asked for. */
export function useTimeCheck({ draft, meeting, settings, asked }: TimeCheckWishes) {
  const { calendar, clock, context } = useServices();
  const [now] = useState(() => clock.now());
  const occurrences = occurrencesOf(draft, now, context.zone);
  const window = windowOf(occurrences, context.zone);
  const required = invitedPeople(settings, meeting).filter(({ optional }) => !optional);
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
    staleTime: 5 * 60_000,
  });
}

/** The dates to come: of the series as far as the playbook knows its pattern, else the one in the form. */
function occurrencesOf({ recurrence, time }: AppointmentDraft, now: Instant, zone: ZoneId): Occurrence[] {
  if (recurrence === null) return [{ ...time, localDate: localDateOf(time.startUtc, zone) }];
  return [...expandSeries(recurrence, { startUtc: now, endUtc: now + weeksAhead * 7 * msPerDay })];
}

/** From the midnight before the first to after the last, so that slots begin on the quarter hour. */
function windowOf(occurrences: readonly Occurrence[], zone: ZoneId): Interval | null {
  const [first, last] = [occurrences[0], occurrences.at(-1)];
  if (first === undefined || last === undefined) return null;
  const startUtc = toInstant(localDateOf(first.startUtc, zone), '00:00', zone);
  const slotMs = slotMinutes * 60_000;
  return { startUtc, endUtc: startUtc + Math.ceil((last.endUtc - startUtc) / slotMs) * slotMs };
}
