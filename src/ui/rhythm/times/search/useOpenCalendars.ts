import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { withoutMeetings } from '../../../../domain/freebusy/withoutMeetings';
import type { Person } from '../../../../domain/org/types';
import type { ActualSeries } from '../../../../domain/reconcile/types';
import { useServices } from '../../../shared/ServicesContext';
import type { CalendarReading } from '../useFreeBusy';
import { standingMeetings } from './standingMeetings';

/** The calendars without the meetings that Tandem itself holds in them. Null until everything was read. */
export function useOpenCalendars(
  reading: CalendarReading | undefined,
  standing: readonly ActualSeries[],
  organizer: Person | null,
): CalendarReading | null {
  const { directory } = useServices();
  const isMine = organizer === null && standing.length > 0;
  const me = useQuery({
    queryKey: ['me'],
    queryFn: () => directory.me(),
    enabled: isMine,
    staleTime: Infinity,
  });
  const owner = organizer ?? me.data ?? null;
  return useMemo(() => {
    if (reading === undefined || (isMine && owner === null && !me.isError)) return null;
    const meetings = standingMeetings(standing, owner?.mail ?? '', reading.window);
    return { ...reading, freeBusy: withoutMeetings(reading.freeBusy, meetings) };
  }, [reading, standing, isMine, owner, me.isError]);
}
