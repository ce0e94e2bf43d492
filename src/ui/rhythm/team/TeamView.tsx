import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { failureOf } from '../../../application/ports/Failure';
import type { Person } from '../../../domain/org/types';
import { livingSeries, type Standing } from '../../../domain/rhythm/standing';
import type { WorkspaceContent } from '../../../domain/workspace/types';
import { chatLink } from '../../shared/contactLinks';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import { useOpen } from '../../shared/useOpen';
import { mayEdit } from '../../shared/workspace/mayEdit';
import { useShared } from '../../shared/useShared';
import { ActingFor } from './ActingFor';
import { GoneOrganizer } from './GoneOrganizer';
import { TeamMeeting } from './TeamMeeting';
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
  const { copies, ask, isAsked } = useOwnAnswers(living.map(({ iCalUId }) => iCalUId));
  const canEdit = mayEdit(useShared());
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
      <div>
        {living.map((facts) => (
          <TeamMeeting
            key={facts.meeting}
            facts={facts}
            copy={copies.data?.find(({ iCalUId }) => iCalUId === facts.iCalUId) ?? null}
          />
        ))}
      </div>
      {copies.error !== null && isAsked && (
        <FailureMessage
          failure={failureOf(copies.error)}
          doing="read your answers"
          onRetry={() => void copies.refetch()}
        />
      )}
      <SentBy organizer={organizer} sentBy={living[0]?.sentBy ?? null} />
      <div className={styles.actions}>
        <AskButton organizer={organizer} />
        {copies.data === undefined && (
          <Button disabled={copies.isFetching} onClick={ask}>
            Show my answers
          </Button>
        )}
        {canEdit && <ActingFor organizer={organizer} onActFor={onActFor} />}
        {canEdit && <GoneOrganizer organizer={organizer} series={living} />}
      </div>
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
function AskButton({ organizer }: { readonly organizer: Person }) {
  const { open } = useOpen();
  const [first = organizer.name] = organizer.name.split(' ');
  return (
    <Button onClick={() => open(chatLink(organizer, 'Please change in our meetings: '))}>
      Ask {first} for a change
    </Button>
  );
}

/** Without a dialog where the right to one's own calendar was given before; else once the person asks. */
function useOwnAnswers(iCalUIds: readonly string[]) {
  const { calendar } = useServices();
  const [isAsked, setAsked] = useState(false);
  const copies = useQuery({
    queryKey: ['rhythm', 'copies', iCalUIds, isAsked],
    queryFn: () => calendar.ownCopies(iCalUIds, isAsked ? 'interactive' : 'silent'),
    retry: false,
  });
  return { copies, isAsked, ask: () => (isAsked ? void copies.refetch() : setAsked(true)) };
}
