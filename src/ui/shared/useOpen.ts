import { useCallback } from 'react';
import { useMaybeServices } from './ServicesContext';

export interface Opener {
  /** Opens a chat or a mail outside of the tab. */
  readonly open: (url: string) => void;
  readonly inTeams: boolean;
}

/** Through the host, which knows how to leave the tab; before it answered, as the browser does. */
export function useOpen(): Opener {
  const services = useMaybeServices();
  const open = useCallback(
    (url: string) => {
      if (services === null) window.open(url, '_blank', 'noopener');
      else void services.host.open(url);
    },
    [services],
  );
  return { open, inTeams: services?.context.host === 'teams' };
}
