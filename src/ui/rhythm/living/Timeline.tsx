import { msPerWeek } from '../../../domain/time/durations';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ActualOccurrence } from '../../../application/ports/Calendar';
import type { MeetingStatus } from '../../../application/rhythmStatus';
import type { MeetingId } from '../../../playbook/meetings';
import type { Instant, ZoneId } from '../../../domain/time/types';
import { formatDate, formatDateTime } from '../../shared/dates/formatDates';
import { visuallyHidden } from '../../shared/visuallyHidden';
import { ScrollRegion } from '../ScrollRegion';
import { useServices } from '../../shared/ServicesContext';

const weeksBack = 3;
const weeksAhead = 9;
const width = 960;
const gutter = 190;
const laneHeight = 36;
const headHeight = 28;

type DotKind = 'past' | 'next' | 'coming' | 'moved' | 'missed';

const dotLabels: Readonly<Record<DotKind, string>> = {
  past: 'held',
  next: 'next',
  coming: 'coming',
  moved: 'moved',
  missed: 'cancelled',
};

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', minWidth: '640px', fontFamily: tokens.fontFamilyBase },
  line: { stroke: tokens.colorNeutralStroke2 },
  now: { stroke: tokens.colorBrandStroke1, strokeWidth: 1.5, strokeDasharray: '3 3' },
  label: { fill: tokens.colorNeutralForeground1, fontSize: '14px' },
  week: { fill: tokens.colorNeutralForeground2, fontSize: '12px' },
  past: { fill: tokens.colorNeutralForeground3 },
  next: { fill: tokens.colorBrandForeground1 },
  coming: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorBrandForeground1, strokeWidth: 2 },
  moved: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorPaletteDarkOrangeForeground1,
    strokeWidth: 2,
  },
  missed: { stroke: tokens.colorPaletteRedForeground1, strokeWidth: 2 },
  legend: { fill: tokens.colorNeutralForeground2, fontSize: '12px' },
  hidden: visuallyHidden,
});

export interface TimelineProps {
  readonly statuses: readonly MeetingStatus[];
  readonly now: Instant;
  readonly zone: ZoneId;
  readonly titleOf: (meeting: MeetingId) => string;
}

/** The weeks around today with the three series as dots; the same as a list for those who hear it. */
export function Timeline({ statuses, now, zone, titleOf }: TimelineProps) {
  const { locale } = useServices().context;
  const styles = useStyles();
  const start = now - weeksBack * msPerWeek;
  const height = headHeight + statuses.length * laneHeight + 34;
  return (
    <div>
      <ScrollRegion label="The coming weeks">
        <svg className={styles.picture} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <Weeks start={start} now={now} height={height - 34} zone={zone} />
          {statuses.map((status, index) => (
            <Lane
              key={status.meeting}
              status={status}
              title={titleOf(status.meeting)}
              start={start}
              y={headHeight + (index + 0.5) * laneHeight}
              now={now}
            />
          ))}
          <Legend y={height - 10} />
        </svg>
      </ScrollRegion>
      <ul className={styles.hidden} aria-label="The coming weeks as a list">
        {statuses.flatMap((status) =>
          shownOf(status, start).map((occurrence) => (
            <li key={`${status.meeting} ${occurrence.startUtc}`}>
              {titleOf(status.meeting)}, {formatDateTime(occurrence.startUtc, locale, zone)}:{' '}
              {dotLabels[dotOf(occurrence, status, now)]}
            </li>
          )),
        )}
      </ul>
    </div>
  );
}

function shownOf({ occurrences }: MeetingStatus, start: Instant): readonly ActualOccurrence[] {
  const end = start + (weeksBack + weeksAhead) * msPerWeek;
  return occurrences.filter(({ startUtc }) => startUtc >= start && startUtc < end);
}

function dotOf(occurrence: ActualOccurrence, { next }: MeetingStatus, now: Instant): DotKind {
  if (occurrence.state === 'cancelled') return 'missed';
  if (occurrence.startUtc === next?.startUtc) return 'next';
  if (occurrence.endUtc <= now) return 'past';
  return occurrence.state === 'moved' ? 'moved' : 'coming';
}

const xOf = (instant: Instant, start: Instant): number =>
  gutter + ((instant - start) / ((weeksBack + weeksAhead) * msPerWeek)) * (width - gutter - 8);

interface WeeksProps {
  readonly start: Instant;
  readonly now: Instant;
  readonly height: number;
  readonly zone: ZoneId;
}

function Weeks({ start, now, height, zone }: WeeksProps) {
  const { locale } = useServices().context;
  const styles = useStyles();
  const fortnights = Array.from(
    { length: (weeksBack + weeksAhead) / 2 },
    (_, index) => start + 2 * index * msPerWeek,
  );
  return (
    <g>
      {fortnights.map((instant) => (
        <g key={instant}>
          <line
            className={styles.line}
            x1={xOf(instant, start)}
            x2={xOf(instant, start)}
            y1={headHeight}
            y2={height}
          />
          <text className={styles.week} x={xOf(instant, start)} y={16}>
            {formatDate(instant, locale, zone)}
          </text>
        </g>
      ))}
      <line
        className={styles.now}
        x1={xOf(now, start)}
        x2={xOf(now, start)}
        y1={headHeight - 4}
        y2={height}
      />
    </g>
  );
}

interface LaneProps {
  readonly status: MeetingStatus;
  readonly title: string;
  readonly start: Instant;
  readonly y: number;
  readonly now: Instant;
}

function Lane({ status, title, start, y, now }: LaneProps) {
  const styles = useStyles();
  return (
    <g>
      <text className={styles.label} x={0} y={y + 5}>
        {title}
      </text>
      <line className={styles.line} x1={gutter} x2={width - 8} y1={y} y2={y} />
      {shownOf(status, start).map((occurrence) => (
        <Dot
          key={occurrence.startUtc}
          kind={dotOf(occurrence, status, now)}
          x={xOf(occurrence.startUtc, start)}
          y={y}
        />
      ))}
    </g>
  );
}

/** Each kind has a shape of its own: full, ring, square, cross. */
function Dot({ kind, x, y }: { readonly kind: DotKind; readonly x: number; readonly y: number }) {
  const styles = useStyles();
  if (kind === 'missed')
    return <path className={styles.missed} d={`M${x - 5} ${y - 5}l10 10m0 -10l-10 10`} />;
  if (kind === 'moved') return <rect className={styles.moved} x={x - 5} y={y - 5} width={10} height={10} />;
  return <circle className={styles[kind]} cx={x} cy={y} r={kind === 'next' ? 8 : 5} />;
}

function Legend({ y }: { readonly y: number }) {
  const styles = useStyles();
  const kinds: readonly DotKind[] = ['past', 'next', 'coming', 'moved', 'missed'];
  return (
    <g>
      {kinds.map((kind, index) => (
        <g key={kind}>
          <Dot kind={kind} x={gutter + 10 + index * 110} y={y - 4} />
          <text className={styles.legend} x={gutter + 24 + index * 110} y={y}>
            {dotLabels[kind]}
          </text>
        </g>
      ))}
    </g>
  );
}
