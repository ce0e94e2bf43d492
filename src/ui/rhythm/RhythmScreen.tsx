import { useMemo, useState } from 'react';
import type { SharedStatus } from '../../application/workspace/SharedWorkspace';
import type { Person } from '../../domain/org/types';
import { standingOf } from '../../domain/rhythm/standing';
import { FailureMessage } from '../shared/FailureMessage';
import { ScreenSkeleton } from '../shared/ScreenSkeleton';
import { useServices } from '../shared/ServicesContext';
import { useWorkspace, type Workspace } from '../shared/workspace/useWorkspace';
import { Rhythm } from './Rhythm';
import { Claimed } from './team/Claimed';
import { Ended } from './team/Ended';
import { EndHandedOver } from './team/EndHandedOver';
import { NotConnected } from './team/NotConnected';
import { TeamView } from './team/TeamView';

/**
 * The team's rhythm for each viewer: to set up, to send, or to see. A failed read is shown as a failure: a set-up
 * in its place would make a second rhythm.
 */
export function RhythmScreen() {
  const workspace = useWorkspace();
  const services = useServices();
  const [isNew, setNew] = useState(false);
  if (!workspace.isKnown) return <ScreenSkeleton label="Rhythm is loading" />;
  const { status, isSetUp } = workspace;
  if (status.kind === 'device' && status.because === 'failed' && status.failure !== null && !isNew)
    return (
      <FailureMessage
        failure={status.failure}
        doing="read what your team shares"
        onRetry={() => void services.shared.open()}
      />
    );
  if (isUnread(status) && !isSetUp && !isNew) return <NotConnected onSetUp={() => setNew(true)} />;
  return <TeamRhythm {...workspace} />;
}

/** Whether the team has a rhythm is not known before the connection. */
const isUnread = (status: SharedStatus): boolean =>
  status.kind === 'device' && status.because === 'notConnected';

function TeamRhythm({ status, content, isSetUp }: Workspace) {
  const { context } = useServices();
  const [executive, setExecutive] = useState<Person | null>(null);
  /** What an apply says on screen must not be swapped for what follows from it. */
  const [isApplying, setApplying] = useState(false);
  const { settings, series } = content;
  const standing = useMemo(() => {
    const actsFor = executive === null ? [] : [executive.id];
    return standingOf(settings, series, { userId: context.userId, actsFor });
  }, [settings, series, context.userId, executive]);
  // The content of the device may be a draft from before the team shared it.
  if (standing.kind === 'toSetUp' && status.kind === 'opening')
    return <ScreenSkeleton label="Rhythm is loading" />;
  if (standing.kind === 'yours' || standing.kind === 'toSetUp' || isApplying)
    return (
      <Rhythm
        stored={isSetUp ? settings : null}
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
