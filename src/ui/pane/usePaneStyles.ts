import { makeStyles, tokens } from '@fluentui/react-components';

/** What the parts of the pane have in common. */
export const usePaneStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    marginTop: tokens.spacingVerticalM,
    minWidth: 0,
  },
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  list: { width: '100%', margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    boxSizing: 'border-box',
    width: '100%',
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
