import type { LocalDate } from '../../../domain/time/types';
import type { Miss, MissKind } from '../../../domain/slots/types';

/** How names and dates are written; both belong to the person's language and directory. */
export interface SlotFormat {
  readonly nameOf: (mail: string) => string;
  /** "3 and 10 March" */
  readonly formatDates: (dates: readonly LocalDate[]) => string;
}

const states: Readonly<Record<MissKind, string>> = {
  outOfOffice: 'is out',
  holiday: 'is on holiday',
  dayOff: 'does not work',
  busy: 'is busy',
  unknown: 'gave no answer for',
  outsideWorkingHours: 'is outside working hours',
  tentative: 'is tentative',
};

/** What is the matter with somebody at one occurrence: "is out", "gave no answer". */
export const describeState = (kind: MissKind): string =>
  kind === 'unknown' ? 'gave no answer' : states[kind];

/** One person's miss of so many occurrences: "Grace Liu is out on 3 and 10 March", "Ben Ruiz gave no answer". */
export function describeMiss(
  { mail, kind, dates }: Miss,
  occurrences: number,
  { nameOf, formatDates }: SlotFormat,
): string {
  const who = nameOf(mail);
  if (dates.length < occurrences)
    return `${who} ${states[kind]}${kind === 'unknown' ? '' : ' on'} ${formatDates(dates)}`;
  return kind === 'unknown' ? `${who} gave no answer` : `${who} ${states[kind]} every time`;
}
