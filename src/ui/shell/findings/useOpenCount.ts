import { useEffect, useState } from 'react';
import { findingsByTurns } from '../../../domain/findings/findingsByTurns';
import { openFindings } from '../../../domain/findings/openFindings';
import type { WorkspaceContent } from '../../../domain/workspace/types';

/** Edits come in bursts, and a screen that opens comes first. */
const restMs = 200;

/** What fits into a frame beside everything else. */
const turnMs = 6;

/** How many findings are open, without what has to be looked up; null until they were counted once. */
export function useOpenCount(content: WorkspaceContent | null): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => (content === null ? undefined : countByTurns(content, setCount)), [content]);
  return count;
}

/** Counts with pauses, so that a matrix of a thousand decisions holds nobody up. Returns how to stop. */
function countByTurns(content: WorkspaceContent, onCounted: (count: number) => void): () => void {
  const turns = findingsByTurns(content);
  let count = 0;
  const goOn = (): void => {
    const until = performance.now() + turnMs;
    for (let turn = turns.next(); turn.done !== true; turn = turns.next()) {
      count += openFindings(turn.value, content.accepted).open.length;
      if (performance.now() < until) continue;
      timer = setTimeout(goOn);
      return;
    }
    onCounted(count);
  };
  let timer = setTimeout(goOn, restMs);
  return () => clearTimeout(timer);
}
