import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FreeBusy } from '../../../domain/freebusy/types';
import type { Person } from '../../../domain/org/types';
import type { Horizon } from '../../../domain/slots/types';
import type { Instant, Interval } from '../../../domain/time/types';
import type { Interaction } from '../../../application/ports/AccessTokens';
import { useServices } from '../../shared/ServicesContext';
import { gridMinutes, planningWindow } from './planningWindow';

/** What the calendars said, with the stretch that they were asked for: while another is read, this one still holds. */
export interface CalendarReading {
  readonly horizon: Horizon;
  readonly window: Interval;
  readonly freeBusy: readonly FreeBusy[];
}

/** Everybody's free/busy over the horizon, once it is wanted; without a dialog before a press. */
export function useFreeBusy(
  people: readonly Person[],
  { now, horizon }: { readonly now: Instant; readonly horizon: Horizon },
  asked: Interaction | null,
) {
  const { calendar } = useServices();
  const mails = people.map(({ mail }) => mail);
  const window = planningWindow(now, horizon);
  return useQuery({
    queryKey: ['freeBusy', mails, horizon, window, asked],
    queryFn: async (): Promise<CalendarReading> => ({
      horizon,
      window,
      freeBusy: await calendar.freeBusy(mails, window, gridMinutes, asked ?? 'silent'),
    }),
    enabled: asked !== null && mails.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  });
}
