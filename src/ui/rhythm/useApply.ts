import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { applyPlan, type ApplyProgress } from '../../application/applyPlan';
import { clearApply, type Clearance } from '../../application/clearApply';
import { planRest } from '../../application/readRhythm';
import { FailureError, type Failure } from '../../application/ports/Failure';
import type { Person } from '../../domain/org/types';
import type { DriftChoice, Plan } from '../../domain/reconcile/types';
import type { RhythmSettings } from '../../domain/rhythm/types';
import type { StepState } from '../shared/plan/PlanSteps';
import { useServices } from '../shared/ServicesContext';
import { useLeaveWarning } from './useLeaveWarning';

/** A plan on its way into the calendar. */
export interface Applying {
  readonly plan: Plan;
  readonly states: readonly StepState[];
  /**
   * `telling`: all of it was sent, and the team's facts are being written; only then it is done. Nothing was sent where
   * it `changed` (the rest of the plan), is `outdated` (who is in it, or what was decided) or `refused`.
   */
  readonly phase: 'running' | 'telling' | 'done' | 'failed' | 'changed' | 'outdated' | 'refused';
  readonly failure: Failure | null;
  /** Who sends the meetings already, where that is why nothing was sent. */
  readonly sentBy: Person | null;
}

export interface ApplyControl {
  readonly applying: Applying | null;
  readonly apply: (plan: Plan) => void;
  readonly tryAgain: () => void;
  /** Ends the phase `telling`. */
  readonly published: () => void;
  readonly close: () => void;
}

/** Applies a plan and tells how far it is. Reading again comes before trying again, because an outcome may be unknown. */
export function useApply(settings: RhythmSettings, choices: readonly DriftChoice[]): ApplyControl {
  const services = useServices();
  const queries = useQueryClient();
  const [applying, setApplying] = useState<Applying | null>(null);
  useLeaveWarning(applying?.phase === 'running' || applying?.phase === 'telling');

  const { mutate } = useMutation({
    mutationFn: (doing: () => Promise<void>) => doing(),
    onError: (error) => {
      if (!(error instanceof FailureError)) return;
      const { failure } = error;
      setApplying((before) => (before === null ? null : { ...before, phase: 'failed', failure }));
    },
  });

  const send = async (plan: Plan): Promise<void> => {
    setApplying(started(plan));
    try {
      const clearance = await clearApply(services, settings, plan);
      if (clearance.kind !== 'clear') {
        setApplying({ ...started(plan), ...refusalOf(clearance) });
        return;
      }
      for await (const progress of applyPlan(services, clearance.settings, plan))
        setApplying((before) => (before === null ? null : advanced(before, progress)));
    } finally {
      // Before the phase changes: what was read before the changes must not be told as what is there after them.
      void queries.invalidateQueries({ queryKey: ['rhythm'] });
    }
    setApplying((before) => (before === null ? null : ended(before)));
  };

  const sendRest = async (allowed: Plan): Promise<void> => {
    setApplying((before) => (before === null ? null : { ...before, phase: 'running', failure: null }));
    const { plan, seen, unseen } = await planRest(services, settings, { allowed, choices });
    if (unseen.length === 0) await send(seen);
    else setApplying({ ...started(plan), phase: 'changed' });
  };

  const published = useCallback(
    () => setApplying((before) => (before?.phase === 'telling' ? { ...before, phase: 'done' } : before)),
    [],
  );

  return {
    applying,
    apply: (plan) => mutate(() => send(plan)),
    tryAgain: () => applying !== null && mutate(() => sendRest(applying.plan)),
    published,
    close: () => setApplying(null),
  };
}

function started(plan: Plan): Applying {
  return { plan, states: plan.steps.map(() => 'waiting'), phase: 'running', failure: null, sentBy: null };
}

function refusalOf(clearance: Exclude<Clearance, { kind: 'clear' }>): Pick<Applying, 'phase' | 'sentBy'> {
  return clearance.kind === 'taken'
    ? { phase: 'refused', sentBy: clearance.by }
    : { phase: 'outdated', sentBy: null };
}

function advanced(before: Applying, { stepIndex, state, failure }: ApplyProgress): Applying {
  return { ...before, states: before.states.with(stepIndex, state), failure: before.failure ?? failure };
}

function ended(before: Applying): Applying {
  return { ...before, phase: before.failure === null ? 'telling' : 'failed' };
}
