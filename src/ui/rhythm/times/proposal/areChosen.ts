import type { Placement, SlotTime } from '../../../../domain/slots/types';

/** Whether what is proposed is what is chosen already, meeting by meeting. */
export function areChosen(placement: Placement, chosen: readonly SlotTime[] | null): boolean {
  if (placement.kind === 'noSlot' || chosen === null) return false;
  return placement.slots.every(({ variant, weekday, startTime }, at) => {
    const other = chosen[at];
    return other?.variant === variant && other.weekday === weekday && other.startTime === startTime;
  });
}
