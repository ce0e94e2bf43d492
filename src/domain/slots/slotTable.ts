import type { Cadence } from '../../playbook/meetings';
import { weekdays } from '../time/localDates';
import { allowedTimes, allowedWeekdays, windowStarts } from './allowedStarts';
import type { CellFrame } from './cellFrame';
import { daysPerWeek, indexOfWeekday, minutesOf, wallTimeAt } from './clockFace';
import { crowdOf, outsideCells, type Crowd, type LayersOf } from './crowd';
import { isLess, plus, type Cost, type SlotOrder } from './slotOrder';
import type { SlotMeeting, SlotTime, Variant, Wishes } from './types';
import { hasWeek, countShared } from './weekSet';
import { preferencesBroken, wishesBroken } from './wishes';

/** Every candidate of one meeting with its cost, whatever the other meetings do. */
export interface SlotTable {
  readonly meeting: SlotMeeting;
  readonly variants: readonly Variant[];
  /** Minutes after midnight at which it may start: those of its window on the grid, and its lock. */
  readonly starts: readonly number[];
  /** Index: (variant * 7 + weekday) * starts.length + start; Infinity where it may not be held. */
  readonly firm: Float64Array;
  readonly soft: Float64Array;
  /** The weeks in which somebody required is not free during the whole meeting, for each cell of the frame. */
  readonly requiredBusy: Uint32Array;
  /** The coming weeks, in which dates may be moved. */
  readonly comingWeeks: readonly ComingWeek[];
  readonly order: SlotOrder;
}

/** One week in which dates may be moved: what each place in it costs, and which are open to a moved date. */
interface ComingWeek {
  /** Index: weekday * starts.length + start; Infinity where the meeting may not be held. */
  readonly firm: Float64Array;
  readonly soft: Float64Array;
  /** 1 where everybody required can come and the window allows it: a date may be moved there. */
  readonly isOpen: Uint8Array;
}

/** The ways in which each cadence can fall. */
const variantsOfCadence: Readonly<Record<Cadence, readonly Variant[]>> = {
  weekly: ['everyWeek'],
  everyTwoWeeks: ['evenWeeks', 'oddWeeks'],
  monthly: ['first', 'second', 'third', 'fourth', 'last'],
};

/** What a table is made from, beside the people. */
export interface TableInput {
  readonly frame: CellFrame;
  readonly meeting: SlotMeeting;
  readonly order: SlotOrder;
  readonly wishes: Wishes;
}

/** The cost of every candidate: bits counted, 32 weeks at once. Grows with people × cells, and with candidates × log2(people). */
export function slotTable(input: TableInput, layersOf: LayersOf): SlotTable {
  const { frame, meeting, order } = input;
  const crowd = crowdOf(frame, meeting, layersOf);
  const starts = startsOf(frame, meeting);
  const variants = variantsOfCadence[meeting.cadence];
  const size = variants.length * daysPerWeek * starts.length;
  const weeks = Math.min(order.weeksWithMoves, frame.grid.horizon.weeks);
  const table = {
    meeting,
    variants,
    starts,
    firm: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    soft: new Float64Array(size),
    requiredBusy: crowd.requiredBusy.anybody(),
    order,
  };
  const costsOver = placeCosts(input, starts, crowd);
  const comingWeeks = Array.from({ length: weeks }, (_, week) => comingWeek(input, table, costsOver, week));
  writeCosts(input, { ...table, comingWeeks }, costsOver);
  return { ...table, comingWeeks };
}

function startsOf({ grid }: CellFrame, meeting: SlotMeeting): readonly number[] {
  const starts = windowStarts(meeting, grid.horizon.gridMinutes);
  const { locked } = meeting;
  if (locked === null) return starts;
  return [...new Set([...starts, minutesOf(locked.startTime)])].sort((a, b) => a - b);
}

/** Where a start stands in a layer of the frame. */
export const cellIndex = (
  { grid, firstMinute, cellMinutes, cellsPerDay }: CellFrame,
  weekday: number,
  start: number,
): number => (weekday * cellsPerDay + (start - firstMinute) / cellMinutes) * grid.words;

/** Writes what each start of a weekday costs over some weeks into two arrays, beginning at `at`. The inner loop of the search. */
type PlaceCosts = (
  weekday: number,
  weeks: Uint32Array,
  into: { readonly firm: Float64Array; readonly soft: Float64Array; readonly at: number },
) => void;

function placeCosts(
  { frame, meeting, order: { weights }, wishes }: TableInput,
  starts: readonly number[],
  crowd: Crowd,
): PlaceCosts {
  const { words } = frame.grid;
  const isAllowed = allowedTimes(meeting);
  return (weekday, weeks, { firm, soft, at: first }) => {
    const occurrences = countShared(weeks, weeks, words);
    const cellsOutside = outsideCells(frame, meeting, crowd, weekday, weeks);
    for (let at = 0; at < starts.length; at += 1) {
      const start = starts[at] ?? 0;
      if (!isAllowed(weekday, start)) continue;
      const cell = cellIndex(frame, weekday, start);
      const end = start + meeting.durationMinutes;
      const outside = frame.cellMinutes * cellsOutside(start);
      const missing = crowd.requiredBusy.count(cell, weeks, words);
      const optional = crowd.optionalAway.count(cell, weeks, words);
      const broken = occurrences * wishesBroken(weekday, start, end, wishes);
      const unliked =
        crowd.tentative.count(cell, weeks, words) + occurrences * preferencesBroken(weekday, start, end);
      firm[first + at] =
        weights.outsideMinutes.firm * outside +
        weights.requiredMissing.firm * missing +
        weights.wishesBroken.firm * broken +
        weights.optionalMissing.firm * optional +
        weights.preferencesBroken.firm * unliked;
      soft[first + at] =
        weights.outsideMinutes.soft * outside +
        weights.requiredMissing.soft * missing +
        weights.wishesBroken.soft * broken +
        weights.optionalMissing.soft * optional +
        weights.preferencesBroken.soft * unliked;
    }
  };
}

