import { turnstile } from '../../application/turnstile';
import { withinTime, type Timer } from '../../application/withinTime';
import { officeFailure } from './officeFailure';
import type { OfficeLibrary } from './officeLibrary';

/**
 * Makes one asynchronous call of Office.js and gives its value. `doing` says what it is for, as a verb and its object,
 * for the failure. Rejects with a `FailureError` when Outlook refuses, throws, or gives no answer in time.
 */
export type OfficeCall = <Value>(
  doing: string,
  start: (done: (result: Office.AsyncResult<Value>) => void) => void,
) => Promise<Value>;

const usualAnswerMs = 10_000;
/** Outlook refuses a fourth call while three are under way. */
const callsAtOnce = 3;

/** The way to call Office.js, each call within its own time. All calls of a page go through one. */
export function officeCalls(office: OfficeLibrary, timer: Timer, answerMs = usualAnswerMs): OfficeCall {
  const gate = turnstile(callsAtOnce);
  return (doing, start) =>
    gate.pass(1, async () => {
      try {
        return await withinTime(timer, answerMs, valueOf(office, start));
      } catch (caught) {
        const { message, code } = caught as Partial<Office.Error>;
        throw officeFailure(doing, message ?? String(caught), code === undefined ? null : String(code));
      }
    });
}

function valueOf<Value>(
  { AsyncResultStatus }: OfficeLibrary,
  start: Parameters<OfficeCall>[1],
): Promise<Value> {
  return new Promise((resolve, reject) => {
    start(({ status, value, error }) => {
      if (status === AsyncResultStatus.Succeeded) resolve(value as Value);
      else reject(Object.assign(new Error(error.message), { code: error.code }));
    });
  });
}
