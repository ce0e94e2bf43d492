import { MeetingPane, type MeetingPaneProps } from '../pane/MeetingPane';
import { FluentRoot } from '../shared/theme/FluentRoot';

/** The meeting beside the pane with what its components need around them: a chunk of its own. */
export function MeetingPage(props: MeetingPaneProps) {
  return (
    <FluentRoot>
      <MeetingPane {...props} />
    </FluentRoot>
  );
}
