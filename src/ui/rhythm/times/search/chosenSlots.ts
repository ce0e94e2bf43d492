import type { SeriesTime } from '../../../../domain/recurrence/types';
import type { RhythmSettings } from '../../../../domain/rhythm/types';
import { minutesOf, minutesPerDay } from '../../../../domain/slots/clockFace';
import type { Horizon, SlotMeeting, SlotTime, Variant } from '../../../../domain/slots/types';
import { daysBetween } from '../../../../domain/time/localDates';
import { meetings } from '../../../../playbook/meetings';

/**
 * The chosen times as candidates of the search, in the order of the playbook; null while a meeting has none that the
 * search could hold: in another zone, or past midnight.
 */
export function chosenSlots(horizon: Horizon, times: RhythmSettings['times']): readonly SlotTime[] | null {
  const slots = meetings.flatMap(({ id }) => {
    const time = times[id];
    return time === undefined || !canHold(horizon, time) ? [] : [slotOf(horizon, time)];
  });
  return slots.length === meetings.length ? slots : null;
}

const canHold = ({ zone }: Horizon, time: SeriesTime): boolean =>
  time.zone === zone && minutesOf(time.startTime) + time.durationMinutes <= minutesPerDay;

function slotOf({ firstMonday }: Horizon, time: SeriesTime): SlotTime {
  const { weekday } = time.pattern;
  return { variant: variantOf(time, firstMonday), weekday, startTime: time.startTime };
}

/** A fortnight is even or odd by the weeks between its first date and the first Monday of the horizon. */
function variantOf({ pattern, firstDate }: SeriesTime, firstMonday: string): Variant {
  if (pattern.kind === 'monthly') return pattern.index;
  if (pattern.intervalWeeks === 1) return 'everyWeek';
  const weeks = Math.floor(daysBetween(firstMonday, firstDate) / 7);
  return weeks % 2 === 0 ? 'evenWeeks' : 'oddWeeks';
}

/** The meetings at these times, in their order. */
export const heldAt = (asked: readonly SlotMeeting[], slots: readonly SlotTime[]): readonly SlotMeeting[] =>
  asked.map((meeting, at) => ({ ...meeting, locked: slots[at] ?? null }));
