import type { UserId } from '../org/types';
import type { PersonMismatch } from '../org/verifySeats';
import type { MeetingId } from '../../playbook/meetings';
import type { ExpectedSeries, UnreadSetting } from '../rhythm/types';
import type { Plan } from './types';

/**
 * The plan without the changes to meetings to which somebody is expected whose address is in doubt: nothing is sent
 * there before a person has settled it.
 */
export function blockPlan(
  plan: Plan,
  expected: readonly ExpectedSeries[],
  mismatches: readonly PersonMismatch[],
): Plan {
  if (mismatches.length === 0) return plan;
  const doubtful = new Set<UserId>(mismatches.map(({ stored }) => stored.id));
  const blocked = new Set(
    expected
      .filter(({ attendees }) => attendees.some(({ person }) => doubtful.has(person.id)))
      .map(({ meeting }) => meeting),
  );
  return {
    ...plan,
    steps: plan.steps.filter(({ meeting }) => !blocked.has(meeting)),
    blocked: [
      ...(plan.blocked ?? []),
      ...mismatches.map((mismatch) => ({ kind: 'mismatch' as const, ...mismatch })),
    ],
  };
}

/** The plan with nothing in it that could reach a person: the directory could not be asked who holds the seats. */
export function blockWholePlan(plan: Plan, detail: string): Plan {
  return { ...plan, steps: [], blocked: [...(plan.blocked ?? []), { kind: 'notVerified', detail }] };
}

/** The plan without the changes to meetings of which something that decides cannot be read: no default is sent instead. */
export function blockUnread(plan: Plan, unread: readonly UnreadSetting[] = []): Plan {
  if (unread.length === 0) return plan;
  const isBlocked = (id: MeetingId) => unread.some(({ meeting }) => meeting === null || meeting === id);
  return {
    ...plan,
    steps: plan.steps.filter(({ meeting }) => !isBlocked(meeting)),
    blocked: [...(plan.blocked ?? []), ...unread.map((setting) => ({ kind: 'unread' as const, ...setting }))],
  };
}
