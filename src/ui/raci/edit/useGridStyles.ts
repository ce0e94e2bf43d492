import { makeStyles, tokens } from '@fluentui/react-components';

export const useGridStyles = makeStyles({
  fixed: { tableLayout: 'fixed' },
  cell: {
    // Under the heading, which stays, a cell in focus must not hide.
    scrollMarginTop: '64px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { cursor: 'text' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  open: { cursor: 'pointer', boxShadow: `inset 1px 0 0 ${tokens.colorNeutralStroke3}` },
  locked: {
    cursor: 'not-allowed',
    boxShadow: `inset 1px 0 0 ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  letter: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalXXS,
  },
  lock: { flexShrink: 0 },
  note: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
    marginInlineStart: '32px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
