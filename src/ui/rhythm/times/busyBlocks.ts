import type { FreeBusy } from '../../../domain/freebusy/types';
import type { Interval } from '../../../domain/time/types';

const msPerMinute = 60_000;

/** The stretches inside the window in which the calendar is not free, joined where they touch. */
export function busyBlocks(answer: FreeBusy, window: Interval): readonly Interval[] {
  if (!answer.known) return [];
  const slotMs = answer.slotMinutes * msPerMinute;
  return [...answer.view.matchAll(/[123]+/g)]
    .map(({ index, 0: run }) => ({
      startUtc: Math.max(answer.startUtc + index * slotMs, window.startUtc),
      endUtc: Math.min(answer.startUtc + (index + run.length) * slotMs, window.endUtc),
    }))
    .filter(({ startUtc, endUtc }) => startUtc < endUtc);
}
