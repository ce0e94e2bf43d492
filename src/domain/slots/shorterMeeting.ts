import type { MeetingId } from '../../playbook/meetings';
import { slotChoiceOf } from './slotChoiceOf';
import { findSlots, tableOf, type SlotSearch } from './findSlots';

/** What a meeting would gain if it were shorter. */
export interface ShorterMeeting {
  readonly minutes: number;
  readonly nowMinutes: number;
  /** Dates that suit everybody required at the best time of the shorter meeting, and of the one there is. */
  readonly free: number;
  readonly nowFree: number;
  readonly occurrences: number;
}

const steps = [15, 30] as const;
const shortestMinutes = 15;

/**
 * The longest of a quarter and a half hour less at which more dates suit everybody required, the other meetings being
 * where they are placed; null when neither gains any, or nothing was placed.
 */
export function shorterMeeting(search: SlotSearch, id: MeetingId): ShorterMeeting | null {
  const { meeting } = tableOf(search, id);
  const now = bestOf(search, id);
  if (now === null || now.free === now.occurrences) return null;
  for (const step of steps) {
    const minutes = meeting.durationMinutes - step;
    const then = minutes < shortestMinutes ? null : bestOf(withLength(search, id, minutes), id);
    if (then === null || then.free / then.occurrences <= now.free / now.occurrences) continue;
    return {
      ...{ minutes, nowMinutes: meeting.durationMinutes },
      ...{ free: then.free, nowFree: now.free, occurrences: then.occurrences },
    };
  }
  return null;
}

function bestOf(search: SlotSearch, id: MeetingId) {
  const { placement, tables } = search;
  const at = tables.findIndex(({ meeting }) => meeting.meeting === id);
  const slot = placement.kind === 'placed' ? placement.slots[at] : undefined;
  return slot === undefined ? null : slotChoiceOf(search, id, slot);
}

function withLength(search: SlotSearch, id: MeetingId, durationMinutes: number): SlotSearch {
  const { frame, tables, people, placement, order, wishes } = search;
  const slots = placement.kind === 'placed' ? placement.slots : [];
  const meetings = tables.map(({ meeting }, at) =>
    meeting.meeting === id ? { ...meeting, durationMinutes } : { ...meeting, locked: slots[at] ?? null },
  );
  return findSlots(
    frame.grid,
    meetings,
    [...people.values()].map(({ person }) => person),
    { wishes, order },
  );
}
