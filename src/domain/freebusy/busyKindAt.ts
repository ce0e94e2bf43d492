import type { Interval } from '../time/types';
import type { BusyKind, FreeBusy } from './types';

const msPerMinute = 60_000;

/** From the firmest down. */
const kinds: readonly (readonly [character: string, kind: BusyKind])[] = [
  ['3', 'outOfOffice'],
  ['2', 'busy'],
  ['1', 'tentative'],
];

/** Free, or working elsewhere: as an answer may also write it. */
const allFree = /^[04]*$/;

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
  const firmest = kinds.find(([character]) => slots.includes(character));
  if (firmest !== undefined) return firmest[1];
  return allFree.test(slots) && slots.length === end - first ? null : 'unknown';
}
