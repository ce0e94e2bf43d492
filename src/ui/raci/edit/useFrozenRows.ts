import { useState } from 'react';
import type { RaciRow } from '../../../domain/raci/types';
import type { DecisionId } from '../../../playbook/decisions';
import type { RaciView } from '../raciView';

interface Frozen {
  readonly view: RaciView;
  readonly decisions: readonly DecisionId[];
}

/**
 * The rows in the places that they had when the view was chosen: a letter that changes what the view finds must not
 * take its row from under the person's hands. New decisions come last.
 */
export function useFrozenRows(
  allRows: readonly RaciRow[],
  found: readonly RaciRow[],
  view: RaciView,
): readonly RaciRow[] {
  const [frozen, setFrozen] = useState<Frozen>(() => ({ view, decisions: idsOf(found) }));
  const [known, setKnown] = useState<ReadonlySet<DecisionId>>(() => new Set(idsOf(allRows)));
  if (frozen.view !== view) setFrozen({ view, decisions: idsOf(found) });
  const added = idsOf(allRows).filter((decision) => !known.has(decision));
  if (added.length > 0) {
    setKnown(new Set([...known, ...added]));
    setFrozen(({ view: of, decisions }) => ({ view: of, decisions: [...decisions, ...added] }));
  }
  const byDecision = new Map(allRows.map((row) => [row.decision, row]));
  return frozen.decisions.flatMap((decision) => byDecision.get(decision) ?? []);
}

const idsOf = (rows: readonly RaciRow[]): readonly DecisionId[] => rows.map(({ decision }) => decision);
