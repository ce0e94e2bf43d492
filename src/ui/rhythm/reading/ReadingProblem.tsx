import { failureOrRethrow, type Failure } from '../../../application/ports/Failure';
import type { Person } from '../../../domain/org/types';
import { AskPermission } from '../../shared/AskPermission';
import { FailureMessage } from '../../shared/FailureMessage';
import type { ReadingQuery } from './useReading';

export interface ReadingProblemProps {
  readonly reading: ReadingQuery;
  /** What the calendar is read for: to see what changed, or to send something after. */
  readonly purpose: 'look' | 'send';
  /** Whose calendar it is; null where it is one's own. */
  readonly owner: Person | null;
}

/** Why the calendar is not read; where the permission is missing, an explanation and the button that asks. */
export function ReadingProblem({ reading, purpose, owner }: ReadingProblemProps) {
  if (reading.error === null) return null;
  const failure = failureOrRethrow(reading.error);
  if (!isAboutPermission(failure))
    return (
      <FailureMessage
        failure={failure}
        doing={`read ${calendarOf(owner)}`}
        onRetry={() => void reading.refetch()}
      />
    );
  const asking = { isDeclined: reading.wasAsked, isBusy: reading.isFetching };
  if (purpose === 'look')
    return (
      <AskPermission
        {...asking}
        words={`To see what changed in ${calendarOf(owner)}, Microsoft 365 asks once for the right to read it. Tandem changes nothing there. Without it you see the meetings as they were last shared.`}
        label="Look into the calendar"
        onAsk={() => reading.ask('interactive')}
      />
    );
  return (
    <AskPermission
      {...asking}
      words={`To write the meetings into ${calendarOf(owner)}, and what was sent into your team’s lists, Microsoft 365 asks once for the right to. Then you see every change; nothing is sent before you choose Apply. Without it nothing can be sent.`}
      label="Look at the changes"
      onAsk={() => reading.ask('toWrite')}
    />
  );
}

/** The person was not asked yet, or said no. */
export const isAboutPermission = ({ kind }: Pick<Failure, 'kind'>): boolean =>
  kind === 'consent' || kind === 'signIn';

const calendarOf = (owner: Person | null): string =>
  owner === null ? 'your calendar' : `${owner.name}’s calendar`;
