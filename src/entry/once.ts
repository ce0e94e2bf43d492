import { FailureError } from '../application/ports/Failure';

/** The result of work that loads something, made when it is first asked for; work that failed is tried again next time. */
export function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let started: Promise<Result> | null = null;
  return () => {
    started ??= work().catch((caught: unknown) => {
      started = null;
      throw isUnloaded(caught) ? new FailureError(notLoaded(caught)) : caught;
    });
    return started;
  };
}

/** webpack's name for a script that could not be fetched. */
function isUnloaded(caught: unknown): caught is Error {
  return caught instanceof Error && caught.name === 'ChunkLoadError';
}

function notLoaded({ message }: Error) {
  return {
    kind: 'connection',
    detail: `A part of Tandem could not be loaded: ${message}`,
    status: null,
    code: 'ChunkLoadError',
    requestId: null,
    retryAfterSeconds: null,
    scopes: [],
  } as const;
}
