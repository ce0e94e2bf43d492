import { makeResetStyles, makeStyles, tokens } from '@fluentui/react-components';
import { visuallyHidden } from '../../shared/visuallyHidden';

/**
 * One rule per kind of cell, on the table: sixty cells with a dozen class names each would weigh more in the page, and
 * take longer to be taken over, than the text itself.
 */
export const useTableStyles = makeStyles({
  table: {
    display: 'none',
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    '& caption': visuallyHidden,
    '& th, & td': {
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: 'top',
      textAlign: 'start',
      fontWeight: tokens.fontWeightRegular,
    },
    '& thead th': {
      position: 'sticky',
      top: 0,
      zIndex: 1,
      paddingBlock: tokens.spacingVerticalS,
      borderBottomColor: tokens.colorNeutralStroke1,
      backgroundColor: tokens.colorNeutralBackground1,
      fontWeight: tokens.fontWeightSemibold,
    },
    '& tbody th': {
      position: 'sticky',
      left: 0,
      width: '30%',
      backgroundColor: tokens.colorNeutralBackground1,
    },
    // Above the titles, which follow their numbers.
    '& thead th:first-child': { left: 0, zIndex: 2, paddingInlineStart: '40px' },
    '& tbody tr': { cursor: 'pointer' },
    '& tbody tr:hover > *': { backgroundColor: tokens.colorNeutralBackground3 },
    '& tbody tr[aria-current] > *': { backgroundColor: tokens.colorNeutralBackground3 },
    '& tbody tr[aria-current] > th': { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
    '@media (min-width: 640px)': { display: 'table' },
    '@media print': {
      display: 'table',
      fontSize: tokens.fontSizeBase200,
      '& thead th, & tbody th': { position: 'static' },
      '& tr': { breakInside: 'avoid' },
    },
  },
  number: {
    flexShrink: 0,
    width: '20px',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
  },
  decision: { display: 'flex', columnGap: tokens.spacingHorizontalM },
  accountable: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  responsible: { color: tokens.colorNeutralForeground1 },
  derived: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export const useLetterStyle = makeResetStyles({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  gap: tokens.spacingHorizontalXS,
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
  '@media (min-width: 1120px)': {
    flexDirection: 'row',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginBlock: '-2px',
    fontSize: 'inherit',
  },
});
