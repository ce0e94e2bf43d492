import type { Failure } from '../../application/ports/Failure';
import { missingColumn } from '../../application/ports/Lists';

export interface FailureDescription {
  /** "Tandem could not search for people: there is no connection." */
  readonly what: string;
  /** What to do next. */
  readonly next: string;
}

/** How Entra and the hosts say that the person closed the question or said no. */
const declined = /access_denied|consent_declined|user_cancell?ed|AADSTS65004/i;

interface Cause {
  readonly because: string;
  readonly next: string;
}

/** A failure as a sentence on what went wrong and one on what to do. `doing` is a verb and its object. */
export function describeFailure(failure: Failure, doing: string): FailureDescription {
  const { because, next } = causeOf(failure);
  return { what: `Tandem could not ${doing}: ${because}.`, next };
}

function causeOf(failure: Failure): Cause {
  switch (failure.kind) {
    case 'connection':
      return { because: 'the connection broke', next: 'Check your network, then try again.' };
    case 'throttled':
      return { because: 'Microsoft 365 asks to slow down', next: describeWait(failure.retryAfterSeconds) };
    case 'consent':
      return {
        because: declined.test(`${failure.code} ${failure.detail}`)
          ? 'you did not allow it'
          : 'it is not allowed yet',
        next: 'Try again and accept. Where only an administrator can allow it, ask them for “Tandem”.',
      };
    case 'signIn':
      return { because: 'you are not signed in', next: 'Try again and finish the sign-in window.' };
    case 'forbidden':
      return {
        because: 'your account may not do this here',
        next: 'Ask the owner for access, then try again.',
      };
    case 'notFound':
      return { because: 'it is no longer there', next: 'Somebody may have removed it. Read it again.' };
    case 'conflict':
      return { because: 'somebody else changed it meanwhile', next: 'Try again to see the newest state.' };
    case 'invalid':
      if (failure.code === missingColumn)
        return {
          because: 'the list has no column for it yet',
          next: 'Choose “Add what is missing” in the line that says where things are kept, then save it again.',
        };
      return {
        because: 'Microsoft 365 refused what was sent',
        next: 'Change it, or send the details to support.',
      };
    case 'service':
      return { because: 'Microsoft 365 has a problem', next: 'Try again in a few minutes.' };
    case 'outlook':
      return { because: 'Outlook did not do it', next: 'Try again, or do it in the form yourself.' };
    case 'storage':
      return {
        because: 'this browser keeps nothing for Tandem',
        next: 'Your choices last until you close this page. Allow cookies, or forget this device.',
      };
  }
}

function describeWait(seconds: number | null): string {
  return seconds === null ? 'Try again in a minute.' : `Try again in ${seconds} seconds.`;
}

/** What support asks for first, in one line; nothing where the person said no, which is no fault. */
export function failureDetails({ kind, status, code, requestId, detail }: Failure): string {
  if (kind === 'consent' || kind === 'signIn') return '';
  const named = [
    status !== null && `status ${status}`,
    code,
    requestId !== null && `request ${requestId}`,
    detail !== '' && detail,
  ];
  return named.filter(Boolean).join(' · ');
}
