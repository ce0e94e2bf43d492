import type { Conflict } from '../../../domain/freebusy/types';
import type { LocalDate } from '../../../domain/time/types';
import { formatDayList } from '../dates/formatDates';
import type { PersonAvailability } from './availabilityOf';

export const conflictLabels: Readonly<Record<Conflict['kind'], string>> = {
  outOfOffice: 'away',
  dayOff: 'not working',
  busy: 'busy',
  tentative: 'tentative',
  outsideWorkingHours: 'outside working hours',
  unknown: 'unknown',
};

const kinds: readonly Conflict['kind'][] = [
  'outOfOffice',
  'dayOff',
  'busy',
  'unknown',
  'outsideWorkingHours',
  'tentative',
];

/** "busy Mar 3 and 10 · away Apr 7"; "no answer from their calendar" for a calendar without an answer. */
export function describeConflicts(
  { answer, conflicts }: PersonAvailability,
  occurrences: number,
  locale: string,
): string {
  if (answer?.known !== true) return 'gave no answer';
  return kinds.flatMap((kind) => describeKind(kind, conflicts, occurrences, locale)).join(' · ');
}

function describeKind(
  kind: Conflict['kind'],
  conflicts: readonly Conflict[],
  occurrences: number,
  locale: string,
): readonly string[] {
  const dates = conflicts.filter((conflict) => conflict.kind === kind).map(({ localDate }) => localDate);
  if (dates.length === 0) return [];
  return [`${conflictLabels[kind]} ${formatDates(dates, occurrences, locale)}`];
}

/** Beyond this many the table shows them better. */
const namedDates = 8;

function formatDates(dates: readonly LocalDate[], occurrences: number, locale: string): string {
  if (dates.length === occurrences) return 'every time';
  if (dates.length <= namedDates) return formatDayList(dates, locale);
  return `${dates.length} of ${occurrences} times, first ${formatDayList(dates.slice(0, 1), locale)}`;
}
