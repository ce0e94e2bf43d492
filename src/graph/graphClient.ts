import {
  Client,
  GraphError,
  ResponseType,
  type Context,
  type Middleware,
} from '@microsoft/microsoft-graph-client';
import { FailureError } from '../application/ports/Failure';
import { lostConnection } from './failureOfResponse';
import type { GraphRequest } from './GraphRequest';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The network and the clock: replaced in tests. */
export interface GatewayDependencies {
  readonly fetch: Fetch;
  /** Resolves after the time, or rejects as soon as the signal fires. */
  readonly wait: (milliseconds: number, signal?: AbortSignal | null) => Promise<void>;
  readonly nowMs: () => number;
}

/** Sends a request once, and gives whatever Graph answers. Rejects with the failure 'connection' where nothing came. */
export type SendOnce = (request: GraphRequest, token: string, signal?: AbortSignal) => Promise<Response>;

/**
 * Microsoft's client for Graph, as far as it fits: it builds the address, the headers and the body, and runs the
 * middleware. Left out are its retries (they repeat any POST, and sleep through an abort), its authentication (which
 * knows no claims challenge), its batches (which retry nothing and keep no order) and its paging (which asks whatever
 * origin the next link names, with the token that we set): `retryPolicy`, `GraphGateway`, `sendBatch` and `readPages`
 * do those.
 * `graphOrigin` differs from Microsoft's only for the local Microsoft 365.
 */
export function graphClient(dependencies: GatewayDependencies, graphOrigin: string): SendOnce {
  const client = Client.initWithMiddleware({
    middleware: new SendingHandler(dependencies.fetch, graphOrigin),
  });
  return async (request, token, signal) => {
    const prepared = client
      .api(request.path)
      .headers({
        ...request.headers,
        Authorization: `Bearer ${token}`,
        'client-request-id': crypto.randomUUID(),
      })
      .responseType(ResponseType.RAW);
    if (signal !== undefined) prepared.option('signal', signal);
    try {
      return (await dispatch(prepared, request)) as Response;
    } catch (caught) {
      throw connectionFailure(caught);
    }
  };
}

/** The library insists on https and on Graph's own name. */
class SendingHandler implements Middleware {
  constructor(
    private readonly fetch: Fetch,
    private readonly graphOrigin: string,
  ) {}

  async execute(context: Context): Promise<void> {
    const { request } = context;
    const address = typeof request === 'string' ? request : request.url;
    const url = address.replace('https://graph.microsoft.com', this.graphOrigin);
    context.response = await this.fetch(url, context.options ?? {});
  }
}

function dispatch(prepared: ReturnType<Client['api']>, request: GraphRequest): Promise<unknown> {
  switch (request.method) {
    case 'GET':
      return prepared.get();
    case 'POST':
      return prepared.post(request.body);
    case 'PATCH':
      return prepared.patch(request.body);
    case 'DELETE':
      return prepared.delete();
  }
}

const connectionErrors = ['TypeError', 'AbortError', 'TimeoutError', 'NetworkError'];

/**
 * The library wraps whatever `fetch` threw, and drops the name of an exception from another realm; anything but a
 * broken connection is a bug and stays one.
 */
function connectionFailure(caught: unknown): unknown {
  if (!(caught instanceof GraphError) || !connectionErrors.includes(caught.code ?? 'AbortError'))
    return caught;
  return new FailureError(
    lostConnection(caught.message === '' ? 'The request was given up.' : caught.message),
  );
}
