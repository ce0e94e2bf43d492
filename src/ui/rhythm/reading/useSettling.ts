import { useEffect, useMemo } from 'react';
import type { RhythmReading } from '../../../application/readRhythm';
import { decidedDrifts } from '../../../domain/reconcile/decidedDrifts';
import type { DriftChoice } from '../../../domain/rhythm/types';
import { useServices } from '../../shared/ServicesContext';

/** Drops the choices on what differs no more, so that the next change of the same thing is asked about again. */
export function useSettling(reading: RhythmReading | null, choices: readonly DriftChoice[]): void {
  const { shared } = useServices();
  const settled = useMemo(
    () => (reading === null ? [] : decidedDrifts(reading.expected, reading.actual, choices).settled),
    [reading, choices],
  );
  useEffect(() => {
    if (settled.length === 0) return;
    // What could not be kept is settled with the next reading; until then it changes nothing.
    shared.edit([{ kind: 'dropChoices', choices: settled }]).catch(() => undefined);
  }, [settled, shared]);
}
