import { detailsOf } from '../rhythm/detailsOf';
import type { RhythmSettings } from '../rhythm/types';
import type { ActualSeries } from './types';

/** The series without those that were ended on purpose before their meeting began again: they are history. */
export function withoutPredecessors(
  actual: readonly ActualSeries[],
  settings: Pick<RhythmSettings, 'times' | 'details'>,
): readonly ActualSeries[] {
  return actual.filter(({ meeting, endsOn, written }) => {
    const begins = settings.times[meeting]?.firstDate;
    const wasEnded = written?.endsOn !== undefined && endsOn !== null;
    if (!wasEnded || begins === undefined || detailsOf(settings, meeting).endsFrom !== null) return true;
    return endsOn >= begins;
  });
}
