import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { applyPlan, type ApplyProgress } from '../../../application/applyPlan';
import { clearApply } from '../../../application/clearApply';
import { planRest } from '../../../application/planRest';
import { failureOf, type Failure } from '../../../application/ports/Failure';
import type { Person } from '../../../domain/org/types';
import type { DriftChoice, Plan } from '../../../domain/reconcile/types';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import type { StepState } from '../../shared/plan/PlanSteps';
import { useServices } from '../../shared/ServicesContext';

/** A plan on its way into the calendar. */
export interface Applying {
  readonly plan: Plan;
  readonly states: readonly StepState[];
  readonly phase: 'running' | 'done' | 'failed' | 'changed' | 'refused';
  readonly failure: Failure | null;
  /** Who sends the meetings already, where that is why nothing was sent. */
  readonly sentBy: Person | null;
}

export interface ApplyControl {
  readonly applying: Applying | null;
  readonly apply: (plan: Plan) => void;
  readonly tryAgain: () => void;
  readonly close: () => void;
}

/** Applies a plan and tells how far it is. Reading again comes before trying again, because an outcome may be unknown. */
export function useApply(settings: RhythmSettings, choices: readonly DriftChoice[]): ApplyControl {
  const services = useServices();
  const queries = useQueryClient();
  const [applying, setApplying] = useState<Applying | null>(null);
  useLeaveWarning(applying?.phase === 'running');

  const apply = useCallback(
    async (plan: Plan): Promise<void> => {
      setApplying(started(plan));
      try {
        const clearance = await clearApply(services, settings, plan);
        if (clearance.kind === 'taken') {
          setApplying({ ...started(plan), phase: 'refused', sentBy: clearance.by });
          return;
        }
        for await (const progress of applyPlan(services, clearance.settings, plan))
          setApplying((before) => (before === null ? null : advanced(before, progress)));
        setApplying((before) => (before === null ? null : ended(before)));
      } catch (caught) {
        const failure = failureOf(caught);
        setApplying((before) => (before === null ? null : { ...before, phase: 'failed', failure }));
      }
      await queries.invalidateQueries({ queryKey: ['rhythm'] });
    },
    [services, settings, queries],
  );

  const tryAgain = useCallback(
    async (allowed: Plan): Promise<void> => {
      setApplying((before) => (before === null ? null : { ...before, phase: 'running', failure: null }));
      try {
        const { plan, seen, unseen } = await planRest(services, settings, { allowed, choices });
        if (unseen.length === 0) await apply(seen);
        else setApplying({ ...started(plan), phase: 'changed' });
      } catch (caught) {
        const failure = failureOf(caught);
        setApplying((before) => (before === null ? null : { ...before, phase: 'failed', failure }));
      }
    },
    [services, settings, choices, apply],
  );

  return {
    applying,
    apply: (plan) => void apply(plan),
    tryAgain: () => applying !== null && void tryAgain(applying.plan),
    close: () => setApplying(null),
  };
}

function started(plan: Plan): Applying {
  return { plan, states: plan.steps.map(() => 'waiting'), phase: 'running', failure: null, sentBy: null };
}

function advanced(before: Applying, { stepIndex, state, failure }: ApplyProgress): Applying {
  return { ...before, states: before.states.with(stepIndex, state), failure: before.failure ?? failure };
}

function ended(before: Applying): Applying {
  return { ...before, phase: before.failure === null ? 'done' : 'failed' };
}

/** The browser asks before the page closes while changes are being made. */
function useLeaveWarning(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [active]);
}
