import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Person } from '../../../domain/org/types';
import type { Interval } from '../../../domain/time/types';
import { useServices } from '../../shared/ServicesContext';

const slotMinutes = 15;

/** Everybody's free/busy over the window, once it was asked for. */
export function useFreeBusy(people: readonly Person[], window: Interval, asked: boolean) {
  const { calendar } = useServices();
  const mails = people.map(({ mail }) => mail);
  return useQuery({
    queryKey: ['freeBusy', mails, window],
    queryFn: () => calendar.freeBusy(mails, window, slotMinutes),
    enabled: asked && mails.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  });
}
