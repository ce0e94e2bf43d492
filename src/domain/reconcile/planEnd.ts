import type { MeetingId } from '../../playbook/meetings';
import type { ExpectedSeries } from '../rhythm/types';
import type { LocalDate } from '../time/types';
import { splitDuplicates } from './splitDuplicates';
import { cancelStep, endStep, hasEnded } from './steps';
import { tellingOfMoved } from './tellingOfMoved';
import type { ActualSeries, Plan, PlanStep } from './types';

/** What ends these meetings from the date on, and nothing else; nothing for those that the calendar does not have. */
export function planEnd(
  expected: readonly ExpectedSeries[],
  actual: readonly ActualSeries[],
  { meetings, from }: { readonly meetings: readonly MeetingId[]; readonly from: LocalDate },
): Plan {
  const end = { from, isOver: false };
  const steps = meetings.flatMap((id) => {
    const series = expected.find(({ meeting }) => meeting === id);
    const primary = splitDuplicates(actual.filter(({ meeting }) => meeting === id))?.primary;
    if (series === undefined || primary === undefined || hasEnded(primary, end)) return [];
    return tellingOfMoved([endStep({ ...series, end }, end, primary)], primary);
  });
  return planOf(steps);
}

/** A plan of these steps alone. */
export const planOf = (steps: readonly PlanStep[]): Plan => ({ steps, drifts: [], states: {} });

/** With what the organizer writes to those who are told; an empty message is none. */
export function withMessage(plan: Plan, message: string): Plan {
  const text = message.trim();
  if (text === '') return plan;
  const steps = plan.steps.map((step) => (takesMessage(step) ? { ...step, message: text } : step));
  return { ...plan, steps };
}

const takesMessage = ({ kind }: PlanStep): boolean =>
  kind === 'cancel' || kind === 'end' || kind === 'cancelOccurrence';

/** The plan that takes these series away: each is cancelled, and everybody in it is told. What ended before today stays. */
export function planEnding(actual: readonly ActualSeries[], today: LocalDate): Plan {
  const steps = actual
    .filter(({ endsOn }) => endsOn === null || endsOn >= today)
    .map((series) => cancelStep(series, { kind: 'ended', subject: series.subject }));
  return { steps, drifts: [], states: {} };
}
