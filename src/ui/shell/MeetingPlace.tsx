import { lazy, Suspense } from 'react';
import type { OpenItem, PaneServices } from '../../application/PaneServices';
import { ScreenSkeleton } from '../shared/ScreenSkeleton';
import type { Connection } from './useConnection';

const MeetingPage = lazy(() => import('./MeetingPage').then((page) => ({ default: page.MeetingPage })));

const onItsWay = <ScreenSkeleton label="The meeting is loading" />;

export interface MeetingPlaceProps {
  readonly connection: Connection<PaneServices>;
  readonly open: OpenItem;
}

/** The meeting once Outlook answered; the shape of it until then. Without Outlook the line above says why. */
export function MeetingPlace({ connection, open }: MeetingPlaceProps) {
  if (connection.kind === 'connecting') return onItsWay;
  if (connection.kind === 'failed') return <p>Which meeting this is, only Outlook can tell.</p>;
  const { keepForAlert, check } = connection.services;
  return (
    <Suspense fallback={onItsWay}>
      <MeetingPage open={open} keepForAlert={keepForAlert} check={check} />
    </Suspense>
  );
}
