import { detailsOf } from '../rhythm/meetings';
import type { RhythmSettings } from '../rhythm/types';
import type { ActualSeries } from './types';

interface Duplicates {
  readonly primary: ActualSeries;
  readonly others: readonly ActualSeries[];
}

/**
 * Which of several series with one tag stays: one with people and file before a half-made one, then the one left
 * unchanged the longest. The others go. Null when there is none.
 */
export function splitDuplicates(tagged: readonly ActualSeries[]): Duplicates | null {
  const [primary, ...others] = [...tagged].sort(
    (one, other) =>
      completeness(other) - completeness(one) ||
      one.lastModifiedUtc - other.lastModifiedUtc ||
      (one.eventId < other.eventId ? -1 : 1),
  );
  return primary === undefined ? null : { primary, others };
}

/** People weigh more than the file: giving up a series that nobody was invited to mails nobody. */
function completeness({ attendees, hasAgendaFile }: ActualSeries): number {
  return (attendees.length > 0 ? 2 : 0) + (hasAgendaFile ? 1 : 0);
}

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
