import { keepsAway } from '../../../../domain/freebusy/conflictsOf';
import type { SlotFormat } from '../describeMiss';
import type { Miss, MissKind, SlotChoice } from '../../../../domain/slots/types';

/** "24 of 26 free · misses Grace Liu Mar 3 and Mar 10 · outside working hours for Ada Okafor". */
export function describeFit({ free, occurrences, misses }: SlotChoice, words: SlotFormat): string {
  const required = misses.filter(({ isRequired }) => isRequired);
  const optional = misses.filter(({ isRequired }) => !isRequired);
  const namesOf = (found: readonly Miss[]): string =>
    new Intl.ListFormat('en').format([...new Set(found.map(({ mail }) => words.nameOf(mail)))]);
  const group = (label: string, found: readonly Miss[]): readonly string[] =>
    found.length === 0 ? [] : [`${label} ${namesOf(found)}`];
  return [
    `${free} of ${occurrences} free`,
    ...missedPeople(required.filter(isAway), occurrences, words),
    ...group('not always with', optional.filter(isAway)),
    ...group('outside working hours for', misses.filter(isOf('outsideWorkingHours'))),
    ...group('tentative for', misses.filter(isOf('tentative'))),
  ].join(' · ');
}

const isOf =
  (wanted: MissKind) =>
  ({ kind }: Miss): boolean =>
    kind === wanted;

const isAway = ({ kind }: Miss): boolean => keepsAway(kind);

/** A person's dates are named together, whatever the conflict. */
function missedPeople(
  misses: readonly Miss[],
  occurrences: number,
  { nameOf, formatDates }: SlotFormat,
): readonly string[] {
  const mails = [...new Set(misses.map(({ mail }) => mail))];
  return mails.map((mail, at) => {
    const own = misses.filter((miss) => miss.mail === mail);
    const dates = own.flatMap((miss) => miss.dates).sort();
    const isSilent = own.every(isOf('unknown')) && dates.length === occurrences;
    if (isSilent) return `${nameOf(mail)} gave no answer`;
    const when = dates.length === occurrences ? 'every time' : formatDates(dates);
    return `${at === 0 ? 'misses ' : ''}${nameOf(mail)} ${when}`;
  });
}
