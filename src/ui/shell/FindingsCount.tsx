import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useFoundOnScreen } from '../shared/findings/foundOnScreen';
import { visuallyHidden } from '../shared/visuallyHidden';
import { useWorkspace } from '../shared/workspace/useWorkspace';
import { findingsByTurns } from '../../domain/findings/findingsByTurns';
import { openFindings } from '../../domain/findings/openFindings';
import type { WorkspaceContent } from '../../domain/workspace/types';

const useStyles = makeStyles({
  count: {
    marginInlineStart: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  heard: visuallyHidden,
});

/** The largest number shown. */
const mostShown = 999;

/** The number of open findings beside the tab's word; nothing where there are none. */
export function FindingsCount() {
  const styles = useStyles();
  const { content, isKnown } = useWorkspace();
  const counted = useOpenCount(isKnown ? content : null);
  const count = useFoundOnScreen() ?? counted ?? 0;
  if (count === 0) return null;
  return (
    <>
      <span aria-hidden="true" className={styles.count}>
        {count > mostShown ? `${mostShown}+` : count}
      </span>
      <span className={styles.heard}> {`${count} open`}</span>
    </>
  );
}

/** Edits come in bursts, and a screen that opens comes first. */
const restMs = 200;

/** What fits into a frame beside everything else. */
const turnMs = 6;

/** How many findings are open, without what has to be looked up; null until they were counted once. */
function useOpenCount(content: WorkspaceContent | null): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => (content === null ? undefined : countByTurns(content, setCount)), [content]);
  return count;
}

/** Counts with pauses, so that the page answers beside a matrix of a thousand decisions. Returns how to stop. */
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
