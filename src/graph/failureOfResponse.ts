import * as v from 'valibot';
import type { Failure } from '../application/ports/Failure';

/** An answer as Graph gives it, alone or inside a batch. Header names are in lower case. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const errorBody = v.object({
  error: v.object({
    code: v.optional(v.string()),
    message: v.optional(v.string()),
    innerError: v.optional(v.object({ 'request-id': v.optional(v.string()) })),
  }),
});

const kindOfStatus: Readonly<Partial<Record<number, Failure['kind']>>> = {
  401: 'signIn',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  410: 'notFound',
  412: 'conflict',
  423: 'conflict',
  429: 'throttled',
};

/** The one table that turns a refusal by Graph into a failure; `scopes` are those the request was made with. */
export function failureOfResponse(answer: Answer, scopes: readonly string[]): Failure {
  const error = v.is(errorBody, answer.body) ? answer.body.error : {};
  const kind = lacksPermission(answer.status, error) ? 'consent' : kindOf(answer.status);
  return {
    kind,
    detail: error.message ?? `Microsoft Graph answered ${answer.status}.`,
    status: answer.status,
    code: error.code ?? null,
    requestId: answer.headers['request-id'] ?? error.innerError?.['request-id'] ?? null,
    retryAfterSeconds: secondsIn(answer.headers['retry-after']),
    scopes: kind === 'consent' ? scopes : [],
  };
}

/** The failure when no answer came: a write may or may not have happened. */
export function lostConnection(detail: string): Failure {
  return {
    kind: 'connection',
    detail,
    status: null,
    code: null,
    requestId: null,
    retryAfterSeconds: null,
    scopes: [],
  };
}

/** The failure when Graph answered with something that it does not document. */
export function unreadableAnswer(detail: string, status: number): Failure {
  return { ...lostConnection(detail), kind: 'service', status };
}

/** The failure of something that was refused before it was sent. */
export function notSendable(detail: string): Failure {
  return { ...lostConnection(detail), kind: 'invalid' };
}

/** The failure of a change that was held back, because somebody else was there first. */
export function changedMeanwhile(detail: string): Failure {
  return { ...lostConnection(detail), kind: 'conflict' };
}

function kindOf(status: number): Failure['kind'] {
  return kindOfStatus[status] ?? (status >= 500 || status === 424 ? 'service' : 'invalid');
}

/** Graph says 403 both for a token without the permission and for an object that is not yours; the words differ. */
function lacksPermission(
  status: number,
  error: { readonly code?: string | undefined; readonly message?: string | undefined },
): boolean {
  if (status !== 403) return false;
  return (
    error.code === 'Authorization_RequestDenied' || /scope|insufficient privileges/i.test(error.message ?? '')
  );
}

function secondsIn(retryAfter: string | undefined): number | null {
  if (retryAfter === undefined) return null;
  const seconds = Number(retryAfter);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}
