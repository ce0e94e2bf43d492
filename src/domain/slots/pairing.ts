import type { MeetingId } from '../../playbook/meetings';
import type { Row } from './meetingRows';
import { countShared } from './weekSet';

/** The preferences that two rows break between them, whatever the starts, and what the starts may add. Only softly: see slotOrder. */
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
export function pairing(first: Row, second: Row, sharesRequired: boolean): Pairing {
  const weeks = countShared(first.weeks, second.weeks, first.weeks.length);
  const meets = weeks > 0 && first.weekday === second.weekday;
  const firstBefore = weeks * brokenOrder(first, second);
  const secondBefore = weeks * brokenOrder(second, first);
  const weight = first.table.order.weights.preferencesBroken.soft;
  const apart = first.weekday < second.weekday ? firstBefore : secondBefore;
  return {
    fixed: (meets ? weeks : apart) * weight,
    meets,
    firstBefore: firstBefore * weight,
    secondBefore: secondBefore * weight,
    sharesRequired,
  };
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
