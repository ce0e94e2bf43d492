import type { MeetingId } from '../../playbook/meetings';
import { daysPerWeek } from './clockFace';
import { msPerMinute } from '../time/durations';
import type { Row } from './meetingRows';
import { startUtcOf } from './weekGrid';
import { countShared, hasWeek } from './weekSet';
import { mailKey } from '../rhythm/sameMail';

/** The preferences that two rows break between them, whatever the starts, and what the starts may add. Only softly: see slotOrder. */
export interface Pairing {
  /** For the weeks that both fall in: that they fall on the same day, or stand in the wrong order of days. */
  readonly fixed: number;
  /** Whether they share a date, so that it matters when on that day they start. */
  readonly meets: boolean;
  /** Added when the first starts before the second on a shared date, and when the second starts before the first. */
  readonly firstBefore: number;
  readonly secondBefore: number;
  /** The shared dates on which the clocks change. */
  readonly shiftedDays: readonly number[];
  /** Whether there are shared dates beside those. */
  readonly hasPlainDays: boolean;
  /** Whether somebody required in both forbids that they overlap. */
  readonly sharesRequired: boolean;
}

/** How two meetings' rows go together. */
export function pairing(first: Row, second: Row, sharesRequired: boolean): Pairing {
  const weeks = countShared(first.weeks, second.weeks, first.weeks.length);
  const meets = weeks > 0 && first.weekday === second.weekday;
  const firstBefore = weeks * brokenOrder(first, second);
  const secondBefore = weeks * brokenOrder(second, first);
  const weight = first.table.order.weights.preferencesBroken.soft;
  const apart = first.weekday < second.weekday ? firstBefore : secondBefore;
  const shiftedDays = meets ? shiftedDaysOf(first, second) : [];
  return {
    fixed: (meets ? weeks : apart) * weight,
    ...{ meets, shiftedDays },
    firstBefore: firstBefore * weight,
    secondBefore: secondBefore * weight,
    hasPlainDays: weeks > shiftedDays.length,
    sharesRequired,
  };
}

function shiftedDaysOf(first: Row, second: Row): readonly number[] {
  return first.grid.shiftedDays.filter((day) => {
    const week = Math.floor(day / daysPerWeek);
    const isOfBoth = hasWeek(first.weeks, 0, week) && hasWeek(second.weeks, 0, week);
    return isOfBoth && day % daysPerWeek === first.weekday;
  });
}

/** The Sync prepares the Review: in a week that has both, it comes first. */
const brokenOrder = (earlier: Row, later: Row): number =>
  earlier.table.meeting.meeting === review && later.table.meeting.meeting === sync ? 1 : 0;

const review: MeetingId = 'portfolio-review';
const sync: MeetingId = 'readiness-sync';

/** What the starts add, in minutes after midnight; Infinity when they overlap and somebody is required in both. */
export function costOfStarts(
  pair: Pairing,
  first: Row,
  firstStart: number,
  second: Row,
  secondStart: number,
): number {
  if (!pair.meets) return 0;
  if (
    pair.sharesRequired &&
    overlap(pair, { row: first, start: firstStart }, { row: second, start: secondStart })
  )
    return Number.POSITIVE_INFINITY;
  if (firstStart === secondStart) return 0;
  return firstStart < secondStart ? pair.firstBefore : pair.secondBefore;
}

interface Start {
  readonly row: Row;
  /** Minutes after midnight. */
  readonly start: number;
}

/** Whether the two overlap on a date: by the clock, and where the clocks change, in real time. */
function overlap({ hasPlainDays, shiftedDays }: Pairing, first: Start, second: Start): boolean {
  const [firstMinutes, secondMinutes] = [lengthOf(first), lengthOf(second)];
  const isPlain = first.start < second.start + secondMinutes && second.start < first.start + firstMinutes;
  if (hasPlainDays && isPlain) return true;
  return shiftedDays.some((day) => {
    const apartMs =
      startUtcOf(second.row.grid, day, second.start) - startUtcOf(first.row.grid, day, first.start);
    return apartMs < firstMinutes * msPerMinute && -apartMs < secondMinutes * msPerMinute;
  });
}

const lengthOf = ({ row }: Start): number => row.table.meeting.durationMinutes;

/** Whether somebody is required in both; addresses are compared without their case. */
export function shareRequired(first: Row['table'], second: Row['table']): boolean {
  const inFirst = new Set(first.meeting.required.map((mail) => mailKey(mail)));
  return second.meeting.required.some((mail) => inFirst.has(mailKey(mail)));
}
