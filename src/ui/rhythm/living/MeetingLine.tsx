import { capitalized } from '../../../wording/capitalized';
import { Badge, Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MeetingStatus } from '../../../application/rhythmStatus';
import type { Agenda } from '../../../domain/agenda/types';
import type { Person } from '../../../domain/org/types';
import { formatDay, formatZone, formatDateTime, formatWallTime } from '../../shared/dates/formatDates';
import { MeetingHeading } from '../../shared/MeetingHeading';
import { useServices } from '../../shared/ServicesContext';
import { Answers, type AnswersProps } from './Answers';
import { TopicsOfNext } from './TopicsOfNext';
import type { ActualSeries } from '../../../domain/reconcile/types';
import { describePattern } from '../../../wording/describePattern';
import type { SeriesTime } from '../../../domain/recurrence/types';
import type { WallTime } from '../../../domain/time/types';

const useStyles = makeStyles({
  meeting: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  about: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexBasis: '260px',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  title: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface MeetingLineProps extends Pick<AnswersProps, 'knows'> {
  /** What the organization calls it. */
  readonly title: string;
  readonly status: MeetingStatus;
  /** The owner of its calendar; null where none is named. */
  readonly organizer: Person | null;
  readonly agenda: Agenda;
  /** The viewer's acts besides joining. */
  readonly actions: ReactNode;
  /** The content below the line. */
  readonly children?: ReactNode;
}

/** One meeting as it lives, the same for everybody: cadence and people, the next date with its agenda, state, the way in. */
export function MeetingLine(props: MeetingLineProps) {
  const { title, status, organizer, knows, agenda, actions, children } = props;
  const styles = useStyles();
  const { host, context } = useServices();
  const isEnded = status.state === 'ended';
  const { joinUrl, next } = status;
  return (
    <section className={styles.meeting} aria-label={title}>
      <div className={styles.line}>
        <div className={styles.about}>
          <span className={styles.title}>
            <MeetingHeading level={2}>{title}</MeetingHeading>
            <Badge appearance="tint" color={stateColors[status.state]}>
              {describeState(status, context.locale)}
            </Badge>
          </span>
          <WhenAndWho status={status} title={title} organizer={organizer} knows={knows} />
          {!isEnded && <NextDate status={status} />}
          {!isEnded && next !== null && <TopicsOfNext title={title} topics={agenda.topics} />}
        </div>
        <span className={styles.line}>
          {!isEnded && joinUrl !== null && (
            <Button onClick={() => void host.open(joinUrl)} aria-label={`Join ${title}`}>
              Join
            </Button>
          )}
          {actions}
        </span>
      </div>
      {children}
    </section>
  );
}

const stateColors: Readonly<Record<MeetingStatus['state'], 'success' | 'warning' | 'informative'>> = {
  inOrder: 'success',
  ended: 'informative',
  missing: 'warning',
  incomplete: 'warning',
  drifted: 'warning',
};

type WhenAndWhoProps = Pick<MeetingLineProps, 'status'> & AnswersPropsBut;
type AnswersPropsBut = Omit<AnswersProps, 'attendees'>;

/** Nothing where the calendar has no such series. */
function WhenAndWho({ status: { series }, ...people }: WhenAndWhoProps) {
  const { locale, zone } = useServices().context;
  if (series === null) return null;
  const elsewhere = series.time === null || series.time.zone === zone ? null : series.time.zone;
  return (
    <Text as="span">
      {describeCadence(series, locale)}
      {elsewhere !== null && ` in ${formatZone(elsewhere, locale)}`} ·{' '}
      <Answers {...people} attendees={series.attendees} />
    </Text>
  );
}

function NextDate({ status: { next, endsOn } }: Pick<MeetingLineProps, 'status'>) {
  const styles = useStyles();
  const { locale, zone } = useServices().context;
  if (next === null) return <Text className={styles.quiet}>No date within ten weeks.</Text>;
  return (
    <Text className={styles.quiet}>
      Next: {formatDateTime(next.startUtc, locale, zone)}
      {next.state === 'moved' && ', moved'}
      {endsOn !== null && ` · ends on ${formatDay(endsOn, locale)}`}
    </Text>
  );
}

/** "Every Wednesday 11:00 AM–11:45 AM", in the zone of the series; its pattern alone where Tandem does not know it. */
function describeCadence(
  { time, patternText: pattern }: Pick<ActualSeries, 'time' | 'patternText'>,
  locale: string,
): string {
  if (time === null) return capitalized(pattern);
  const [from, until] = [time.startTime, endOf(time)].map((at) => formatWallTime(at, locale));
  return `${capitalized(describePattern(time.pattern))} ${from}–${until}`;
}

const minutesPerDay = 1440;

/** Past midnight it is the next day's time. */
function endOf({ startTime, durationMinutes }: SeriesTime): WallTime {
  const [hours = 0, minutes = 0] = startTime.split(':').map(Number);
  const end = (hours * 60 + minutes + durationMinutes) % minutesPerDay;
  return [Math.floor(end / 60), end % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** "In order", "3 differences", "not in the calendar", "to be updated", "ended on Dec 8, 2026". */
function describeState(
  { state, drifts, endsOn }: Pick<MeetingStatus, 'state' | 'drifts' | 'endsOn'>,
  locale: string,
): string {
  if (drifts.length > 0) return drifts.length === 1 ? '1 difference' : `${drifts.length} differences`;
  if (state === 'ended') return endsOn === null ? 'Ended' : `Ended on ${formatDay(endsOn, locale)}`;
  if (state === 'missing') return 'Not in the calendar';
  return state === 'inOrder' ? 'In order' : 'Changes wait';
}
