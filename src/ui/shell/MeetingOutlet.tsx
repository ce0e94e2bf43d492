import { lazy, Suspense } from 'react';
import type { OpenItem, PaneServices } from '../../application/PaneServices';
import { ScreenSkeleton } from '../shared/ScreenSkeleton';
import type { Connection } from './useConnection';

const MeetingPane = lazy(() => import('../pane/MeetingPane').then((pane) => ({ default: pane.MeetingPane })));

const fallback = <ScreenSkeleton label="The meeting is loading" />;

export interface MeetingOutletProps {
  readonly connection: Connection<PaneServices>;
  readonly open: OpenItem;
}

/** The meeting once Outlook answered; the shape of it until then. Without Outlook the line above says why. */
export function MeetingOutlet({ connection, open }: MeetingOutletProps) {
  if (connection.kind === 'connecting') return fallback;
  if (connection.kind === 'failed') return <p>Which meeting this is, only Outlook can tell.</p>;
  const { saveForAlert, check } = connection.services;
  return (
    <Suspense fallback={fallback}>
      <MeetingPane open={open} saveForAlert={saveForAlert} check={check} />
    </Suspense>
  );
}
