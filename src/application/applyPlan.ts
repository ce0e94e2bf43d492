import type { Plan } from '../domain/reconcile/types';
import type { RhythmSettings } from '../domain/rhythm/types';
import type { MeetingId } from '../playbook/meetings';
import { calendarOwner } from './calendarOwner';
import { failureOrRethrow, type Failure } from './ports/Failure';
import type { CalendarOwner, PreparedStep, StepOutcome } from './ports/Calendar';
import { prepareSteps } from './prepareSteps';
import type { Services } from './Services';

/** How far one step of the plan is. Every step ends as done, failed or skipped. */
export interface ApplyProgress {
  /** Its place in `plan.steps`. */
  readonly stepIndex: number;
  readonly state: 'running' | 'done' | 'failed' | 'skipped';
  readonly failure: Failure | null;
}

type ApplyServices = Pick<Services, 'calendar' | 'directory' | 'documents' | 'tenantId' | 'context'>;

interface Pending {
  readonly stepIndex: number;
  readonly prepared: PreparedStep;
}

/**
 * Makes the plan true, in stages: stage k makes the k-th step of every meeting with one call of the calendar. A step
 * that fails skips the rest of its meeting; a lost connection, or a call that fails as a whole, skips everything after
 * it. Safe to run again: read and plan anew, and apply what is left.
 */
export async function* applyPlan(
  services: ApplyServices,
  settings: RhythmSettings,
  plan: Plan,
): AsyncGenerator<ApplyProgress, void, undefined> {
  const owner = await calendarOwner(services, settings.organizer);
  let queues = queuesOf(await prepared(services, settings, plan));
  while (queues.length > 0) {
    const stage = queues.flatMap(([first]) => (first === undefined ? [] : [first]));
    yield* stage.map(({ stepIndex }) => progress(stepIndex, 'running'));
    const { outcomes, stopped } = await performStage(services, owner, stage);
    yield* stage.map(({ stepIndex }, at) => progressOf(stepIndex, outcomes[at]));
    const next = queues.map((queue, at) => afterStage(queue, outcomes[at], stopped));
    yield* next.flatMap(({ skipped }) => skipped.map(({ stepIndex }) => progress(stepIndex, 'skipped')));
    queues = next.map(({ rest }) => rest).filter((rest) => rest.length > 0);
  }
}

async function prepared(
  { documents, tenantId, context }: ApplyServices,
  { organizer }: RhythmSettings,
  { steps }: Plan,
): Promise<readonly Pending[]> {
  const organizerId = organizer?.id ?? context.userId ?? '';
  const ready = await prepareSteps(steps, { documents, tenantId, organizerId });
  return ready.map((step, stepIndex) => ({ stepIndex, prepared: step }));
}

type Queue = readonly Pending[];

/** One queue a meeting: its steps depend on each other, those of other meetings do not. */
function queuesOf(pending: readonly Pending[]): readonly Queue[] {
  const byMeeting = new Map<MeetingId, Pending[]>();
  for (const one of pending) {
    const { meeting } = one.prepared.step;
    byMeeting.set(meeting, [...(byMeeting.get(meeting) ?? []), one]);
  }
  return [...byMeeting.values()];
}

interface StageResult {
  readonly outcomes: readonly StepOutcome[];
  /** Nothing after it would go through either. */
  readonly stopped: boolean;
}

async function performStage(
  { calendar, tenantId }: ApplyServices,
  owner: CalendarOwner,
  stage: readonly Pending[],
): Promise<StageResult> {
  const steps = stage.map(({ prepared: step }) => step);
  try {
    const outcomes = await calendar.perform(owner, tenantId, steps);
    return { outcomes, stopped: outcomes.some(isConnectionLost) };
  } catch (caught) {
    const failure = failureOrRethrow(caught);
    return { outcomes: stage.map(() => ({ kind: 'failed', failure })), stopped: true };
  }
}

const isConnectionLost = (outcome: StepOutcome) =>
  outcome.kind === 'failed' && outcome.failure.kind === 'connection';

function afterStage(
  [, ...rest]: Queue,
  outcome: StepOutcome | undefined,
  stopped: boolean,
): { readonly rest: Queue; readonly skipped: Queue } {
  if (stopped || outcome?.kind !== 'done') return { rest: [], skipped: rest };
  return { rest: rest.map((pending) => withEventId(pending, outcome.eventId)), skipped: [] };
}

/** A step planned for a series that did not exist yet learns its id; a step that has one keeps it. */
function withEventId(pending: Pending, created: string | null): Pending {
  const eventId = pending.prepared.eventId ?? created;
  return { ...pending, prepared: { ...pending.prepared, eventId } };
}

function progressOf(stepIndex: number, outcome: StepOutcome | undefined): ApplyProgress {
  if (outcome === undefined) throw new Error(`The calendar gave no outcome for step ${stepIndex}.`);
  return outcome.kind === 'done'
    ? progress(stepIndex, 'done')
    : { stepIndex, state: 'failed', failure: outcome.failure };
}

function progress(stepIndex: number, state: 'running' | 'done' | 'skipped'): ApplyProgress {
  return { stepIndex, state, failure: null };
}
