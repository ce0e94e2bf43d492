import { makeStyles, tokens } from '@fluentui/react-components';
import { visuallyHidden } from '../../../shared/visuallyHidden';
import type { Shade } from './shadeOf';

const mixed = (percent: number): string =>
  `color-mix(in srgb, ${tokens.colorBrandBackground} ${percent}%, ${tokens.colorNeutralBackground1})`;

const stripes = `repeating-linear-gradient(135deg, ${tokens.colorNeutralStrokeAccessible} 0 1px, transparent 1px 5px)`;

/** Light enough below "every" for ordinary text in all three themes. */
export const useShadeStyles = makeStyles<Shade>({
  every: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
  },
  most: { backgroundColor: mixed(36) },
  many: { backgroundColor: mixed(20) },
  some: { backgroundColor: mixed(9) },
  few: { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground2 },
});

export const useMapStyles = makeStyles({
  table: {
    borderCollapse: 'separate',
    borderSpacing: '2px',
    width: '100%',
    maxWidth: '560px',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& caption': visuallyHidden,
    '& th': { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, padding: 0 },
    '& thead th': { height: '24px', textAlign: 'center' },
    '& tbody th': {
      width: '72px',
      textAlign: 'end',
      paddingInlineEnd: tokens.spacingHorizontalS,
      whiteSpace: 'nowrap',
    },
  },
  corner: { width: '72px' },
  cell: {
    height: '24px',
    padding: 0,
    textAlign: 'center',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke2}`,
    ':hover': { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAccessible}` },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  /** On both sides of the number, which stays readable. */
  overlapping: {
    backgroundImage: `${stripes}, ${stripes}`,
    backgroundSize: '25% 100%',
    backgroundPosition: 'left, right',
    backgroundRepeat: 'no-repeat',
  },
  /** Two rings, so that one of them stands out on any shade. */
  placed: {
    boxShadow: `inset 0 0 0 2px ${tokens.colorNeutralForeground1}, inset 0 0 0 4px ${tokens.colorNeutralBackground1}`,
    fontWeight: tokens.fontWeightBold,
  },
});
