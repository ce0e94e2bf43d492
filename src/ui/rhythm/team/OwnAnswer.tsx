import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Answer, OwnCopy } from '../../../application/ports/Calendar';
import type { Person } from '../../../domain/org/types';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import { useAct } from '../../shared/workspace/useAct';
import { OpenInCalendar } from '../living/OpenInCalendar';

const useStyles = makeStyles({
  answer: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, maxWidth: '640px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface OwnAnswerProps {
  readonly copy: OwnCopy;
  /** Of which meeting. */
  readonly title: string;
  readonly organizer: Person;
  readonly onAnswered: (answer: Answer) => void;
}

/** The person's answer to another organizer's meeting, and the ways to change it. */
export function OwnAnswer({ copy, title, organizer, onAnswered }: OwnAnswerProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.answer}>
      <span className={styles.line}>
        <Text role="status">{answerLabels[copy.answer]}</Text>
        {!isOpen && copy.answer !== 'declined' && (
          <Button appearance="subtle" aria-label={`Answer: ${title}`} onClick={() => setOpen(true)}>
            Answer
          </Button>
        )}
        <OpenInCalendar title={title} webLink={copy.webLink} />
      </span>
      {isOpen && (
        <GiveAnswer
          copy={copy}
          title={title}
          organizer={organizer}
          onAnswered={(answer) => {
            setOpen(false);
            onAnswered(answer);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}

interface GiveAnswerProps extends OwnAnswerProps {
  readonly onClose: () => void;
}

function GiveAnswer({ copy, title, organizer, onAnswered, onClose }: GiveAnswerProps) {
  const styles = useStyles();
  const { calendar } = useServices();
  const { act, isBusy, failure } = useAct();
  const [tried, setTried] = useState<Answer>('accepted');
  const send = async (answer: Answer): Promise<void> => {
    setTried(answer);
    if (await act(() => calendar.answer(copy, answer))) onAnswered(answer);
  };
  const isDeclined = failure?.kind === 'consent' || failure?.kind === 'signIn';
  return (
    <section className={styles.answer} aria-label={`Answer for every date of ${title}`}>
      <Text className={styles.quiet}>
        Answers for every date, in your calendar, and tells {organizer.name}. The first time Microsoft 365
        asks for the right to write your calendar; without it, answer in Outlook.
      </Text>
      {isDeclined && (
        <Text role="alert">You did not allow it. Open it in your calendar to answer there.</Text>
      )}
      {failure !== null && !isDeclined && (
        <FailureMessage failure={failure} doing="send your answer" onRetry={() => void send(tried)} />
      )}
      <div className={styles.line}>
        {answers.map(({ answer, label }) => (
          <Button
            key={answer}
            disabledFocusable={isBusy}
            aria-label={`${label} ${title}`}
            onClick={() => void send(answer)}
          >
            {label}
          </Button>
        ))}
        <Button appearance="subtle" onClick={onClose}>
          Not now
        </Button>
      </div>
    </section>
  );
}

const answers: readonly { readonly answer: Answer; readonly label: string }[] = [
  { answer: 'accepted', label: 'Accept' },
  { answer: 'tentative', label: 'Maybe' },
  { answer: 'declined', label: 'Decline' },
];

const answerLabels: Readonly<Record<OwnCopy['answer'], string>> = {
  none: 'You have not answered yet.',
  accepted: 'You accepted.',
  tentative: 'You said maybe.',
  declined: 'You declined.',
};
