import { daysPerWeek, indexOfWeekday, minutesOf } from './clockFace';
import { findSlots, type SlotSearch } from './findSlots';
import { placeTogether } from './placeTogether';
import { hoursFirst, nothingMoved, optionalFirst, type SlotOrder } from './slotOrder';
import type { SlotTable } from './slotTable';
import type { Placement, SlotLevels, SlotMeeting, SlotPerson, SlotTime, Wishes } from './types';
import type { WeekGrid } from './weekGrid';

export interface GoodChoicesInput {
  readonly grid: WeekGrid;
  readonly meetings: readonly SlotMeeting[];
  readonly people: readonly SlotPerson[];
  readonly wishes: Wishes;
}

const mostChoices = 3;
const apartMinutes = 120;

/**
 * Up to three good choices that differ, each as a search whose placement it is: the best one, then what each other order
 * of what counts would choose on another weekday, or at least two hours apart, for the meeting that is held most often.
 * None is worse than an earlier one in something and better in nothing. Fewer where the calendars leave no more; one when that meeting is locked,
 * or when nothing can be placed.
 */
export function goodChoices({ grid, meetings, people, wishes }: GoodChoicesInput): readonly SlotSearch[] {
  const searches = new Map<SlotOrder, SlotSearch>();
  const searchBy = (order: SlotOrder): SlotSearch => {
    const search = searches.get(order) ?? findSlots(grid, meetings, people, { wishes, order });
    searches.set(order, search);
    return search;
  };
  const best = searchBy(hoursFirst);
  if (best.placement.kind === 'noSlot') return [best];
  const found: Choice[] = [{ search: best, placement: best.placement }];
  for (const order of meetings[0]?.locked === null ? ordersFor(meetings) : []) {
    if (found.length === mostChoices) break;
    const choice = bestApart(searchBy(order), found);
    if (choice !== null && !found.some((other) => isWorse(choice, other))) found.push(choice);
  }
  return found.map(({ search, placement }) => ({ ...search, placement }));
}

/** Where nobody is optional, nothing is given for optional people. */
const ordersFor = (meetings: readonly SlotMeeting[]): readonly SlotOrder[] =>
  meetings.some(({ optional }) => optional.length > 0)
    ? [nothingMoved, optionalFirst, hoursFirst]
    : [nothingMoved, hoursFirst];

type Placed = Extract<Placement, { kind: 'placed' }>;

interface Choice {
  readonly search: SlotSearch;
  readonly placement: Placed;
}

/** The best choice of a search that is different from those found. */
function bestApart(search: SlotSearch, found: readonly Choice[]): Choice | null {
  const { frame, tables } = search;
  const [most, ...others] = tables;
  if (most === undefined) return null;
  const taken = found.flatMap(({ placement }) => placement.slots.slice(0, 1));
  const placement = placeTogether(frame, [apartFrom(most, taken), ...others]);
  return placement.kind === 'noSlot' ? null : { search, placement };
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

const levels: readonly (keyof SlotLevels)[] = [
  'outsideMinutes',
  'requiredMissing',
  'wishesBroken',
  'moves',
  'optionalMissing',
  'preferencesBroken',
];

/** Whether one choice is at no level better than another, and at one worse. */
const isWorse = (one: Choice, other: Choice): boolean =>
  levels.every((level) => one.placement.levels[level] >= other.placement.levels[level]) &&
  levels.some((level) => one.placement.levels[level] > other.placement.levels[level]);
