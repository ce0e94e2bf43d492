import { semaphore } from '../../application/semaphore';
import { type Timer, TooLateError, withinTime } from '../../application/withinTime';
import { officeFailure } from './officeFailure';
import type { OfficeLibrary } from './officeLibrary';

/**
 * Makes one asynchronous call of Office.js and gives its value. `doing` says what it is for, as a verb and its object,
 * for the failure. Rejects with a `FailureError` when Outlook refuses, throws, or gives no answer in time.
 */
export type OfficeCall = <Value>(doing: string, start: Start<Value>, limits?: AnswerLimits) => Promise<Value>;

type Start<Value> = (done: (result: Office.AsyncResult<Value>) => void) => void;

/** How long Outlook may take to answer; and the second time, when it did not answer the first. */
interface AnswerLimits {
  readonly firstMs: number;
  readonly againMs: number;
}

const toWrite: AnswerLimits = { firstMs: 10_000, againMs: 10_000 };
/** Of one question: the pane waits for it, and shows the rest without it. */
export const toRead: AnswerLimits = { firstMs: 4_000, againMs: 1_000 };

/** Outlook refuses a fourth call while three are under way. */
const callsAtOnce = 3;
/** Whoever gives no answer for so long makes room for others: clients are known to lose one call and answer the next. */
const placeMs = 1_500;

/** The way to call Office.js, each call within its own time and never for longer than `longestMs`. All calls of a page go through one. */
export function officeCalls(office: OfficeLibrary, timer: Timer, longestMs = Infinity): OfficeCall {
  const gate = semaphore(callsAtOnce);
  const silent = new Set<string>();
  const answered = async <Value>(
    doing: string,
    start: Start<Value>,
    { firstMs, againMs }: AnswerLimits = toWrite,
  ): Promise<Value> => {
    try {
      const waitMs = Math.min(longestMs, silent.has(doing) ? againMs : firstMs);
      const value = await withinTime(timer, waitMs, valueOf(office, start));
      silent.delete(doing);
      return value;
    } catch (caught) {
      if (caught instanceof TooLateError) silent.add(doing);
      throw failureOfOffice(doing, caught);
    }
  };
  return <Value>(...asked: Parameters<typeof answered<Value>>) =>
    new Promise<Value>((resolve, reject) => {
      const ask = () => {
        const answer = answered<Value>(...asked);
        answer.then(resolve, reject);
        return withinTime(timer, placeMs, answer).catch(() => undefined);
      };
      void gate.run(1, ask);
    });
}

function failureOfOffice(doing: string, caught: unknown) {
  const { message, code } = caught as Partial<Office.Error>;
  return officeFailure(doing, message ?? String(caught), code === undefined ? null : String(code));
}

function valueOf<Value>({ AsyncResultStatus }: OfficeLibrary, start: Start<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    start(({ status, value, error }) => {
      if (status === AsyncResultStatus.Succeeded) resolve(value);
      else reject(Object.assign(new Error(error.message), { code: error.code }));
    });
  });
}
