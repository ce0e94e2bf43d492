import { useCallback, useState, lazy, Suspense, useEffect } from 'react';
import type { OpenItem, PaneServices } from '../../application/PaneServices';
import { recognizeMeeting } from '../../domain/appointment/recognizeMeeting';
import { meetingName } from '../../domain/rhythm/meetings';
import type { RhythmSettings } from '../../domain/rhythm/types';
import type { MeetingId } from '../../playbook/meetings';
import { RaciLookup } from '../raci/RaciLookup';
import { useSubPage } from '../shared/navigation/useSubPage';
import { useStateOf } from '../shared/workspace/useWorkspaceState';
import { Frame } from './Frame';
import { useConnection, type Connect, type Connection } from './useConnection';
import { ScreenSkeleton } from '../shared/ScreenSkeleton';

type Screen = 'meeting' | 'lookup';

const screens = [
  { screen: 'meeting', label: 'Meeting' },
  { screen: 'lookup', label: 'Who decides' },
] as const;

const titles: Readonly<Record<Screen, string>> = { meeting: 'Meeting', lookup: 'Who decides what' };

const outlook = {
  doing: 'connect to Outlook',
  missing: 'The meeting, and the names of people, are missing until it does.',
};

export interface PaneShellProps {
  /** Reaches for Outlook and the services; called after the first screen is on the page. */
  readonly connect: Connect<PaneServices>;
}

/** The pane in Outlook: the meeting that is open, and who decides what. */
export function PaneShell({ connect }: PaneShellProps) {
  const page = useSubPage();
  const control = useConnection(connect);
  const open = useOpenItem(control.connection);
  const { connection } = control;
  const { content } = useStateOf(connection.kind === 'connected' ? connection.services : null);
  const [chosen, setChosen] = useState<Screen | null>(null);
  const stay = useCallback(() => setChosen('lookup'), []);
  const decision = page.screen === 'raci' ? page.decision : null;
  const selected = chosen ?? screenFor(open, content.settings);
  return (
    <Frame
      areas={{ label: 'Screens', screens, selected, onSelect: setChosen }}
      screen={selected}
      title={titles[selected]}
      movesFocus={chosen !== null}
      control={control}
      unreached={outlook}
    >
      {selected === 'lookup' ? (
        <RaciLookup decision={decision} subject={open.item?.subject ?? ''} onUse={stay} />
      ) : (
        <MeetingOutlet key={open.count} connection={control.connection} open={open} />
      )}
    </Frame>
  );
}

/** The lookup, until a form or one of the three meetings is known to be open. */
function screenFor({ form, item }: OpenItem, settings: Pick<RhythmSettings, 'details'>): Screen {
  const nameOf = (meeting: MeetingId): string => meetingName(settings, meeting);
  if (form !== null) return 'meeting';
  return item?.kind === 'appointment' && recognizeMeeting(item, nameOf) !== null ? 'meeting' : 'lookup';
}

const MeetingPane = lazy(() => import('../pane/MeetingPane').then((pane) => ({ default: pane.MeetingPane })));

const fallback = <ScreenSkeleton label="The meeting is loading" />;

interface MeetingOutletProps {
  readonly connection: Connection<PaneServices>;
  readonly open: OpenItem;
}

/** The meeting once Outlook answered; the shape of it until then. Without Outlook the line above says why. */
function MeetingOutlet({ connection, open }: MeetingOutletProps) {
  if (connection.kind === 'connecting') return fallback;
  if (connection.kind === 'failed') return <p>Which meeting this is, only Outlook can tell.</p>;
  const { saveForAlert, check } = connection.services;
  return (
    <Suspense fallback={fallback}>
      <MeetingPane open={open} saveForAlert={saveForAlert} check={check} />
    </Suspense>
  );
}

interface ShownItem extends OpenItem {
  /** Another number for another item. */
  readonly count: number;
}

const nothing: ShownItem = { form: null, item: null, count: 0 };

/** What is open beside the pane; a pinned pane follows from item to item. */
function useOpenItem(connection: Connection<PaneServices>): ShownItem {
  const services = connection.kind === 'connected' ? connection.services : null;
  const [moved, setMoved] = useState<ShownItem | null>(null);
  useEffect(
    () =>
      services?.onItemChange((open) => setMoved((before) => ({ ...open, count: (before?.count ?? 1) + 1 }))),
    [services],
  );
  if (services === null) return nothing;
  return moved ?? { ...services.open, count: 1 };
}
