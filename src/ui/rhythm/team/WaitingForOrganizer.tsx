import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Person } from '../../../domain/org/types';
import { meetingName } from '../../../domain/rhythm/meetings';
import { planForOrganizer, type WaitingWhat } from '../../../domain/rhythm/waitingChanges';
import type { WorkspaceContent } from '../../../domain/workspace/types';
import { chatLink } from '../../shared/contactLinks';
import { formatDay } from '../../shared/dates/formatDates';
import { PlanSteps } from '../../shared/plan/PlanSteps';
import { useServices } from '../../shared/ServicesContext';
import { useOpen } from '../../shared/useOpen';

const useStyles = makeStyles({
  heading: { margin: 0 },
  waiting: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

export interface WaitingForOrganizerProps {
  readonly content: WorkspaceContent;
  /** Null where the one who reads it sends the meetings. */
  readonly organizer: Person | null;
}

/** What was changed and only the organizer can send: who caused it, and, for everybody else, the plan that follows. */
export function WaitingForOrganizer({ content, organizer }: WaitingForOrganizerProps) {
  const styles = useStyles();
  const { clock, context } = useServices();
  const { open } = useOpen();
  const plan = planForOrganizer(content.settings, content.series, clock.now());
  const isEmpty = organizer === null ? content.waiting.length === 0 : plan.steps.length === 0;
  if (isEmpty) return null;
  const title = organizer === null ? 'Waiting for you to send' : `${organizer.name} has to send this`;
  return (
    <section className={styles.waiting} aria-label={title}>
      <Text as="h2" className={styles.heading} size={400} weight="semibold">
        {title}
      </Text>
      {content.waiting.length > 0 && (
        <ul className={styles.list}>
          {content.waiting.map(({ meeting, what, by, on }) => (
            <li key={meeting}>
              {by === '' ? 'Somebody' : by} changed {describeWaiting(what)} of the{' '}
              {meetingName(content.settings, meeting)} on {formatDay(on, context.locale)}.
            </li>
          ))}
        </ul>
      )}
      {organizer !== null && (
        <>
          <PlanSteps plan={plan} states={[]} />
          <Button onClick={() => open(chatLink(organizer, reminder))}>
            Tell {organizer.name.split(' ')[0]}
          </Button>
        </>
      )}
    </section>
  );
}

const reminder = 'Something in our meetings has changed. Please open Rhythm in Tandem and send it.';

const waitingLabels: Readonly<Record<WaitingWhat, string>> = {
  time: 'the time',
  people: 'the people',
  agenda: 'the agenda',
  title: 'the title',
  date: 'a date',
  end: 'the end',
};

const describeWaiting = (what: readonly WaitingWhat[]): string =>
  what.length === 0 ? 'something' : what.map((one) => waitingLabels[one]).join(' and ');
