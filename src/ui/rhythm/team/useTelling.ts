import { useCallback, useEffect, useState } from 'react';
import { failureOf, type Failure } from '../../../application/ports/Failure';
import type { RhythmReading } from '../../../application/readRhythm';
import { tellSeries } from '../../../application/tellSeries';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { useServices } from '../../shared/ServicesContext';

/** Tells everybody what the organizer's calendar has, whenever it was read; `reading` is null while it changes. */
export function useTelling(settings: RhythmSettings, reading: RhythmReading | null) {
  const services = useServices();
  const [failure, setFailure] = useState<Failure | null>(null);
  const { organizer } = settings;
  const tell = useCallback(async (): Promise<void> => {
    if (reading === null) return;
    try {
      await tellSeries(services, { organizer }, reading);
      setFailure(null);
    } catch (caught) {
      setFailure(failureOf(caught));
    }
  }, [services, organizer, reading]);
  useEffect(() => void tell(), [tell]);
  return { failure, tellAgain: () => void tell() };
}
