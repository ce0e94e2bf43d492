import { FailureError, type Failure } from '../../application/ports/Failure';

/**
 * Why the services did not connect. A script that did not arrive, or a host that broke its own rules, is told like a
 * broken connection: the first screen works without them, and trying again is all a person can do.
 */
export function failureOfConnecting(caught: unknown): Failure {
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
