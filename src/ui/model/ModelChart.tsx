import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { orgChart, type ChartBox, type OrgChart } from '../../domain/model/orgChart';
import type { Seats } from '../../domain/org/types';
import type { ModelId } from '../../playbook/models';
import { roleNames } from '../../playbook/roles';

const useStyles = makeStyles({
  chart: { position: 'relative', maxWidth: '100%', marginInline: 'auto' },
  lines: { position: 'absolute', top: 0, left: 0, overflow: 'visible' },
  line: { fill: 'none', stroke: tokens.colorNeutralStroke1, strokeWidth: '1.5px' },
  chosenLine: { stroke: tokens.colorBrandStroke1 },
  box: {
    position: 'absolute',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    boxSizing: 'border-box',
    paddingInline: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'center',
  },
  chosenBox: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  role: { fontWeight: tokens.fontWeightSemibold },
  chosenLabel: { color: tokens.colorBrandForeground2 },
  name: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface ModelChartProps {
  readonly model: ModelId;
  readonly seats: Seats;
  readonly isChosen: boolean;
}

/** Who reports to whom in the model, with the people of this organization; the chosen one in full colour. */
export function ModelChart({ model, seats, isChosen }: ModelChartProps) {
  const styles = useStyles();
  const chart = orgChart(model, seats);
  const { width, height, boxes, lines } = chart;
  const words = isChosen ? styles.chosenLabel : undefined;
  return (
    <div className={styles.chart} style={{ width, height }} role="img" aria-label={describeChart(chart)}>
      <svg className={styles.lines} width={width} height={height} aria-hidden="true">
        {lines.map(({ from, to, points }) => (
          <polyline
            key={`${from} ${to}`}
            className={mergeClasses(styles.line, isChosen && styles.chosenLine)}
            points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
          />
        ))}
      </svg>
      {boxes.map(({ role, person, x, y, ...size }) => (
        <div
          key={role}
          className={mergeClasses(styles.box, isChosen && styles.chosenBox)}
          style={{ left: x, top: y, width: size.width, height: size.height }}
        >
          <span className={mergeClasses(styles.role, words)}>{roleNames[role].short}</span>
          <span className={mergeClasses(styles.name, words)} title={person?.name}>
            {person?.name ?? 'vacant'}
          </span>
        </div>
      ))}
    </div>
  );
}

/** The chart for those who hear it: "CEO, vacant. COO, Grace Liu, reports to the CEO." */
function describeChart({ boxes }: OrgChart): string {
  return boxes.map(describeBox).join(' ');
}

function describeBox({ role, person, manager }: ChartBox): string {
  const who = `${roleNames[role].short}, ${person?.name ?? 'vacant'}`;
  return manager === null ? `${who}.` : `${who}, reports to the ${roleNames[manager].short}.`;
}
