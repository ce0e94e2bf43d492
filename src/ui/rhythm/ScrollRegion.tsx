import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ region: { position: 'relative', overflowX: 'auto', maxWidth: '100%' } });

/** What scrolls has to be reachable by keyboard. */
const reachable = { role: 'region', tabIndex: 0 } as const;

export interface ScrollRegionProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A wide picture that scrolls sideways on a narrow screen. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  const styles = useStyles();
  return (
    <div className={styles.region} aria-label={label} {...reachable}>
      {children}
    </div>
  );
}
