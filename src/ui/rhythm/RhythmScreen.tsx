import { useMemo, useState } from 'react';
import type { SharedState } from '../../application/workspace/SharedWorkspace';
import type { Person } from '../../domain/org/types';
import { standingOf } from '../../domain/rhythm/standing';
import { emptyContent } from '../../domain/workspace/emptyContent';
import { FailureMessage } from '../shared/FailureMessage';
import { ScreenSkeleton } from '../shared/ScreenSkeleton';
import { useServices } from '../shared/ServicesContext';
import { useWorkspaceState } from '../shared/useWorkspaceState';
import { Rhythm } from './Rhythm';
import { Claimed } from './team/Claimed';
import { Ended } from './team/Ended';
import { EndHandedOver } from './team/EndHandedOver';
import { NotConnected } from './team/NotConnected';
import { TeamView } from './team/TeamView';

/**
 * The team's rhythm for whoever looks: to set up, to send, or to see. A read that failed is told as what it is: a set-up
 * in its place would make a second rhythm.
 */
export function RhythmScreen() {
  const shared = useWorkspaceState();
  const services = useServices();
  const [isNew, setNew] = useState(false);
  if (shared === null || (shared.content === null && shared.status.kind === 'opening'))
    return <ScreenSkeleton label="Rhythm is loading" />;
  const { status } = shared;
  if (status.kind === 'device' && status.because === 'failed' && status.failure !== null && !isNew)
    return (
      <FailureMessage
        failure={status.failure}
        doing="read what your team shares"
        onRetry={() => void services.shared.open()}
      />
    );
  if (isUnknown(shared) && !isNew) return <NotConnected onSetUp={() => setNew(true)} />;
  return <TeamRhythm shared={shared} />;
}

/** Nobody looked yet whether the team has a rhythm, and nothing was begun on this device. */
function isUnknown({ status, content }: SharedState): boolean {
  return status.kind === 'device' && status.because === 'notConnected' && content === null;
}

function TeamRhythm({ shared }: { readonly shared: SharedState }) {
  const { context } = useServices();
  const [executive, setExecutive] = useState<Person | null>(null);
  /** What an apply says on screen must not be swapped for what follows from it. */
  const [isApplying, setApplying] = useState(false);
  const content = shared.content ?? emptyContent;
  const { settings, series } = content;
  const standing = useMemo(() => {
    const actsFor = executive === null ? [] : [executive.id];
    return standingOf(settings, series, { userId: context.userId, actsFor });
  }, [settings, series, context.userId, executive]);
  // What stands on the device may be a draft of before the team shared it.
  if (standing.kind === 'toSetUp' && shared.status.kind === 'opening')
    return <ScreenSkeleton label="Rhythm is loading" />;
  if (standing.kind === 'yours' || standing.kind === 'toSetUp' || isApplying)
    return (
      <Rhythm
        kept={shared.content?.settings ?? null}
        content={content}
        standing={standing}
        onApplying={setApplying}
        onActFor={setExecutive}
      />
    );
  switch (standing.kind) {
    case 'ended':
      return <Ended organizer={standing.organizer} content={content} />;
    case 'claimed':
      return <Claimed organizer={standing.organizer} onActFor={setExecutive} />;
    case 'handedOver':
      return <EndHandedOver standing={standing} settings={settings} />;
    case 'theirs':
    case 'comingToYou':
      return <TeamView standing={standing} content={content} onActFor={setExecutive} />;
  }
}
