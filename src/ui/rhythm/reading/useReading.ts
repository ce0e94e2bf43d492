import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { readRhythm } from '../../../application/readRhythm';
import type { DriftChoice } from '../../../domain/reconcile/types';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { useServices } from '../../shared/ServicesContext';

/** The calendar held against the settings, once it is asked for. */
export function useReading(settings: RhythmSettings, choices: readonly DriftChoice[], asked: boolean) {
  const services = useServices();
  return useQuery({
    queryKey: ['rhythm', 'reading', settings, choices],
    queryFn: () => readRhythm(services, settings, choices),
    enabled: asked,
    placeholderData: keepPreviousData,
  });
}

export type ReadingQuery = ReturnType<typeof useReading>;
