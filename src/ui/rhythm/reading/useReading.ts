import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CalendarInteraction } from '../../../application/ports/Calendar';
import { readRhythm } from '../../../application/readRhythm';
import type { DriftChoice } from '../../../domain/reconcile/types';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { useServices } from '../../shared/ServicesContext';

/** The calendar compared with the settings, once it is wanted. No dialog comes up before `ask` was called, nor after it by itself. */
export function useReading(settings: RhythmSettings, choices: readonly DriftChoice[], wanted: boolean) {
  const services = useServices();
  const interaction = useRef<CalendarInteraction>('silent');
  const [wasAsked, setWasAsked] = useState(false);
  const query = useQuery({
    queryKey: ['rhythm', 'reading', settings, choices],
    queryFn: () => {
      const how = interaction.current;
      interaction.current = 'silent';
      return readRhythm(services, settings, choices, how);
    },
    enabled: wanted,
    placeholderData: keepPreviousData,
  });
  const ask = (how: Exclude<CalendarInteraction, 'silent'>): void => {
    interaction.current = how;
    setWasAsked(true);
    void query.refetch();
  };
  return { ...query, wasAsked, ask };
}

export type ReadingQuery = ReturnType<typeof useReading>;
