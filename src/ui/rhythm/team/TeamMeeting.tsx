import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { OwnCopy } from '../../../application/ports/Calendar';
import { expandSeries } from '../../../domain/recurrence/expandSeries';
import { patternInWords } from '../../../domain/recurrence/patternInWords';
import type { SeriesFacts } from '../../../domain/rhythm/seriesFacts';
import { formatDateTime } from '../../shared/dates/formatDateTime';
import { formatTime } from '../../shared/dates/formatTime';
import { MeetingHeading } from '../../shared/MeetingHeading';
import { useServices } from '../../shared/ServicesContext';

const weeksMs = 10 * 7 * 86_400_000;

const useStyles = makeStyles({
  meeting: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  about: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexBasis: '260px',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface TeamMeetingProps {
  readonly facts: SeriesFacts;
  /** The person's own copy; null where they have none, or did not allow to look. */
  readonly copy: OwnCopy | null;
}

/** One meeting for whoever does not send it: when, with whom, one's own answer, and the way in. */
export function TeamMeeting({ facts, copy }: TeamMeetingProps) {
  const styles = useStyles();
  const { host } = useServices();
  const { subject, joinUrl } = facts;
  const webLink = copy?.webLink ?? null;
  return (
    <section className={styles.meeting} aria-label={subject}>
      <div className={styles.about}>
        <MeetingHeading level={2}>{subject}</MeetingHeading>
        <Text>{useTimeInWords(facts)}</Text>
        <Text className={styles.quiet}>{peopleInWords(facts)}</Text>
        {copy !== null && <Text>{answerWords[copy.answer]}</Text>}
      </div>
      <span className={styles.actions}>
        {joinUrl !== null && (
          <Button onClick={() => void host.open(joinUrl)} aria-label={`Join ${subject}`}>
            Join
          </Button>
        )}
        {webLink !== null && (
          <Button
            appearance="subtle"
            onClick={() => void host.open(webLink)}
            aria-label={`Answer in your calendar: ${subject}`}
          >
            Answer in your calendar
          </Button>
        )}
      </span>
    </section>
  );
}

const answerWords: Readonly<Record<OwnCopy['answer'], string>> = {
  none: 'You have not answered yet.',
  accepted: 'You accepted.',
  tentative: 'You said maybe.',
  declined: 'You declined.',
};

/** "Every Tuesday 10:00–10:45. Next: Tue, Dec 1, 10:00": in the reader's own time. */
function useTimeInWords({ time, endsOn }: SeriesFacts): string {
  const { clock, context } = useServices();
  const { locale, zone } = context;
  const now = clock.now();
  const [next] = expandSeries(time, { startUtc: now, endUtc: now + weeksMs });
  const pattern = patternInWords(time.pattern);
  const cadence = pattern.charAt(0).toUpperCase() + pattern.slice(1);
  if (next === undefined) return endsOn === null ? `${cadence}.` : `${cadence}, until ${endsOn}.`;
  const [from, until] = [next.startUtc, next.endUtc].map((at) => formatTime(at, locale, zone));
  return `${cadence} ${from}–${until}. Next: ${formatDateTime(next.startUtc, locale, zone)}`;
}

function peopleInWords({ organizer, invited }: SeriesFacts): string {
  return [
    organizer.name,
    ...invited.map(({ name, kind }) => (kind === 'optional' ? `${name} (optional)` : name)),
  ].join(', ');
}
