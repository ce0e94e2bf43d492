import type { ExpectedSeries } from '../rhythm/types';
import { tagOf } from './formDifferences';
import type { FormDifference, NeededChange } from './types';

/**
 * What it takes to settle these differences. Whenever anything is filled in, the tag is written anew with it, so that
 * what Teams holds the series against is what was filled in; an agenda takes its file along. No difference, no change.
 */
export function neededChanges(
  differences: readonly FormDifference[],
  expected: ExpectedSeries,
): readonly NeededChange[] {
  if (differences.length === 0) return [];
  const changes = differences.map(({ change }) => change).filter(({ kind }) => kind !== 'tag');
  return [...withFile(changes), tagOf(expected)];
}

function withFile(changes: readonly NeededChange[]): readonly NeededChange[] {
  const kinds = changes.map(({ kind }) => kind);
  if (!kinds.includes('body') || kinds.includes('agendaFile')) return changes;
  const behindText = kinds.indexOf('body') + 1;
  const file = { kind: 'agendaFile', needs: 'agendaFile', instead: [] } as const;
  return [...changes.slice(0, behindText), file, ...changes.slice(behindText)];
}
