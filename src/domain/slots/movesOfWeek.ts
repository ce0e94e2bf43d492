import { daysPerWeek } from './clockFace';
import { msPerMinute } from '../time/durations';
import { isLess, minus, nothing, plus, type Cost } from './slotOrder';
import { moveCost, type SlotTable } from './slotTable';
import { startUtcOf, type WeekGrid } from './weekGrid';

/** A weekday and a time, in the week of a search. */
export interface WeekSlot {
  readonly weekday: number;
  /** Minutes after midnight. */
  readonly start: number;
}

/** A date of one meeting in one week: where its series has it, and where it could be held instead. */
export interface WeekDate {
  readonly meeting: number;
  readonly table: SlotTable;
  readonly grid: WeekGrid;
  readonly week: number;
  readonly slot: WeekSlot;
  /** Whether somebody required cannot come there, so that it may be moved. */
  readonly isMisfit: boolean;
}

interface Option {
  readonly cost: Cost;
  /** Null: it stays. */
  readonly moveTo: WeekSlot | null;
}

/** Where a misfitting date of a meeting is held: null when it stays. */
export type MovesOfWeek = ReadonlyMap<WeekDate, WeekSlot | null>;

/** Tells whether two meetings, by their places in the search, have somebody required in common. */
export type SharesRequired = (one: number, other: number) => boolean;

/** What one choice of starts costs over what its meetings cost each alone, because moved dates are in each other's way. */
export function costOfMeeting(dates: readonly WeekDate[], week: number, shares: SharesRequired): Cost {
  const misfits = dates.filter(({ isMisfit }) => isMisfit);
  if (misfits.length === 0 || dates.length === 1) return nothing;
  const { least, alone } = leastOfWeek(dates, misfits, optionsOf(misfits, week), shares);
  return minus(least, alone);
}

/**
 * The best moves of one week, exactly. Of equally good ones the first meeting's date is the cheapest, then the nearest
 * in time, then the earlier, and so on meeting by meeting.
 */
export function bestMovesOfWeek(
  dates: readonly WeekDate[],
  week: number,
  shares: SharesRequired,
): MovesOfWeek {
  const misfits = dates.filter(({ isMisfit }) => isMisfit);
  const options = optionsOf(misfits, week).map((own, at) => nearestFirst(own, misfits[at]?.slot));
  const { picked } = leastOfWeek(dates, misfits, options, shares);
  return new Map(misfits.map((date, at) => [date, picked[at]?.moveTo ?? null]));
}

function nearestFirst(options: readonly Option[], slot: WeekSlot | undefined): readonly Option[] {
  const minuteOf = ({ weekday, start }: WeekSlot): number => weekday * 1440 + start;
  const distance = ({ moveTo }: Option): number =>
    moveTo === null || slot === undefined ? 0 : Math.abs(minuteOf(moveTo) - minuteOf(slot));
  return [...options].sort((one, other) => compare(one.cost, other.cost) || distance(one) - distance(other));
}

interface LeastOfWeek {
  readonly least: Cost;
  /** The sum of each date's best, were the others not there. */
  readonly alone: Cost;
  readonly picked: readonly Option[];
}

function leastOfWeek(
  dates: readonly WeekDate[],
  misfits: readonly WeekDate[],
  options: readonly (readonly Option[])[],
  shares: SharesRequired,
): LeastOfWeek {
  const alone = options.reduce((sum, own) => plus(sum, own[0]?.cost ?? nothing), nothing);
  let best: { cost: Cost; picked: readonly Option[] } | null = null;
  const picked: Option[] = [];
  const pick = (at: number, cost: Cost): void => {
    const date = misfits[at];
    if (date === undefined) {
      best = { cost, picked: [...picked] };
      return;
    }
    const restAt = options.slice(at + 1);
    const rest = restAt.reduce((sum, own) => plus(sum, own[0]?.cost ?? nothing), nothing);
    for (const option of options[at] ?? []) {
      const sum = plus(cost, option.cost);
      if (best !== null && !isLess(plus(sum, rest), best.cost)) return;
      if (
        option.moveTo !== null &&
        isTaken(date, option.moveTo, { dates, misfits, picked: picked.slice(0, at) }, shares)
      )
        continue;
      picked[at] = option;
      pick(at + 1, sum);
    }
  };
  pick(0, nothing);
  const found = best as { cost: Cost; picked: readonly Option[] } | null;
  return { least: found?.cost ?? alone, alone, picked: found?.picked ?? [] };
}

