import { Badge, Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { MeetingStatus } from '../../../application/rhythmStatus';
import { meetingOf } from '../../../domain/rhythm/meetingOf';
import type { Drift, DriftChoice } from '../../../domain/reconcile/types';
import { formatDateTime } from '../../shared/dates/formatDateTime';
import { useServices } from '../../shared/ServicesContext';
import { DriftRow } from './DriftRow';
import { MeetingHeading } from '../../shared/MeetingHeading';
import { stateInWords } from './stateInWords';

const useStyles = makeStyles({
  meeting: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  about: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: '220px' },
  title: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

export interface MeetingStateProps {
  readonly status: MeetingStatus;
  readonly nameOf: (mail: string) => string;
  readonly onChoose: (drift: Drift, choice: DriftChoice['choice']) => void;
}

/** One meeting as it lives: when it is next, how to get there, and what differs. */
export function MeetingState({ status, nameOf, onChoose }: MeetingStateProps) {
  const styles = useStyles();
  const { title } = meetingOf(status.meeting);
  const inOrder = status.state === 'inOrder';
  return (
    <section className={styles.meeting} aria-label={title}>
      <div className={styles.line}>
        <div className={styles.about}>
          <span className={styles.title}>
            <MeetingHeading level={2}>{title}</MeetingHeading>
            <Badge appearance="tint" color={inOrder ? 'success' : 'warning'}>
              {stateInWords(status)}
            </Badge>
          </span>
          <NextDate status={status} />
        </div>
        <Links status={status} title={title} />
      </div>
      {status.drifts.length > 0 && (
        <ul className={styles.list} aria-label={`Differences of ${title}`}>
          {status.drifts.map((drift) => (
            <DriftRow
              key={`${drift.field} ${drift.mail} ${drift.date ?? ''}`}
              drift={drift}
              nameOf={nameOf}
              onChoose={onChoose}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function NextDate({ status: { next } }: Pick<MeetingStateProps, 'status'>) {
  const styles = useStyles();
  const { locale, zone } = useServices().context;
  if (next === null) return <Text className={styles.quiet}>No date within ten weeks.</Text>;
  return (
    <Text className={styles.quiet}>
      Next: {formatDateTime(next.startUtc, locale, zone)}
      {next.state === 'moved' && ', moved'}
    </Text>
  );
}

function Links({ status, title }: Pick<MeetingStateProps, 'status'> & { readonly title: string }) {
  const styles = useStyles();
  const { host } = useServices();
  const { joinUrl } = status;
  const webLink = status.series?.webLink ?? null;
  return (
    <span className={styles.line}>
      {joinUrl !== null && (
        <Button onClick={() => void host.open(joinUrl)} aria-label={`Join ${title}`}>
          Join
        </Button>
      )}
      {webLink !== null && (
        <Button
          appearance="subtle"
          onClick={() => void host.open(webLink)}
          aria-label={`Open in calendar: ${title}`}
        >
          Open in calendar
        </Button>
      )}
    </span>
  );
}
