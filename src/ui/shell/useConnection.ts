import { useCallback, useEffect, useState } from 'react';
import { type Failure, FailureError } from '../../application/ports/Failure';
import type { Services } from '../../application/Services';
import { isUntouched, replaceSubPage } from '../shared/navigation/useSubPage';
import { subPageOf } from '../shared/navigation/SubPage';
import { showTheme } from '../shared/theme/hostTheme';

export type Connect<Connected extends Services = Services> = () => Promise<Connected>;

export type Connection<Connected extends Services = Services> =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'connected'; readonly services: Connected }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface ConnectionControl<Connected extends Services = Services> {
  readonly connection: Connection<Connected>;
  readonly retry: () => void;
}

/** Connects the services once the first screen is there, and again when asked. */
export function useConnection<Connected extends Services>(
  connect: Connect<Connected>,
): ConnectionControl<Connected> {
  const [connection, setConnection] = useState<Connection<Connected>>({ kind: 'connecting' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    const settle = (settled: Connection<Connected>): void => {
      if (current) setConnection(settled);
    };
    connect().then(
      (services) => {
        followHost(services);
        settle({ kind: 'connected', services });
      },
      (caught: unknown) => settle({ kind: 'failed', failure: failureOfConnecting(caught) }),
    );
    return () => {
      current = false;
    };
  }, [connect, attempt]);

  const retry = useCallback(() => {
    setConnection({ kind: 'connecting' });
    setAttempt((before) => before + 1);
  }, []);
  return { connection, retry };
}

/** The host's theme from now on, and the page that its link asks for unless the person went somewhere already. */
function followHost({ context, host }: Services): void {
  showTheme(context.theme);
  host.onThemeChange(showTheme);
  if (context.subPage !== null && isUntouched()) replaceSubPage(subPageOf(context.subPage));
}

/**
 * Why the services did not connect. A script that did not arrive, or a host that broke its own rules, is reported like a
 * broken connection: the first screen works without them, and trying again is all a person can do.
 */
function failureOfConnecting(caught: unknown): Failure {
  if (caught instanceof FailureError) return caught.failure;
  return {
    kind: 'connection',
    detail: caught instanceof Error ? caught.message : String(caught),
    status: null,
    code: null,
    requestId: null,
    retryAfterSeconds: null,
    scopes: [],
  };
}