interface TakenTimes {
  readonly dates: readonly WeekDate[];
  readonly misfits: readonly WeekDate[];
  readonly picked: readonly Option[];
}

/** Whether another meeting with somebody in common has a date there, where its series has it or where it was moved. */
function isTaken(
  date: WeekDate,
  slot: WeekSlot,
  { dates, misfits, picked }: TakenTimes,
  shares: SharesRequired,
): boolean {
  const isInTheWay = (other: WeekDate, at: WeekSlot | null | undefined): boolean =>
    at !== null &&
    at !== undefined &&
    other !== date &&
    shares(other.meeting, date.meeting) &&
    overlap(at, other, slot, date);
  return (
    dates.some((other) => isInTheWay(other, other.slot)) ||
    picked.some(({ moveTo }, at) => {
      const other = misfits[at];
      return other !== undefined && isInTheWay(other, moveTo);
    })
  );
}

/** In real time: where the clocks change, minutes after midnight are no measure of it. */
function overlap(one: WeekSlot, ofOne: WeekDate, other: WeekSlot, ofOther: WeekDate): boolean {
  if (one.weekday !== other.weekday) return false;
  const { grid, week } = ofOne;
  const day = week * daysPerWeek + one.weekday;
  const apartMs = startUtcOf(grid, day, other.start) - startUtcOf(grid, day, one.start);
  return apartMs < lengthMs(ofOne) && -apartMs < lengthMs(ofOther);
}

const lengthMs = ({ table }: WeekDate): number => table.meeting.durationMinutes * msPerMinute;

const known = new WeakMap<SlotTable, Map<number, readonly Option[]>>();

/** Cheapest first, to stay among them; by day and start among equals. */
function optionsOf(misfits: readonly WeekDate[], week: number): readonly (readonly Option[])[] {
  return misfits.map(({ table, slot }) => {
    const stays = { cost: costAt(table, week, slot), moveTo: null };
    const moves = movesFrom(table, week, slot.weekday);
    const at = moves.findIndex(({ cost }) => isLess(stays.cost, cost));
    return at < 0 ? [...moves, stays] : [...moves.slice(0, at), stays, ...moves.slice(at)];
  });
}

function movesFrom(table: SlotTable, week: number, weekday: number): readonly Option[] {
  const ofTable = known.get(table) ?? new Map<number, readonly Option[]>();
  known.set(table, ofTable);
  const key = week * daysPerWeek + weekday;
  const found = ofTable.get(key) ?? sortedMoves(table, week, weekday);
  ofTable.set(key, found);
  return found;
}

function sortedMoves(table: SlotTable, week: number, fromWeekday: number): readonly Option[] {
  const { starts, comingWeeks, order } = table;
  const options: Option[] = [];
  comingWeeks[week]?.isOpen.forEach((isOpen, index) => {
    if (isOpen === 0) return;
    const moveTo = { weekday: Math.floor(index / starts.length), start: starts[index % starts.length] ?? 0 };
    const cost = plus(costAt(table, week, moveTo), moveCost(order, moveTo.weekday !== fromWeekday));
    options.push({ cost, moveTo });
  });
  return options.sort((one, other) => compare(one.cost, other.cost));
}

function costAt({ starts, comingWeeks }: SlotTable, week: number, { weekday, start }: WeekSlot): Cost {
  const index = weekday * starts.length + starts.indexOf(start);
  const { firm, soft } = comingWeeks[week] ?? { firm: [], soft: [] };
  return { firm: firm[index] ?? 0, soft: soft[index] ?? 0 };
}

const compare = (one: Cost, other: Cost): number => one.firm - other.firm || one.soft - other.soft;
