import type { Failure } from '../ports/Failure';

/** A failure that needed no answer from the network. */
export function refusal(kind: Failure['kind'], detail: string, code: string | null = null): Failure {
  return { kind, detail, code, status: null, requestId: null, retryAfterSeconds: null, scopes: [] };
}
