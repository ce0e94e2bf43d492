import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SharedStatus } from '../../application/workspace/SharedWorkspace';
import { EmptyState } from '../shared/EmptyState';
import { useWorkspace } from '../shared/workspace/useWorkspace';
import { OpenRhythm } from './OpenRhythm';
import { WhichTeam } from './WhichTeam';

/** Without a set-up here: the question for a team that has one comes first. */
export function SettingsNeeded() {
  const { status } = useWorkspace();
  const [isChoosing, setChoosing] = useState(false);
  const looked = teamLookedAt(status);
  if (looked === null || isChoosing) return <WhichTeam onDone={() => setChoosing(false)} />;
  return <NotSetUp team={looked} onOther={() => setChoosing(true)} />;
}

/** The team of which it is known that it has no rhythm; null while none is. */
function teamLookedAt(status: SharedStatus): string | null {
  if (status.kind === 'shared') return status.site.title;
  if (status.kind === 'device' && status.because === 'notMade') return status.site?.title ?? 'your team';
  return null;
}

interface NotSetUpProps {
  readonly team: string;
  readonly onOther: () => void;
}

function NotSetUp({ team, onOther }: NotSetUpProps) {
  return (
    <EmptyState
      title={`The rhythm of ${team} is not set up yet`}
      text="Tandem needs to know who holds which role. Open Tandem in Teams, choose Rhythm and fill the seats; then come back. “Who decides” works already."
    >
      <OpenRhythm />
      <Button appearance="subtle" size="small" onClick={onOther}>
        Choose another team
      </Button>
    </EmptyState>
  );
}
