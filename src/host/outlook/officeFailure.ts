import { FailureError } from '../../application/ports/Failure';

/** What Outlook did not do, in words. `doing` is a verb and its object: "set the subject". */
export function officeFailure(doing: string, why: string, code: string | null = null): FailureError {
  return new FailureError({
    kind: 'outlook',
    detail: `Outlook could not ${doing}: ${why}`,
    status: null,
    code,
    requestId: null,
    retryAfterSeconds: null,
    scopes: [],
  });
}
