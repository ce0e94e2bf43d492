import { msPerHour } from '../../../domain/time/durations';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { MeetingId } from '../../../playbook/meetings';
import type { Person } from '../../../domain/org/types';
import { toInstant } from '../../../domain/time/zonedTime';
import type { Interval, LocalDate, ZoneId } from '../../../domain/time/types';
import { formatLocalDate, formatTime, formatWallTime } from '../../shared/dates/formatDates';
import { ScrollRegion } from '../ScrollRegion';
import { MeetingHeading } from '../../shared/MeetingHeading';
import { representativeWeek, weekPlan, type WeekDay, type WeekPlanInput } from './weekPlan';
import { useMeetingNames } from '../../shared/workspace/useMeetingNames';
import { useServices } from '../../shared/ServicesContext';

const firstHour = 7;
const lastHour = 19;
const hourHeight = 26;
const dayWidth = 164;
const gutter = 64;
const head = 24;

const useStyles = makeStyles({
  week: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  picture: {
    display: 'block',
    minWidth: '720px',
    width: '100%',
    maxWidth: '880px',
    fontFamily: tokens.fontFamilyBase,
  },
  label: { fill: tokens.colorNeutralForeground2, fontSize: '12px' },
  line: { stroke: tokens.colorNeutralStroke2 },
  busy: { fill: tokens.colorNeutralStroke1 },
  meeting: {
    fill: tokens.colorBrandBackground2,
    fillOpacity: 0.85,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: 2,
  },
  meetingLabel: {
    fill: tokens.colorNeutralForeground1,
    fontSize: '10px',
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface WeekPictureProps extends WeekPlanInput {
  readonly window: Interval;
}

/** One week as everybody's calendar has it, with the chosen times laid over. */
export function WeekPicture({ window, settings, people, freeBusy, zone }: WeekPictureProps) {
  const { locale } = useServices().context;
  const styles = useStyles();
  const monday = useMemo(() => representativeWeek(settings, window, zone), [settings, window, zone]);
  const days = useMemo(
    () => weekPlan({ settings, people, freeBusy, zone }, monday),
    [settings, people, freeBusy, zone, monday],
  );
  const nameOf = useMeetingNames();
  const height = head + (lastHour - firstHour) * hourHeight;
  return (
    <section className={styles.week} aria-label="A week with the meetings">
      <MeetingHeading>The week of {formatLocalDate(monday, locale)}</MeetingHeading>
      <Text size={200} className={styles.quiet}>
        Grey: busy, one lane a person ({namesOf(people)}). Outlined: the meetings.
      </Text>
      <ScrollRegion label="Week picture">
        <svg
          className={styles.picture}
          viewBox={`0 0 ${gutter + dayWidth * days.length} ${height}`}
          role="img"
          aria-label={describeWeek(days, { zone, locale, nameOf })}
        >
          <HourLines days={days.length} />
          {days.map((day, index) => (
            <DayLanes key={day.date} day={day} x={gutter + index * dayWidth} zone={zone} />
          ))}
        </svg>
      </ScrollRegion>
    </section>
  );
}

function HourLines({ days }: { readonly days: number }) {
  const { locale } = useServices().context;
  const styles = useStyles();
  const hours = Array.from({ length: lastHour - firstHour }, (_, index) => firstHour + index);
  return (
    <g>
      {hours.map((hour) => {
        const y = head + (hour - firstHour) * hourHeight;
        return (
          <g key={hour}>
            <line className={styles.line} x1={gutter} x2={gutter + days * dayWidth} y1={y} y2={y} />
            {hour % 2 === 0 && (
              <text className={styles.label} x={gutter - 8} y={y + 4} textAnchor="end">
                {formatWallTime(`${String(hour).padStart(2, '0')}:00`, locale)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

interface DayLanesProps {
  readonly day: WeekDay;
  readonly x: number;
  readonly zone: ZoneId;
}

function DayLanes({ day, x, zone }: DayLanesProps) {
  const { locale } = useServices().context;
  const styles = useStyles();
  const nameOf = useMeetingNames();
  const lane = (dayWidth - 12) / Math.max(1, day.busy.length);
  return (
    <g>
      <text className={styles.label} x={x + 6} y={14}>
        {formatLocalDate(day.date, locale)}
      </text>
      {day.busy.map((blocks, person) =>
        blocks.map((block) => (
          <rect
            key={`${person} ${block.startUtc}`}
            className={styles.busy}
            x={x + 6 + person * lane}
            width={Math.max(2, lane - 2)}
            {...spanOf(block, day.date, zone)}
          />
        )),
      )}
      {day.meetings.map((onThatDay) => {
        const span = spanOf(onThatDay, day.date, zone);
        return (
          <g key={onThatDay.meeting}>
            <rect className={styles.meeting} x={x + 3} width={dayWidth - 6} rx={3} {...span} />
            <text className={styles.meetingLabel} x={x + 8} y={span.y + 14}>
              {nameOf(onThatDay.meeting)}
            </text>
            <title>{`${nameOf(onThatDay.meeting)}, ${formatTime(onThatDay.startUtc, locale, zone)}`}</title>
          </g>
        );
      })}
    </g>
  );
}

function spanOf(
  { startUtc, endUtc }: Interval,
  date: LocalDate,
  zone: ZoneId,
): { y: number; height: number } {
  const dayStart = toInstant(date, '00:00', zone);
  const top = yOf((startUtc - dayStart) / msPerHour);
  return { y: top, height: Math.max(0, yOf((endUtc - dayStart) / msPerHour) - top) };
}

const yOf = (hour: number): number =>
  head + (Math.min(Math.max(hour, firstHour), lastHour) - firstHour) * hourHeight;

const namesOf = (people: readonly Person[]): string => people.map(({ name }) => name).join(', ');

interface WeekFormat {
  readonly zone: ZoneId;
  readonly locale: string;
  readonly nameOf: (meeting: MeetingId) => string;
}

function describeWeek(days: readonly WeekDay[], { zone, locale, nameOf }: WeekFormat): string {
  const lines = days.flatMap(({ date, meetings }) =>
    meetings.map(
      ({ meeting, startUtc }) =>
        `${nameOf(meeting)}: ${formatLocalDate(date, locale)}, ${formatTime(startUtc, locale, zone)}`,
    ),
  );
  return lines.length === 0 ? 'No meeting in this week' : lines.join('; ');
}
