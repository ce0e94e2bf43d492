import type { FilledPart } from '../../../application/fillAppointment';
import type { FormPart, TakenBack } from '../../../application/ports/AppointmentForm';
import type { Failure } from '../../../application/ports/Failure';
import { failureDetails, describeFailure } from '../../shared/describeFailure';
import { leftOut, partLabels, unknownCategory } from './partLabels';

const unread = 'Outlook does not tell what stands there now. Look at it in the form.';

/** What came of filling in one part, and what to do where it did not come to what it should. */
export function describeOutcome({ part, outcome }: FilledPart): string {
  switch (outcome.kind) {
    case 'done':
      return 'filled in';
    case 'unknownCategory':
      return `left out. ${unknownCategory}`;
    case 'unsupported':
      return `left out on this client. ${leftOut(part)}`;
    case 'notRead':
      return `perhaps filled in. Outlook took it. ${unread}`;
    case 'notArrived':
      return `not filled in. Outlook said that it did it, and ${describeMissing(part, outcome.missing)}. ${partLabels[part].byHand}`;
    case 'failed':
      return failed(outcome.failure, partLabels[part].doing);
  }
}

function describeMissing(part: FormPart, missing: readonly string[]): string {
  return part === 'attendees' ? `these are not as they should be: ${missing.join(', ')}` : 'it is not there';
}

/** What came of taking one part back. */
export function describeTakenBackOutcome({ part, outcome }: TakenBack): string {
  switch (outcome.kind) {
    case 'takenBack':
      return 'taken back';
    case 'changedSince':
      return 'left as it is. It was changed since Tandem filled it in.';
    case 'notRead':
      return `not taken back. ${unread}`;
    case 'notTakenBack':
      return outcome.failure === null
        ? 'not taken back. Outlook said that it did it, and it still stands there. Change it in the form.'
        : failed(outcome.failure, `take back the ${partLabels[part].name.toLowerCase()}`);
  }
}

function failed(failure: Failure, doing: string): string {
  const { what, next } = describeFailure(failure, doing);
  const details = failureDetails(failure);
  return [`${what} ${next}`, details !== '' && `Details: ${details}`].filter(Boolean).join(' ');
}
