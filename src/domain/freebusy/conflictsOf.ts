import type { Occurrence } from '../recurrence/types';
import { busyKindAt } from './busyKindAt';
import { isWithinWorkingHours, touchesDayOff } from './workingTime';
import type { Conflict, ConflictKind, FreeBusy } from './types';

/**
 * What stands in whose way at which occurrence: person by person in the order given, and by date within a person. At
 * most one conflict for a person and an occurrence, the firmest: out of office, a day off in the person's own zone, busy,
 * unknown (no answer, or the answer ends before the occurrence does); then what keeps nobody away: outside the working
 * hours, tentative. Its interval is that of the occurrence.
 */
export function conflictsOf(
  occurrences: readonly Occurrence[],
  freeBusy: readonly FreeBusy[],
): readonly Conflict[] {
  return freeBusy.flatMap((answer) =>
    occurrences.flatMap((occurrence) => {
      const kind = conflictKind(occurrence, answer);
      return kind === null ? [] : [{ ...occurrence, mail: answer.mail, kind }];
    }),
  );
}

function conflictKind(occurrence: Occurrence, answer: FreeBusy): ConflictKind | null {
  if (!answer.known) return 'unknown';
  const { workingHours } = answer;
  const busy = busyKindAt(answer, occurrence);
  if (busy === 'outOfOffice') return busy;
  if (workingHours !== null && touchesDayOff(workingHours, occurrence)) return 'dayOff';
  if (busy === 'busy' || busy === 'unknown') return busy;
  if (workingHours !== null && !isWithinWorkingHours(workingHours, occurrence)) return 'outsideWorkingHours';
  return busy;
}
