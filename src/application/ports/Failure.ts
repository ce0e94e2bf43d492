/** Why something that needs the network did not happen. The screens put each kind into words. */
export interface Failure {
  readonly kind:
    /** No connection, or it broke: the outcome of a write is unknown. */
    | 'connection'
    /** Still asked to slow down after the retries. */
    | 'throttled'
    /** The person, or an admin, has not granted the permission; `scopes` names it. */
    | 'consent'
    /** The person closed the sign-in window, or no session could be had. */
    | 'signIn'
    /** Allowed to ask, refused for this object. */
    | 'forbidden'
    | 'notFound'
    /** Somebody else changed it meanwhile (409, 412). */
    | 'conflict'
    /** The service refused what was sent. */
    | 'invalid'
    /** The service failed (5xx). */
    | 'service'
    /** Outlook refused to do it in the open form, or gave no answer. */
    | 'outlook'
    /** The browser keeps nothing for this page; what was to be kept lasts until it closes. */
    | 'storage';
  /** What the service said, for the details line; never shown alone. */
  readonly detail: string;
  /** HTTP status, or null without an answer. */
  readonly status: number | null;
  /** Graph's error code, such as "ErrorItemNotFound". */
  readonly code: string | null;
  /** For support: what Microsoft asks for first. */
  readonly requestId: string | null;
  readonly retryAfterSeconds: number | null;
  /** The permissions that were missing, for `consent`. */
  readonly scopes: readonly string[];
}

/** Thrown by every port that reaches out; nothing else crosses a port. */
export class FailureError extends Error {
  constructor(readonly failure: Failure) {
    super(failure.detail);
    this.name = 'FailureError';
  }
}

/** A failure that needed no answer from the network. */
export function localFailure(kind: Failure['kind'], detail: string, code: string | null = null): Failure {
  return { kind, detail, code, status: null, requestId: null, retryAfterSeconds: null, scopes: [] };
}

/** The failure that was caught; an unexpected error is rethrown, because it is a broken invariant. */
export function failureOrRethrow(caught: unknown): Failure {
  if (caught instanceof FailureError) return caught.failure;
  throw caught;
}
