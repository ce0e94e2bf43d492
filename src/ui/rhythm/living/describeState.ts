import type { MeetingStatus } from '../../../application/rhythmStatus';
import { formatDay } from '../../shared/dates/formatDates';

/** "In order", "3 differences", "not in the calendar", "to be updated", "ended on Dec 8, 2026". */
export function describeState(
  { state, drifts, endsOn }: Pick<MeetingStatus, 'state' | 'drifts' | 'endsOn'>,
  locale: string,
): string {
  if (drifts.length > 0) return drifts.length === 1 ? '1 difference' : `${drifts.length} differences`;
  if (state === 'ended') return endsOn === null ? 'Ended' : `Ended on ${formatDay(endsOn, locale)}`;
  if (state === 'missing') return 'Not in the calendar';
  return state === 'inOrder' ? 'In order' : 'Changes wait';
}
