import type { MeetingId } from '../../../playbook/meetings';
import { formatDayList } from '../../shared/dates/formatDates';
import type { Overlap } from './overlapsOf';

const namedDates = 3;

/** "AI Portfolio Review and … overlap for Ada Okafor on Dec 1 and 9 more dates. Choose another time for one of them." */
export function describeOverlap(
  { meetings: [one, other], names, dates }: Overlap,
  locale: string,
  titleOf: (meeting: MeetingId) => string,
): string {
  const who = new Intl.ListFormat('en').format(names);
  const more = dates.length - namedDates;
  const when = formatDayList(dates.slice(0, namedDates), locale) + (more > 0 ? ` (and ${more} more)` : '');
  return `${titleOf(one)} and ${titleOf(other)} overlap for ${who} on ${when}. Choose another time for one of them.`;
}
