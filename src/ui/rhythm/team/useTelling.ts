import { useEffect, useRef, useState } from 'react';
import { failureOrRethrow, type Failure } from '../../../application/ports/Failure';
import type { RhythmReading } from '../../../application/readRhythm';
import { tellSeries } from '../../../application/tellSeries';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { useServices } from '../../shared/ServicesContext';
import { useLeaveWarning } from '../useLeaveWarning';

export interface Telling {
  /** Why the last reading was not told. */
  readonly failure: Failure | null;
  readonly tellAgain: () => void;
  /** Whether this reading was told, or could not be. */
  readonly isOver: boolean;
}

interface Published {
  readonly reading: RhythmReading | null;
  readonly failure: Failure | null;
}

/** Tells everybody what the organizer's calendar has, whenever it was read; `reading` is null while it changes. */
export function useTelling(settings: RhythmSettings, reading: RhythmReading | null): Telling {
  const services = useServices();
  const [published, setPublished] = useState<Published>({ reading: null, failure: null });
  const [attempt, setAttempt] = useState(0);
  const newest = useRef(settings);
  /** One after another: while one is on its way, what it writes looks as if it were written. */
  const before = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => void (newest.current = settings), [settings]);
  const isOver = reading !== null && published.reading === reading;
  useLeaveWarning(reading !== null && !isOver);
  const organizerId = settings.organizer?.id;
  useEffect(() => {
    if (reading === null) return;
    let isNewest = true;
    before.current = before.current
      .then(() => (isNewest ? tellSeries(services, newest.current, reading) : undefined))
      .then(() => null, failureOrRethrow)
      .then((failure) => isNewest && setPublished({ reading, failure }));
    return () => void (isNewest = false);
  }, [services, organizerId, reading, attempt]);
  return { failure: published.failure, tellAgain: () => setAttempt(attempt + 1), isOver };
}