function comingWeek(
  { frame, meeting }: TableInput,
  { starts, requiredBusy }: Pick<SlotTable, 'starts' | 'requiredBusy'>,
  costsOver: PlaceCosts,
  week: number,
): ComingWeek {
  const size = daysPerWeek * starts.length;
  const firm = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const soft = new Float64Array(size);
  const isOpen = new Uint8Array(size);
  const weeks = new Uint32Array(frame.grid.words);
  weeks[week >>> 5] = 1 << (week & 31);
  const mayMoveTo = allowedTimes({ ...meeting, locked: null });
  for (const weekday of allowedWeekdays(meeting)) {
    costsOver(weekday, weeks, { firm, soft, at: weekday * starts.length });
    starts.forEach((start, at) => {
      const isFree = !hasWeek(requiredBusy, cellIndex(frame, weekday, start), week);
      isOpen[weekday * starts.length + at] = Number(isFree && mayMoveTo(weekday, start));
    });
  }
  return { firm, soft, isOpen };
}

/** Writes the cost of every candidate that some week of the horizon holds, each misfitting date moved where it costs least. */
function writeCosts({ frame }: TableInput, table: SlotTable, costsOver: PlaceCosts): void {
  const { meeting, starts, variants, comingWeeks, firm, soft } = table;
  const { words, weeksOf } = frame.grid;
  const far = Uint32Array.from({ length: words }, () => ~0);
  comingWeeks.forEach((_, week) => (far[week >>> 5] = (far[week >>> 5] ?? 0) & ~(1 << (week & 31))));
  const movedOn = comingWeeks.map((week) => leastOfDays(week, starts.length));
  variants.forEach((variant, order) => {
    for (const weekday of allowedWeekdays(meeting)) {
      const weeks = weeksOf[variant].subarray(weekday * words, (weekday + 1) * words);
      if (countShared(weeks, weeks, words) === 0) continue;
      const row = (order * daysPerWeek + weekday) * starts.length;
      const later = weeks.map((word, at) => word & (far[at] ?? 0));
      costsOver(weekday, later, { firm, soft, at: row });
      comingWeeks.forEach((week, at) => {
        if (!hasWeek(weeks, 0, at)) return;
        const moved = leastMoved(table.order, movedOn[at] ?? [], weekday);
        for (let place = 0; place < starts.length; place += 1) {
          const here = weekday * starts.length + place;
          const cell = cellIndex(frame, weekday, starts[place] ?? 0);
          const stays = { firm: week.firm[here] ?? 0, soft: week.soft[here] ?? 0 };
          const isMoved = hasWeek(table.requiredBusy, cell, at) && isLess(moved, stays);
          const { firm: ownFirm, soft: ownSoft } = isMoved ? moved : stays;
          firm[row + place] = (firm[row + place] ?? 0) + ownFirm;
          soft[row + place] = (soft[row + place] ?? 0) + ownSoft;
        }
      });
    }
  });
}

const never: Cost = { firm: Number.POSITIVE_INFINITY, soft: 0 };

/** What the cheapest open place of each day costs, before it counts as a move. */
function leastOfDays({ firm, soft, isOpen }: ComingWeek, starts: number): readonly Cost[] {
  return Array.from({ length: daysPerWeek }, (_, weekday) => {
    let least = never;
    for (let at = weekday * starts; at < (weekday + 1) * starts; at += 1) {
      const cost = { firm: firm[at] ?? 0, soft: soft[at] ?? 0 };
      if (isOpen[at] === 1 && isLess(cost, least)) least = cost;
    }
    return least;
  });
}

/** What the cheapest move from a day of the week costs. */
function leastMoved(order: SlotOrder, onDays: readonly Cost[], weekday: number): Cost {
  return onDays
    .map((cost, day) => plus(cost, moveCost(order, day !== weekday)))
    .reduce((least, cost) => (isLess(cost, least) ? cost : least), never);
}

/** What a move costs by itself. */
export const moveCost = ({ weights }: SlotOrder, isAnotherDay: boolean): Cost =>
  isAnotherDay ? plus(weights.moves, weights.movesToAnotherDay) : weights.moves;

/** The candidate at an index of the costs. */
export function slotAt({ variants, starts }: SlotTable, index: number): SlotTime {
  const row = Math.floor(index / starts.length);
  const variant = variants[Math.floor(row / daysPerWeek)];
  const weekday = weekdays[row % daysPerWeek];
  const start = starts[index % starts.length];
  if (variant === undefined || weekday === undefined || start === undefined)
    throw new RangeError(`The table holds no candidate ${index}.`);
  return { variant, weekday, startTime: wallTimeAt(start) };
}

/** Where a candidate's cost stands. Throws a RangeError for a time that the meeting's cadence or window does not know. */
export function indexOfSlot({ meeting, variants, starts }: SlotTable, slot: SlotTime): number {
  const variant = variants.indexOf(slot.variant);
  const start = starts.indexOf(minutesOf(slot.startTime));
  if (variant < 0 || start < 0) {
    throw new RangeError(
      `"${meeting.meeting}" has no candidate ${slot.variant}, ${slot.weekday}, ${slot.startTime}.`,
    );
  }
  return (variant * daysPerWeek + indexOfWeekday(slot.weekday)) * starts.length + start;
}
