import type { ExpectedSeries } from '../rhythm/types';
import { choiceOn } from './choiceOn';
import { planChanges } from './planChanges';
import { splitDuplicates } from './splitDuplicates';
import type { ActualSeries, Drift, DriftChoice } from './types';

/** A difference on which somebody decided. */
export interface DecidedDrift {
  readonly drift: Drift;
  readonly choice: DriftChoice['choice'];
}

export interface Decided {
  /** What still differs, with what was decided on it. */
  readonly standing: readonly DecidedDrift[];
  /** The choices on what differs no more: restored, or as planned again. */
  readonly settled: readonly DriftChoice[];
}

/** Parts the choices by what the calendar says now. */
export function decidedDrifts(
  expected: readonly ExpectedSeries[],
  actual: readonly ActualSeries[],
  choices: readonly DriftChoice[],
): Decided {
  const found = planChanges(expected, actual, []).drifts;
  const titles = expected.flatMap((series) => titleDrift(series, actual) ?? []);
  const drifts = [...found.filter(({ field }) => field !== 'subject'), ...titles];
  const standing = drifts.flatMap((drift) => {
    const choice = choiceOn(drift, choices);
    return choice === null ? [] : [{ drift, choice }];
  });
  const isOpen = (choice: DriftChoice) => drifts.some((drift) => choiceOn(drift, [choice]) !== null);
  return { standing, settled: choices.filter((choice) => !isOpen(choice)) };
}

/** Also where no record says who changed the title: one that is kept differs all the same. */
function titleDrift({ meeting, subject }: ExpectedSeries, actual: readonly ActualSeries[]): Drift | null {
  const kept = splitDuplicates(actual.filter((series) => series.meeting === meeting))?.kept;
  if (kept === undefined || kept.subject === subject) return null;
  return { meeting, field: 'subject', mail: '', date: null, expected: subject, actual: kept.subject };
}
