import type { SlotLevels } from './types';

/**
 * A cost as two whole numbers, each exact in a double: `firm` decides, `soft` only among equals. Both hold several levels
 * side by side, as digits of one number, so that sums of costs compare as the levels do, one after the other.
 */
export interface Cost {
  readonly firm: number;
  readonly soft: number;
}

export const nothing: Cost = { firm: 0, soft: 0 };
export const impossible: Cost = { firm: Number.POSITIVE_INFINITY, soft: 0 };

export const isLess = (one: Cost, other: Cost): boolean =>
  one.firm < other.firm || (one.firm === other.firm && one.soft < other.soft);

export const plus = (one: Cost, other: Cost): Cost => ({
  firm: one.firm + other.firm,
  soft: one.soft + other.soft,
});

export const minus = (one: Cost, other: Cost): Cost => ({
  firm: one.firm - other.firm,
  soft: one.soft - other.soft,
});

/** What counts first, as the person who chooses sees it. */
type OrderName = 'hoursFirst' | 'nothingMoved' | 'optionalFirst';

/** Which level counts before which, and whether dates may be moved. */
export interface SlotOrder {
  readonly name: OrderName;
  readonly weeksWithMoves: number;
  /** What one of each level weighs. */
  readonly weights: Readonly<Record<keyof SlotLevels, Cost>>;
  readonly firm: readonly (keyof SlotLevels)[];
  readonly soft: readonly (keyof SlotLevels)[];
}

/** Further away free/busy is fiction, and each moved date costs mails later. */
const weeksWithMoves = 8;

/** The most of each level that a sum can hold: 200 people over 104 weeks and more. */
const sizes: Readonly<Record<keyof SlotLevels, number>> = {
  outsideMinutes: 2 ** 24,
  requiredMissing: 2 ** 16,
  wishesBroken: 2 ** 10,
  moves: 2 ** 5,
  movesToAnotherDay: 2 ** 5,
  optionalMissing: 2 ** 16,
  preferencesBroken: 2 ** 19,
};

/** The most people who may be asked times the dates of all meetings, that every sum stays exact. */
export const mostSeatsAndDates = sizes.requiredMissing;

function orderOf(
  name: OrderName,
  weeks: number,
  firm: readonly (keyof SlotLevels)[],
  soft: readonly (keyof SlotLevels)[],
): SlotOrder {
  const digits = (levels: readonly (keyof SlotLevels)[], level: keyof SlotLevels): number =>
    levels.includes(level)
      ? levels.slice(levels.indexOf(level) + 1).reduce((weight, lower) => weight * sizes[lower], 1)
      : 0;
  const weightOf = (level: keyof SlotLevels): Cost => ({
    firm: digits(firm, level),
    soft: digits(soft, level),
  });
  const weights = {
    outsideMinutes: weightOf('outsideMinutes'),
    requiredMissing: weightOf('requiredMissing'),
    wishesBroken: weightOf('wishesBroken'),
    moves: weightOf('moves'),
    movesToAnotherDay: weightOf('movesToAnotherDay'),
    optionalMissing: weightOf('optionalMissing'),
    preferencesBroken: weightOf('preferencesBroken'),
  };
  return { name, weeksWithMoves: weeks, weights, firm, soft };
}

/** The order in which an assistant would choose; docs/decisions/0026 has it in full. */
export const hoursFirst = orderOf(
  'hoursFirst',
  weeksWithMoves,
  ['outsideMinutes', 'requiredMissing', 'wishesBroken'],
  ['moves', 'movesToAnotherDay', 'optionalMissing', 'preferencesBroken'],
);

/** No date is moved, and to have everybody required comes before anybody's hours. */
export const nothingMoved = orderOf(
  'nothingMoved',
  0,
  ['requiredMissing', 'outsideMinutes', 'wishesBroken'],
  ['moves', 'movesToAnotherDay', 'optionalMissing', 'preferencesBroken'],
);

/** Optional people count like required ones, and both before the hours. */
export const optionalFirst = orderOf(
  'optionalFirst',
  weeksWithMoves,
  ['optionalMissing', 'requiredMissing', 'wishesBroken', 'moves', 'movesToAnotherDay'],
  ['outsideMinutes', 'preferencesBroken'],
);

/** The levels that a cost is made of. */
export function levelsOf({ firm, soft }: SlotOrder, cost: Cost): SlotLevels {
  const found = { ...digitsOf(firm, cost.firm), ...digitsOf(soft, cost.soft) };
  return {
    outsideMinutes: found.outsideMinutes ?? 0,
    requiredMissing: found.requiredMissing ?? 0,
    wishesBroken: found.wishesBroken ?? 0,
    moves: found.moves ?? 0,
    movesToAnotherDay: found.movesToAnotherDay ?? 0,
    optionalMissing: found.optionalMissing ?? 0,
    preferencesBroken: found.preferencesBroken ?? 0,
  };
}

function digitsOf(levels: readonly (keyof SlotLevels)[], sum: number): Partial<SlotLevels> {
  let rest = sum;
  const digits = [...levels].reverse().map((level) => {
    const digit = rest % sizes[level];
    rest = (rest - digit) / sizes[level];
    return [level, digit] as const;
  });
  return Object.fromEntries(digits);
}
