import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Person } from '../../../domain/org/types';
import type { WorkspaceContent } from '../../../domain/workspace/types';
import { chatLink } from '../../shared/contactLinks';
import { formatDay } from '../../shared/dates/formatDates';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import { useOpen } from '../../shared/useOpen';
import { useWorkspace } from '../../shared/workspace/useWorkspace';
import { useAct } from '../../shared/workspace/useAct';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalL,
    maxWidth: '640px',
    marginTop: tokens.spacingVerticalXL,
  },
  heading: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

export interface EndedProps {
  readonly organizer: Person;
  readonly content: WorkspaceContent;
}

/** The rhythm was ended on purpose by who sent it: what ended when, and how it may go on. */
export function Ended({ organizer, content }: EndedProps) {
  const styles = useStyles();
  const { shared, directory, context } = useServices();
  const { open } = useOpen();
  const { act, isBusy, failure } = useAct();
  const { canEdit } = useWorkspace();
  const takeOver = (): void =>
    void act(async () => {
      await shared.claimOrganizer(await directory.me(), organizer);
    });
  const [first = organizer.name] = organizer.name.split(' ');
  return (
    <section className={styles.page} aria-label="The meetings have ended">
      <Text as="h2" className={styles.heading} size={500} weight="semibold">
        {organizer.name} ended the meetings
      </Text>
      <ul className={styles.list}>
        {content.series
          .filter(({ state }) => state === 'ended')
          .map(({ meeting, subject, endsOn }) => (
            <li key={meeting}>
              {subject}
              {endsOn === null
                ? ' was cancelled.'
                : `: the last one was on ${formatDay(endsOn, context.locale)}.`}
            </li>
          ))}
      </ul>
      <Text>What was decided stays. Somebody can begin the meetings again.</Text>
      {failure !== null && (
        <FailureMessage failure={failure} doing="take the meetings over" onRetry={takeOver} />
      )}
      <div className={styles.actions}>
        <Button onClick={() => open(chatLink(organizer, 'Please begin our meetings again: '))}>
          Ask {first} to begin again
        </Button>
        {canEdit && (
          <Button appearance="subtle" disabled={isBusy} onClick={takeOver}>
            Send them yourself
          </Button>
        )}
      </div>
    </section>
  );
}
