import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { chatLink } from '../../shared/contactLinks';
import { useOpen } from '../../shared/useOpen';

const useStyles = makeStyles({
  refusal: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalL,
  },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

export interface AlreadySentProps {
  readonly organizer: { readonly name: string; readonly mail: string };
  /** The series that were found in one's own calendar; none where the lists say who sends them. */
  readonly subjects: readonly string[];
  /** Leads to the existing meetings; null where this person sees nothing of them. */
  readonly onFinish: (() => void) | null;
}

/** A second rhythm beside a living one is refused: it would book everybody twice. */
export function AlreadySent({ organizer, subjects, onFinish }: AlreadySentProps) {
  const styles = useStyles();
  const { open } = useOpen();
  const named = subjects.length === 0 ? 'the meetings' : subjects.join(', ');
  const [first = organizer.name] = organizer.name.split(' ');
  return (
    <div className={styles.refusal}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>
            {organizer.name} already sends {named}.
          </MessageBarTitle>{' '}
          Nothing of yours was sent: two rhythms side by side would book everybody twice.{' '}
          {onFinish === null &&
            `Ask ${first} to share the workspace with you, to change it, or to hand it over to you.`}
        </MessageBarBody>
      </MessageBar>
      <div className={styles.actions}>
        {onFinish !== null && (
          <Button appearance="primary" onClick={onFinish}>
            Show the meetings
          </Button>
        )}
        <Button onClick={() => open(chatLink(organizer))}>Message {first}</Button>
      </div>
    </div>
  );
}
