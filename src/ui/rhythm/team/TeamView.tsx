import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import { failureOrRethrow } from '../../../application/ports/Failure';
import type { Person } from '../../../domain/org/types';
import { meetingName } from '../../../domain/rhythm/meetings';
import { livingSeries, type Standing } from '../../../domain/rhythm/standing';
import type { WorkspaceContent } from '../../../domain/workspace/types';
import { chatLink } from '../../shared/contactLinks';
import { FailureMessage } from '../../shared/FailureMessage';
import { useOpen } from '../../shared/useOpen';
import { useWorkspace } from '../../shared/workspace/useWorkspace';
import { FactsView } from '../living/FactsView';
import { DeadSeries } from './DeadSeries';
import { ActingFor } from './ActingFor';
import { GoneOrganizer } from './GoneOrganizer';
import { OwnAnswer } from './OwnAnswer';
import { useOwnAnswers } from './useOwnAnswers';
import { WaitingForOrganizer } from './WaitingForOrganizer';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalL,
    maxWidth: '1080px',
    marginTop: tokens.spacingVerticalM,
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface TeamViewProps {
  readonly standing: Extract<Standing, { kind: 'theirs' | 'comingToYou' }>;
  readonly content: WorkspaceContent;
  /** The person works in the organizer's calendar. */
  readonly onActFor: (organizer: Person) => void;
}

/** The rhythm as everybody sees who does not send it: from what is shared, and their own answers where they allow it. */
export function TeamView({ standing, content, onActFor }: TeamViewProps) {
  const styles = useStyles();
  const { organizer } = standing;
  const living = livingSeries(content.series);
  const own = useOwnAnswers(living.map(({ iCalUId }) => iCalUId));
  const { canEdit } = useWorkspace();
  return (
    <div className={styles.view}>
      {standing.kind === 'comingToYou' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            The meetings are handed over to you. {organizer.name} has to end the old series first; then you
            can send yours here.
          </MessageBarBody>
        </MessageBar>
      )}
      <WaitingForOrganizer content={content} organizer={organizer} />
      <FactsView
        content={content}
        actionsOf={({ meeting, organizer: sender }) => (
          <AskButton organizer={sender} title={meetingName(content.settings, meeting)} />
        )}
        belowOf={({ iCalUId, subject, organizer: sender }) => {
          const copy = own.copies.data?.find((one) => one.iCalUId === iCalUId);
          if (copy === undefined) return null;
          return (
            <OwnAnswer
              copy={copy}
              title={subject}
              organizer={sender}
              onAnswered={(answer) => own.tell(copy, answer)}
            />
          );
        }}
      />
      <ShowAnswers own={own} />
      <DeadSeries series={content.series} />
      <SentBy organizer={organizer} sentBy={living[0]?.sentBy ?? null} />
      <div className={styles.actions}>
        {canEdit && <ActingFor organizer={organizer} onActFor={onActFor} />}
        {canEdit && <GoneOrganizer organizer={organizer} series={living} />}
      </div>
    </div>
  );
}

/** What showing one's own answers takes, until they are there. */
function ShowAnswers({ own: { copies, isAsked, ask } }: { readonly own: ReturnType<typeof useOwnAnswers> }) {
  const styles = useStyles();
  if (copies.error === null) return null;
  const failure = failureOrRethrow(copies.error);
  if (failure.kind !== 'consent' && failure.kind !== 'signIn')
    return (
      <FailureMessage failure={failure} doing="read your answers" onRetry={() => void copies.refetch()} />
    );
  return (
    <div className={styles.actions}>
      <Button disabledFocusable={copies.isFetching} onClick={ask}>
        Show my answers
      </Button>
      <Text size={200} className={styles.quiet} role={isAsked ? 'alert' : undefined}>
        {isAsked && 'You did not allow it. '}
        Microsoft 365 asks once for the right to see when your meetings are and what you answered. Without it
        you see the meetings, and answer them in Outlook.
      </Text>
    </div>
  );
}

interface SentByProps {
  readonly organizer: Person;
  readonly sentBy: Person | null;
}

function SentBy({ organizer, sentBy }: SentByProps) {
  const styles = useStyles();
  return (
    <Text className={styles.quiet}>
      {organizer.name} sends these.
      {sentBy !== null && ` ${sentBy.name} works in that calendar on behalf of ${organizer.name}.`}
    </Text>
  );
}

/** Opens a chat with words to finish; nothing is sent. */
function AskButton({ organizer, title }: { readonly organizer: Person; readonly title: string }) {
  const { open } = useOpen();
  const [first = organizer.name] = organizer.name.split(' ');
  return (
    <Button
      aria-label={`Ask ${first} for a change: ${title}`}
      onClick={() => open(chatLink(organizer, `Please change in the ${title}: `))}
    >
      Ask {first} for a change
    </Button>
  );
}
