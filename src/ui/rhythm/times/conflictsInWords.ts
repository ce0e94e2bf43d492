import type { Conflict } from '../../../domain/freebusy/types';
import { formatDayList } from './formatDayList';
import type { PersonAvailability } from './availabilityOf';

export const conflictWords: Readonly<Record<Conflict['kind'], string>> = {
  outOfOffice: 'away',
  busy: 'busy',
  tentative: 'tentative',
  outsideWorkingHours: 'outside working hours',
  unknown: 'unknown',
};

const kinds: readonly Conflict['kind'][] = [
  'outOfOffice',
  'busy',
  'tentative',
  'outsideWorkingHours',
  'unknown',
];

/** "busy Mar 3 and 10 · away Apr 7"; "no answer from their calendar" for somebody who gave none. */
export function conflictsInWords(
  { answer, conflicts }: PersonAvailability,
  occurrences: number,
  locale: string,
): string {
  if (answer?.known !== true) return 'gave no answer';
  return kinds.flatMap((kind) => kindInWords(kind, conflicts, occurrences, locale)).join(' · ');
}

function kindInWords(
  kind: Conflict['kind'],
  conflicts: readonly Conflict[],
  occurrences: number,
  locale: string,
): readonly string[] {
  const dates = conflicts.filter((conflict) => conflict.kind === kind).map(({ localDate }) => localDate);
  if (dates.length === 0) return [];
  const when = dates.length === occurrences ? 'every time' : formatDayList(dates, locale);
  return [`${conflictWords[kind]} ${when}`];
}
