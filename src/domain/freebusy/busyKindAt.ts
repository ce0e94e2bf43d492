import type { Interval } from '../time/types';
import type { BusyKind, FreeBusy } from './types';

const msPerMinute = 60_000;

/** Free, working elsewhere or tentative: as an answer may write it. */
const holdsNobody = /^[014]*$/;

/**
 * The firmest thing in the calendar during the interval; null when all of it is free. A slot that the interval only
 * touches in part counts whole. Where the view ends, or holds a character nobody knows, the answer is 'unknown',
 * unless what is known is busy already.
 */
export function busyKindAt(
  { startUtc, slotMinutes, view }: Extract<FreeBusy, { known: true }>,
  interval: Interval,
): BusyKind | 'unknown' | null {
  const slotMs = slotMinutes * msPerMinute;
  const first = Math.floor((interval.startUtc - startUtc) / slotMs);
  const end = Math.ceil((interval.endUtc - startUtc) / slotMs);
  const slots = view.slice(Math.max(first, 0), Math.max(end, 0));
  if (slots.includes('3')) return 'outOfOffice';
  if (slots.includes('2')) return 'busy';
  if (!holdsNobody.test(slots) || slots.length < end - first) return 'unknown';
  return slots.includes('1') ? 'tentative' : null;
}
