import type { MeetingStatus } from '../../../application/rhythmStatus';

/** "In order", "3 differences", "not in the calendar", "to be updated". */
export function stateInWords({ state, drifts }: Pick<MeetingStatus, 'state' | 'drifts'>): string {
  if (drifts.length > 0) return drifts.length === 1 ? '1 difference' : `${drifts.length} differences`;
  if (state === 'missing') return 'Not in the calendar';
  return state === 'inOrder' ? 'In order' : 'Changes wait';
}
