import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    paddingBlock: tokens.spacingVerticalL,
  },
  bar: {
    height: '20px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    animationName: { from: { opacity: 1 }, '50%': { opacity: 0.5 }, to: { opacity: 1 } },
    animationDuration: '2s',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
});

const widths = ['40%', '90%', '75%', '82%', '60%'];

export interface ScreenSkeletonProps {
  /** What is on its way, for those who hear the page: "Rhythm is loading". */
  readonly label: string;
}

/** The shape of a screen whose content is on its way. */
export function ScreenSkeleton({ label }: ScreenSkeletonProps) {
  const styles = useStyles();
  return (
    <div className={styles.screen} role="status" aria-label={label}>
      {widths.map((width) => (
        <div key={width} className={styles.bar} style={{ width }} aria-hidden="true" />
      ))}
    </div>
  );
}
