import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { focusRing } from '../shared/focusRing';

const useButton = makeResetStyles({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  minWidth: '32px',
  minHeight: '32px',
  padding: `0 ${tokens.spacingHorizontalM}`,
  border: 'none',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorSubtleBackground,
  color: tokens.colorNeutralForeground2,
  fontFamily: 'inherit',
  fontSize: tokens.fontSizeBase300,
  fontWeight: tokens.fontWeightSemibold,
  cursor: 'pointer',
  ':hover': {
    backgroundColor: tokens.colorSubtleBackgroundHover,
    color: tokens.colorNeutralForeground2BrandHover,
  },
  ...focusRing,
});

export interface RowButtonProps {
  /** As it is heard: with the entry that it is about. */
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A quiet button in a row of the record: Fluent's own is too slow to draw while hundreds of rows scroll by. */
export function RowButton({ label, onClick, children }: RowButtonProps) {
  return (
    <button type="button" className={useButton()} aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}
