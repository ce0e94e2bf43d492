import { msPerMinute } from '../../../domain/time/durations';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FreeBusy } from '../../../domain/freebusy/types';
import type { Person } from '../../../domain/org/types';
import type { Horizon } from '../../../domain/slots/types';
import type { Instant, Interval, LocalDate } from '../../../domain/time/types';
import type { Interaction } from '../../../application/ports/AccessTokens';
import { failureOrRethrow } from '../../../application/ports/Failure';
import type { Services } from '../../../application/Services';
import { useServices } from '../../shared/ServicesContext';
import { gridMinutes, planningWindow } from './planningWindow';

/** What the calendars said, with the stretch that they were asked for: while another is read, this one still holds. */
export interface CalendarReading {
  readonly horizon: Horizon;
  readonly window: Interval;
  readonly freeBusy: readonly FreeBusy[];
  /** What the signed-in person's own calendar calls holidays, and theirs alone; null where it may not be read. */
  readonly holidays: { readonly mail: string; readonly dates: readonly LocalDate[] } | null;
}

/** Everybody's free/busy over the horizon, once it is wanted; without a dialog before a press. */
export function useFreeBusy(
  people: readonly Person[],
  { now, horizon }: { readonly now: Instant; readonly horizon: Horizon },
  asked: Interaction | null,
) {
  const services = useServices();
  const mails = people.map(({ mail }) => mail);
  const window = planningWindow(now, horizon);
  return useQuery({
    queryKey: ['freeBusy', mails, horizon, window, asked],
    queryFn: async (): Promise<CalendarReading> => {
      const asking = services.calendar.freeBusy(mails, window, gridMinutes, asked ?? 'silent');
      // What the person was asked for is there only after they answered.
      if (asked === 'interactive') await asking;
      const [freeBusy, holidays] = await Promise.all([asking, ownHolidays(services, window)]);
      return { horizon, window, freeBusy, holidays };
    },
    enabled: asked !== null && mails.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 5 * msPerMinute,
  });
}

/** A courtesy: where it cannot be read, nothing is said of it. */
async function ownHolidays(
  { calendar, directory }: Pick<Services, 'calendar' | 'directory'>,
  window: Interval,
): Promise<CalendarReading['holidays']> {
  try {
    const [{ mail }, dates] = await Promise.all([directory.me(), calendar.ownHolidays(window)]);
    return { mail, dates };
  } catch (caught) {
    failureOrRethrow(caught);
    return null;
  }
}
