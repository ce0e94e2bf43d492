import type { MeetingId } from '../../playbook/meetings';
import type { Row } from './meetingRows';
import type { SlotCosts } from './types';
import { countShared } from './weekSet';

/** What two rows cost each other, whatever the starts, and what the starts may add. */
export interface Pairing {
  /** For the weeks that both fall in: that they fall on the same day, or stand in the wrong order of days. */
  readonly fixed: number;
  /** Whether they share a date, so that it matters when on that day they start. */
  readonly meets: boolean;
  /** Added when the first starts before the second on a shared date, and when the second starts before the first. */
  readonly firstBefore: number;
  readonly secondBefore: number;
  /** Whether somebody required in both forbids that they overlap. */
  readonly sharesRequired: boolean;
}

/** How two meetings' rows go together. */
export function pairing(first: Row, second: Row, sharesRequired: boolean, costs: SlotCosts): Pairing {
  const weeks = countShared(first.weeks, second.weeks, first.weeks.length);
  const meets = weeks > 0 && first.weekday === second.weekday;
  const firstBefore = weeks * orderCost(first, second, costs);
  const secondBefore = weeks * orderCost(second, first, costs);
  const apart = first.weekday < second.weekday ? firstBefore : secondBefore;
  return { fixed: meets ? weeks * costs.sameDay : apart, meets, firstBefore, secondBefore, sharesRequired };
}

/** The Sync prepares the Review: in a week that has both, it comes first. */
const orderCost = (earlier: Row, later: Row, costs: SlotCosts): number =>
  earlier.table.meeting.meeting === review && later.table.meeting.meeting === sync
    ? costs.reviewBeforeSync
    : 0;

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
  if (pair.sharesRequired) {
    const { durationMinutes: firstMinutes } = first.table.meeting;
    const { durationMinutes: secondMinutes } = second.table.meeting;
    if (firstStart < secondStart + secondMinutes && secondStart < firstStart + firstMinutes)
      return Number.POSITIVE_INFINITY;
  }
  if (firstStart === secondStart) return 0;
  return firstStart < secondStart ? pair.firstBefore : pair.secondBefore;
}

/** Whether somebody is required in both; addresses are compared without their case. */
export function shareRequired(first: Row['table'], second: Row['table']): boolean {
  const inFirst = new Set(first.meeting.required.map((mail) => mail.toLowerCase()));
  return second.meeting.required.some((mail) => inFirst.has(mail.toLowerCase()));
}
