import { meetings } from '../../playbook/meetings';
import type { ExpectedSeries } from '../rhythm/types';
import { cancelStep, creationSteps, endStep, hasEnded } from './steps';
import { changeSteps } from './changeSteps';
import { differences, type Differences } from './differences';
import { splitDuplicates } from './splitDuplicates';
import { tellingOfMoved } from './tellingOfMoved';
import type { ActualSeries, DriftChoice, Plan, PlanStep, SeriesState } from './types';

/**
 * The smallest list of changes that makes the calendar what it should be, meeting by meeting in the playbook's order;
 * no steps when it is. What somebody else changed is a drift, and a step only where 'restore' was chosen; 'keep'
 * silences it. A meeting that nobody expects is left alone; of one that was ended on purpose and is over, nothing but
 * its end is written.
 */
export function planChanges(
  expected: readonly ExpectedSeries[],
  actual: readonly ActualSeries[],
  choices: readonly DriftChoice[],
): Plan {
  const parts = meetings.flatMap(({ id }) => {
    const series = expected.find(({ meeting }) => meeting === id);
    if (series === undefined) return [];
    const tagged = actual.filter(({ meeting }) => meeting === id);
    return [{ id, ...planMeeting(series, tagged, choices) }];
  });
  return {
    steps: parts.flatMap(({ steps }) => steps),
    drifts: parts.flatMap(({ drifts }) => drifts),
    states: Object.fromEntries(parts.map(({ id, state }) => [id, state])),
  };
}

interface MeetingPlan extends Pick<Plan, 'steps' | 'drifts'> {
  readonly state: SeriesState;
}

function planMeeting(
  expected: ExpectedSeries,
  tagged: readonly ActualSeries[],
  choices: readonly DriftChoice[],
): MeetingPlan {
  const split = splitDuplicates(tagged);
  const { end } = expected;
  if (split === null)
    return end === null
      ? { steps: creationSteps(expected), drifts: [], state: 'missing' }
      : { steps: [], drifts: [], state: 'ended' };
  const { primary } = split;
  const cancelled = split.others.map(cancelDuplicate);
  if (end?.isOver === true) {
    const steps = [...cancelled, ...(hasEnded(primary, end) ? [] : [endStep(expected, end, primary)])];
    return {
      steps: tellingOfMoved(steps, primary),
      drifts: [],
      state: steps.length > 0 ? 'incomplete' : 'ended',
    };
  }
  const found = differences(expected, primary, choices);
  const steps = [...cancelled, ...changeSteps(expected, primary, found)];
  return { steps: tellingOfMoved(steps, primary), drifts: found.drifts, state: stateOf(steps, found) };
}

function cancelDuplicate(series: ActualSeries): PlanStep {
  const { subject, organizer = null, patternText, time } = series;
  return cancelStep(series, { kind: 'duplicate', subject, organizer, patternText, time });
}

function stateOf(steps: readonly PlanStep[], { drifts }: Differences): SeriesState {
  if (steps.length > 0) return 'incomplete';
  return drifts.length > 0 ? 'drifted' : 'inOrder';
}
