import type { Occurrence } from '../recurrence/types';
import { busyKindAt } from './busyKindAt';
import { isWithinWorkingHours } from './isWithinWorkingHours';
import type { Conflict, FreeBusy } from './types';

/**
 * Who is not free at which occurrence: person by person in the order given, and by date within a person. At most one
 * conflict for a person and an occurrence, the firmest: out of office, busy, tentative; then unknown (no answer, or
 * the answer ends before the occurrence does), then outside the working hours in the person's own zone. Its interval
 * is that of the occurrence.
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

function conflictKind(occurrence: Occurrence, answer: FreeBusy): Conflict['kind'] | null {
  if (!answer.known) return 'unknown';
  const busy = busyKindAt(answer, occurrence);
  if (busy !== null) return busy;
  const { workingHours } = answer;
  if (workingHours === null || isWithinWorkingHours(workingHours, occurrence)) return null;
  return 'outsideWorkingHours';
}
