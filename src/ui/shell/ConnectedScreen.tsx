import type { ReactNode } from 'react';
import { FailureMessage } from '../shared/FailureMessage';
import { ScreenSkeleton } from '../shared/ScreenSkeleton';
import { ServicesContext } from '../shared/ServicesContext';
import { useConnection, type Connect } from './useConnection';

export interface ConnectedScreenProps {
  readonly connect: Connect;
  readonly children: ReactNode;
}

/** A screen on a page of its own, shown once the services are there. */
export function ConnectedScreen({ connect, children }: ConnectedScreenProps) {
  const { connection, retry } = useConnection(connect);
  if (connection.kind === 'connecting') return <ScreenSkeleton label="Tandem is loading" />;
  if (connection.kind === 'failed')
    return <FailureMessage failure={connection.failure} doing="connect to Microsoft 365" onRetry={retry} />;
  return <ServicesContext.Provider value={connection.services}>{children}</ServicesContext.Provider>;
}
