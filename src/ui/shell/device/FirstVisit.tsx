import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Device } from '../../../application/ports/Device';
import { QuietButton } from '../../shared/QuietButton';

const useStyles = makeStyles({
  // Over the page, at its foot: nothing moves when it comes or goes.
  line: {
    position: 'fixed',
    insetInline: 0,
    bottom: 0,
    zIndex: 1,
    boxSizing: 'border-box',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    boxShadow: tokens.shadow16,
    '@media print': { display: 'none' },
  },
  words: { margin: 0 },
});

export interface FirstVisitProps {
  readonly device: Pick<Device, 'isFirstVisit'>;
  /** The current area; a change of it ends the first visit. */
  readonly screen: string;
}

/** What Tandem is and where to start: in one line, on the first visit, until it was read. */
export function FirstVisit({ device, screen }: FirstVisitProps) {
  const styles = useStyles();
  const [isFirst, setFirst] = useState(false);
  const [startedOn] = useState(screen);
  useEffect(() => void device.isFirstVisit().then(setFirst), [device]);
  if (isFirst && screen !== startedOn) setFirst(false);
  if (!isFirst) return null;
  return (
    <aside className={styles.line} aria-label="What Tandem is">
      <p className={styles.words}>
        Tandem says who decides what about AI, and when they meet. Look up a decision here, or open Meetings.
      </p>
      <QuietButton onClick={() => setFirst(false)}>Got it</QuietButton>
    </aside>
  );
}
