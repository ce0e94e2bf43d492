import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RaciLetter } from '../../../playbook/decisions';

// One class for what all share: seventy elements of the page have it.
const useMark = makeResetStyles({
  display: 'inline-grid',
  placeItems: 'center',
  flexShrink: 0,
  boxSizing: 'border-box',
  width: '24px',
  height: '24px',
  borderRadius: tokens.borderRadiusMedium,
  fontSize: tokens.fontSizeBase200,
  lineHeight: '1',
});

const useStyles = makeStyles({
  A: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightBold,
    // Where the device forces its colours, the letter keeps its weight in them.
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'CanvasText',
      color: 'Canvas',
    },
  },
  R: {
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  C: { color: tokens.colorNeutralForeground2 },
  I: { color: tokens.colorNeutralForeground2 },
});

/** Accountable is the one letter with weight; its word is always beside it. */
export function LetterMark({ letter }: { readonly letter: RaciLetter }) {
  const styles = useStyles();
  return <span className={mergeClasses(useMark(), styles[letter])}>{letter}</span>;
}
