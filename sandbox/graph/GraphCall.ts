import type { RequestIds } from './replies';

/** One request on its way, alone or out of a batch. `path` has the version and the query. */
export interface GraphCall {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly origin: string;
  readonly ids: RequestIds;
  readonly batch?: number;
}
