import type { Interval } from '../time/types';
import { msPerMinute } from '../time/durations';
import type { LaidPerson } from './layOutPeople';
import type { MissKind, SlotPerson } from './types';

/** Everything that stands in a person's way at one occurrence, each with its own cost. */
export interface Obstacles {
  /** Why they are not free; null when they are. */
  readonly absence: Exclude<MissKind, 'tentative' | 'outsideWorkingHours'> | null;
  readonly isOutside: boolean;
  readonly isTentative: boolean;
}

const touches = (stretches: readonly Interval[], { startUtc, endUtc }: Interval): boolean =>
  stretches.some((stretch) => stretch.startUtc < endUtc && startUtc < stretch.endUtc);

/** Asks a person's calendar about one occurrence, whatever its length. The search asks for all of them at once instead. */
export function obstaclesAt(
  { person, holidays, daysOff, offHours }: LaidPerson,
  interval: Interval,
): Obstacles {
  const slots = slotsDuring(person, interval);
  return {
    absence: absenceOf(slots, touches(holidays, interval), touches(daysOff, interval)),
    isOutside: touches(offHours, interval),
    isTentative: slots?.includes('1') ?? false,
  };
}

/** The characters of the view that the interval touches, "?" where there is none; null without an answer. */
function slotsDuring({ freeBusy }: SlotPerson, interval: Interval): string | null {
  if (!freeBusy.known) return null;
  const { view, startUtc, slotMinutes } = freeBusy;
  const slotMs = slotMinutes * msPerMinute;
  const first = Math.floor((interval.startUtc - startUtc) / slotMs);
  const end = Math.ceil((interval.endUtc - startUtc) / slotMs);
  return Array.from({ length: end - first }, (_, slot) => view[first + slot] ?? '?').join('');
}

function absenceOf(slots: string | null, isHoliday: boolean, isDayOff: boolean): Obstacles['absence'] {
  if (slots?.includes('3')) return 'outOfOffice';
  if (isHoliday) return 'holiday';
  if (isDayOff) return 'dayOff';
  if (slots?.includes('2')) return 'busy';
  return slots === null || /[^014]/.test(slots) ? 'unknown' : null;
}
