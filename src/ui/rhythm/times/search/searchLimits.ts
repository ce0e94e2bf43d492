import { noWishes } from '../../../../domain/slots/wishes';
import type { SlotTime, Wishes } from '../../../../domain/slots/types';
import type { WallTime } from '../../../../domain/time/types';
import type { MeetingId } from '../../../../playbook/meetings';

/** What a person allows the search. */
export interface SearchLimits {
  readonly weeks: number;
  readonly from: WallTime;
  readonly until: WallTime;
  /** What the one who chooses would rather have. */
  readonly wishes: Wishes;
  /** Times that stay while the others are placed around them. */
  readonly locked: Readonly<Partial<Record<MeetingId, SlotTime>>>;
}

export const initialLimits: SearchLimits = {
  weeks: 26,
  from: '08:00',
  until: '18:00',
  wishes: noWishes,
  locked: {},
};

/** With the meeting locked at the slot; null unlocks it. */
export function withLock(limits: SearchLimits, meeting: MeetingId, slot: SlotTime | null): SearchLimits {
  const others = Object.fromEntries(Object.entries(limits.locked).filter(([id]) => id !== meeting));
  return { ...limits, locked: slot === null ? others : { ...others, [meeting]: slot } };
}
