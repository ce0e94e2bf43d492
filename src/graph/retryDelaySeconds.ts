/** A request whose answer says "not now". */
export interface Attempt {
  readonly status: number;
  /** True when making it twice does no harm: it reads, or Exchange makes its transactionId once. */
  readonly repeatable: boolean;
  /** 0 for the first answer. */
  readonly retriesMade: number;
  /** The header as it came; null when absent, or hidden from the browser by CORS. */
  readonly retryAfter: string | null;
  /** The request names no version that it means to change, and met no conflict before. */
  readonly isFirstConflict?: boolean;
  /** It is about something that was made a moment ago. */
  readonly isAboutNew?: boolean;
}

const maxRetries = 3;
/** Nobody watches a progress row longer than this. */
const longestSeconds = 60;

/** Seconds to wait before the same request again, or null to give up. A POST that failed midway is not repeated. */
export function retryDelaySeconds(attempt: Attempt, nowMs: number): number | null {
  if (attempt.retriesMade >= maxRetries || !(mayRepeat(attempt) || isEarly(attempt))) return null;
  const asked = attempt.retryAfter === null ? null : askedSeconds(attempt.retryAfter, nowMs);
  const delay = asked ?? 2 ** attempt.retriesMade;
  return delay <= longestSeconds ? delay : null;
}

/** 429 says that nothing was done; after 503 and 504 something may have been. */
function mayRepeat({ status, repeatable }: Attempt): boolean {
  return status === 429 || ((status === 503 || status === 504) && repeatable);
}

/**
 * Nothing was done: a new event is not found everywhere at once, and while Teams finishes it, a change that names no
 * version meets a 412. That one is asked once more only: the next one means what it says.
 */
function isEarly({ status, isFirstConflict, isAboutNew }: Attempt): boolean {
  if (status === 404) return isAboutNew === true;
  return status === 412 && isFirstConflict === true;
}

function askedSeconds(retryAfter: string, nowMs: number): number | null {
  const seconds = Number(retryAfter);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? null : Math.max(0, (at - nowMs) / 1000);
}
