import { daysPerWeek, indexOfWeekday, minutesOf } from './clockFace';
import { findSlots, type SlotSearch } from './findSlots';
import { placeTogether } from './placeTogether';
import { hoursFirst, nothingMoved, optionalFirst, type SlotOrder } from './slotOrder';
import type { SlotTable } from './slotTable';
import type { SlotLevels, SlotMeeting, SlotPerson, SlotTime, Wishes } from './types';
import type { WeekGrid } from './weekGrid';

/** One of several good choices, as a search whose placement it is. */
export interface GoodChoice {
  readonly search: SlotSearch;
  readonly slots: readonly SlotTime[];
  readonly levels: SlotLevels;
}

export interface GoodChoicesInput {
  readonly grid: WeekGrid;
  readonly meetings: readonly SlotMeeting[];
  readonly people: readonly SlotPerson[];
  readonly wishes: Wishes;
}

const mostChoices = 3;
const apartMinutes = 120;

/**
 * Up to three good choices that differ: the best one, then what each other order of what counts would choose on another
 * weekday, or at least two hours apart, for the meeting that is held most often. None is at every level as bad as
 * another and at one worse. Fewer where the calendars leave no more, and one when that meeting is locked.
 */
export function goodChoices({ grid, meetings, people, wishes }: GoodChoicesInput): readonly GoodChoice[] {
  const searches = new Map<SlotOrder, SlotSearch>();
  const searchBy = (order: SlotOrder): SlotSearch => {
    const search = searches.get(order) ?? findSlots(grid, meetings, people, { wishes, order });
    searches.set(order, search);
    return search;
  };
  const found: GoodChoice[] = [];
  for (const order of [hoursFirst, nothingMoved, optionalFirst, hoursFirst, nothingMoved]) {
    if (found.length === mostChoices) break;
    const choice = bestApart(searchBy(order), found);
    if (choice !== null && !found.some(({ levels }) => isNoBetter(choice.levels, levels))) found.push(choice);
  }
  return found;
}

/** The best choice of a search that is different from those found. */
function bestApart(search: SlotSearch, found: readonly GoodChoice[]): GoodChoice | null {
  const { frame, tables } = search;
  const [most, ...others] = tables;
  if (most === undefined || (found.length > 0 && most.meeting.locked !== null)) return null;
  const taken = found.flatMap(({ slots }) => slots.slice(0, 1));
  const placement = placeTogether(frame, [apartFrom(most, taken), ...others]);
  if (placement.kind === 'noSlot') return null;
  return { search, slots: placement.slots, levels: placement.levels };
}

/** The table without the candidates on the same weekday and less than two hours from one that is taken. */
function apartFrom(table: SlotTable, taken: readonly SlotTime[]): SlotTable {
  const { starts } = table;
  const firm = table.firm.map((cost, index) => {
    const weekday = Math.floor(index / starts.length) % daysPerWeek;
    const start = starts[index % starts.length] ?? 0;
    const isNear = taken.some(
      (slot) =>
        indexOfWeekday(slot.weekday) === weekday &&
        Math.abs(minutesOf(slot.startTime) - start) < apartMinutes,
    );
    return isNear ? Number.POSITIVE_INFINITY : cost;
  });
  return { ...table, firm };
}

/** Whether one choice is at no level better than another. */
function isNoBetter(one: SlotLevels, other: SlotLevels): boolean {
  const levels: readonly (keyof SlotLevels)[] = [
    'outsideMinutes',
    'requiredMissing',
    'wishesBroken',
    'moves',
    'optionalMissing',
    'preferencesBroken',
  ];
  return levels.every((level) => one[level] >= other[level]);
}
