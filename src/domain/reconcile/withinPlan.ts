import { agendaFingerprint } from '../agenda/agendaFingerprint';
import { mailKey } from '../rhythm/sameMail';
import type { ExpectedSeries } from '../rhythm/types';
import { isSameOccurrenceTime, placeOfMove, sameTime } from './sameTime';
import { partsOf } from './together';
import type { Plan, PlanStep, SingleStep } from './types';

export interface WithinPlan {
  /** What the person has seen already: it may be applied at once. */
  readonly seen: Plan;
  /** What came up since, with the steps of the same meeting that would follow it: to be shown first. */
  readonly unseen: readonly PlanStep[];
}

/**
 * Parts a fresh plan by the one that the person agreed to. A step was seen when that plan has one of its kind for the
 * same series as it should be, and it mails nobody who was not named there.
 */
export function withinPlan(fresh: Plan, allowed: Plan): WithinPlan {
  const blocked = new Set<PlanStep['meeting']>();
  const agreed = allowed.steps.flatMap(withParts);
  const isSeen = (step: PlanStep) => {
    const seen =
      !blocked.has(step.meeting) && withParts(step).every((part) => agreed.some((one) => covers(one, part)));
    if (!seen) blocked.add(step.meeting);
    return seen;
  };
  const seen = fresh.steps.filter(isSeen);
  return { seen: { ...fresh, steps: seen }, unseen: fresh.steps.filter((step) => !seen.includes(step)) };
}

/** A part with everything that is mailed of the step that it is in. */
const withParts = (step: PlanStep): readonly SingleStep[] =>
  partsOf(step).map((part) => ({ ...part, mails: everybodyMailed(step) }));

function covers(allowed: SingleStep, step: SingleStep): boolean {
  if (allowed.kind !== step.kind || allowed.meeting !== step.meeting) return false;
  const named = new Set(everybodyMailed(allowed).map(mailKey));
  return everybodyMailed(step).every((mail) => named.has(mailKey(mail))) && isSameObject(allowed, step);
}

const everybodyMailed = ({ mails, ofDates }: PlanStep): readonly string[] => [
  ...mails,
  ...(ofDates?.mails ?? []),
];

function isSameObject(allowed: SingleStep, step: SingleStep): boolean {
  if (allowed.kind === 'cancel' || step.kind === 'cancel')
    return allowed.kind === 'cancel' && step.kind === 'cancel' && allowed.eventId === step.eventId;
  return (
    isSameMove(allowed, step) &&
    isSameDate(allowed, step) &&
    isSameTime(allowed, step) &&
    isSameSeries(allowed.series, step.series)
  );
}

function isSameDate(one: SingleStep, other: SingleStep): boolean {
  const isOfDate = (step: SingleStep) => step.kind === 'cancelOccurrence' || step.kind === 'setDatePeople';
  if (!isOfDate(one) || !isOfDate(other)) return one.kind === other.kind;
  return one.date === other.date && isSameOccurrenceTime(one.from, other.from);
}

function isSameMove(one: SingleStep, other: SingleStep): boolean {
  if (one.kind !== 'moveOccurrence' || other.kind !== 'moveOccurrence') return one.kind === other.kind;
  return (
    one.move.date === other.move.date &&
    isSameOccurrenceTime(placeOfMove(one.series, one.move), placeOfMove(other.series, other.move)) &&
    isSameOccurrenceTime(one.from, other.from)
  );
}

function isSameTime(one: SingleStep, other: SingleStep): boolean {
  const writesTime = (step: SingleStep) => step.kind === 'changeTime' || step.kind === 'end';
  if (!writesTime(one) || !writesTime(other)) return one.kind === other.kind;
  return one.kind === other.kind && sameTime(one.time, other.time) && one.endsOn === other.endsOn;
}

function isSameSeries(one: ExpectedSeries, other: ExpectedSeries): boolean {
  return (
    one.subject === other.subject &&
    one.room === other.room &&
    sameTime(one.time, other.time) &&
    agendaFingerprint(one.agenda) === agendaFingerprint(other.agenda)
  );
}
