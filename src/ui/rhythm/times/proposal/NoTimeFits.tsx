import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Placement } from '../../../../domain/slots/types';
import type { SearchLimits } from '../search/searchLimits';
import { describeNoSlot } from './describeNoSlot';
import { useMeetingNames } from '../../../shared/workspace/useMeetingNames';

export interface NoTimeFitsProps {
  readonly placement: Extract<Placement, { kind: 'noSlot' }>;
  readonly limits: SearchLimits;
  readonly onLimits: (limits: SearchLimits) => void;
}

/** What keeps the meetings from a time, and the way out. */
export function NoTimeFits({ placement: { blockedBy, because }, limits, onLimits }: NoTimeFitsProps) {
  const nameOf = useMeetingNames();
  const titles = [...new Set(blockedBy.map(({ meeting }) => nameOf(meeting)))];
  const isLocked = Object.keys(limits.locked).length > 0;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        No time fits {new Intl.ListFormat('en').format(titles)}. {describeNoSlot(because)}
      </MessageBarBody>
      {isLocked && (
        <MessageBarActions>
          <Button onClick={() => onLimits({ ...limits, locked: {} })}>Unlock all times</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
