import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  drawing: { display: 'block', width: '100%', height: '56px', overflow: 'visible' },
  edge: {
    fill: 'none',
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: '1.5px',
    vectorEffect: 'non-scaling-stroke',
  },
  middle: {
    fill: 'none',
    stroke: tokens.colorBrandStroke1,
    strokeWidth: '2px',
    strokeDasharray: '10 10',
    vectorEffect: 'non-scaling-stroke',
  },
});

const course = (offset: number): string =>
  `M0 ${36 + offset} C 260 ${36 + offset}, 340 ${16 + offset}, 540 ${20 + offset} S 860 ${44 + offset}, 1000 ${22 + offset}`;

/** A road that bends, and the line of a car on it. It adds nothing to the words beside it. */
export function RoadDrawing() {
  const styles = useStyles();
  return (
    <svg className={styles.drawing} viewBox="0 0 1000 56" preserveAspectRatio="none" aria-hidden="true">
      <path className={styles.edge} d={course(-12)} />
      <path className={styles.middle} d={course(0)} />
      <path className={styles.edge} d={course(12)} />
    </svg>
  );
}
