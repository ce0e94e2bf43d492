import type { OpenItem, PaneServices } from '../../application/PaneServices';
import type { ReadItem } from '../../application/ports/AppointmentForm';
import { recognizeMeeting } from '../../domain/appointment/recognizeMeeting';
import { EmptyState } from '../shared/EmptyState';
import { LazyRoot } from '../shared/LazyRoot';
import { ComposePane } from './compose/ComposePane';
import { useMeetingNames } from '../shared/workspace/useMeetingNames';
import { ReadMeeting } from './ReadMeeting';

export interface MeetingPaneProps extends Pick<PaneServices, 'saveForAlert' | 'check'> {
  readonly open: OpenItem;
}

/** The governance meeting beside which the pane is open. */
export function MeetingPane({ open, saveForAlert, check }: MeetingPaneProps) {
  return (
    <LazyRoot>
      {open.form === null ? (
        <ReadPane item={open.item} />
      ) : (
        <ComposePane form={open.form} saveForAlert={saveForAlert} check={check} />
      )}
    </LazyRoot>
  );
}

function ReadPane({ item }: { readonly item: ReadItem | null }) {
  const nameOf = useMeetingNames();
  const meeting = item === null ? null : recognizeMeeting(item, nameOf);
  return meeting === null ? <NoMeeting item={item} /> : <ReadMeeting meeting={meeting} />;
}

const noMeeting = {
  mail: 'This mail is about none of the three meetings',
  appointment: 'This appointment is none of the three meetings',
  nothing: 'No appointment is open',
} as const;

function NoMeeting({ item }: { readonly item: ReadItem | null }) {
  return (
    <EmptyState
      title={noMeeting[item?.kind ?? 'nothing']}
      text="Open one of them in your calendar to see its agenda, or start a new appointment to set one up. “Who decides” works here too."
    />
  );
}
