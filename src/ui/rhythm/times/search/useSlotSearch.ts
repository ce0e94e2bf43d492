import { useMemo } from 'react';
import type { RhythmSettings } from '../../../../domain/rhythm/types';
import { findSlots, type SlotSearch } from '../../../../domain/slots/findSlots';
import { goodChoices } from '../../../../domain/slots/goodChoices';
import { layOutWeeks } from '../../../../domain/slots/weekGrid';
import { zonesOfPeople } from '../../../../domain/slots/zonesOfPeople';
import type { CalendarReading } from '../useFreeBusy';
import { chosenSlots, heldAt } from './chosenSlots';
import type { SearchLimits } from './searchLimits';
import { slotMeetings } from './slotMeetings';
import { slotPeople } from './slotPeople';

export interface SlotSearches {
  /** Up to three good choices within the limits, the best first. */
  readonly choices: readonly [SlotSearch, ...SlotSearch[]];
  /** The chosen times, compared with the same calendars; null while a meeting has none within the horizon. */
  readonly chosen: SlotSearch | null;
}

/** Searches again whenever a limit, a person or an answer changes. The weeks are laid out once for each horizon. */
export function useSlotSearch(
  settings: RhythmSettings,
  limits: SearchLimits,
  reading: CalendarReading,
): SlotSearches {
  const { freeBusy, holidays } = reading;
  const people = useMemo(() => slotPeople({ freeBusy, holidays }), [freeBusy, holidays]);
  const zones = zonesOfPeople(people).join();
  const grid = useMemo(
    () => layOutWeeks(reading.horizon, zones === '' ? [] : zones.split(',')),
    [reading.horizon, zones],
  );
  const meetings = useMemo(() => slotMeetings(settings, limits), [settings, limits]);
  const choices = useMemo((): SlotSearches['choices'] => {
    const [best, ...others] = goodChoices({ grid, meetings, people, wishes: limits.wishes });
    return [best ?? findSlots(grid, meetings, people), ...others];
  }, [grid, meetings, people, limits.wishes]);
  const chosen = useMemo(() => {
    const slots = chosenSlots(grid.horizon, settings.times);
    return slots === null ? null : findSlots(grid, heldAt(meetings, slots), people);
  }, [grid, meetings, people, settings.times]);
  return { choices, chosen };
}
