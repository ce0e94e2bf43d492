import { Badge, Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { MeetingStatus } from '../../../application/rhythmStatus';
import type { Person } from '../../../domain/org/types';
import type { Drift, DriftChoice } from '../../../domain/reconcile/types';
import { formatDateTime } from '../../shared/dates/formatDateTime';
import { useServices } from '../../shared/ServicesContext';
import { Answers } from './Answers';
import { cadenceInWords } from './cadenceInWords';
import { DecidedRow } from './DecidedRow';
import { DriftRow } from './DriftRow';
import { formatDay } from '../../shared/dates/formatDay';
import { MeetingMenu, type MeetingMenuProps } from './MeetingMenu';
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
  words: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

export interface MeetingStateProps extends Pick<MeetingMenuProps, 'title' | 'onChange' | 'onAct'> {
  readonly status: MeetingStatus;
  /** How many topics its agenda has. */
  readonly topics: number;
  /** In whose calendar it stands; null where nobody is named. */
  readonly organizer: Person | null;
  readonly nameOf: (mail: string) => string;
  readonly onChoose: (drift: Drift, choice: DriftChoice['choice']) => void;
  readonly onTakeBack: (drift: Drift) => void;
}

/** One meeting as it lives: when it is next, how to get there, and what differs. */
export function MeetingState(props: MeetingStateProps) {
  const { title, status, topics, organizer, onChange, onAct, nameOf, onChoose, onTakeBack } = props;
  const styles = useStyles();
  const { locale } = useServices().context;
  const isEnded = status.state === 'ended';
  return (
    <section className={styles.meeting} aria-label={title}>
      <div className={styles.line}>
        <div className={styles.about}>
          <span className={styles.title}>
            <MeetingHeading level={2}>{title}</MeetingHeading>
            <Badge appearance="tint" color={stateColors[status.state]}>
              {stateInWords(status, locale)}
            </Badge>
          </span>
          <WhenAndWho status={status} title={title} organizer={organizer} />
          {!isEnded && <NextDate status={status} topics={topics} />}
        </div>
        {!isEnded && <Links status={status} title={title} />}
        <MeetingMenu title={title} status={status} onChange={onChange} onAct={onAct} />
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
      {status.decided.length > 0 && (
        <ul className={styles.list} aria-label={`Decided differences of ${title}`}>
          {status.decided.map((decided) => (
            <DecidedRow
              key={`${decided.drift.field} ${decided.drift.mail} ${decided.drift.date ?? ''}`}
              decided={decided}
              nameOf={nameOf}
              onTakeBack={onTakeBack}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface WhenAndWhoProps extends Pick<MeetingStateProps, 'status' | 'organizer'> {
  readonly title: string;
}

/** Nothing where the calendar has no such series. */
function WhenAndWho({ status: { series }, title, organizer }: WhenAndWhoProps) {
  const styles = useStyles();
  const { locale } = useServices().context;
  if (series === null) return null;
  return (
    <Text as="span" className={styles.words}>
      {cadenceInWords(series, locale)} ·{' '}
      <Answers title={title} organizer={organizer} attendees={series.attendees} />
    </Text>
  );
}

const stateColors: Readonly<Record<MeetingStatus['state'], 'success' | 'warning' | 'informative'>> = {
  inOrder: 'success',
  ended: 'informative',
  missing: 'warning',
  incomplete: 'warning',
  drifted: 'warning',
};

function NextDate({ status: { next, endsOn }, topics }: Pick<MeetingStateProps, 'status' | 'topics'>) {
  const styles = useStyles();
  const { locale, zone } = useServices().context;
  if (next === null) return <Text className={styles.quiet}>No date within ten weeks.</Text>;
  return (
    <Text className={styles.quiet}>
      Next: {formatDateTime(next.startUtc, locale, zone)}
      {next.state === 'moved' && ', moved'} · {topics === 1 ? '1 item' : `${topics} items`}
      {endsOn !== null && ` · ends on ${formatDay(endsOn, locale)}`}
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
