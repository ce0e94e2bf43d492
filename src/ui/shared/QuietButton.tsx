import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { focusRing } from './focusRing';

const useStyles = makeStyles({
  button: {
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
});

/** A secondary button for the first screen, which does not wait for Fluent's own. */
export function QuietButton({
  onClick,
  children,
}: {
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className={useStyles().button} onClick={onClick}>
      {children}
    </button>
  );
}
