import { makeStyles, tokens } from '@fluentui/react-components';
import { useFoundOnScreen } from '../../shared/findings/foundOnScreen';
import { visuallyHidden } from '../../shared/visuallyHidden';
import { useWorkspace } from '../../shared/workspace/useWorkspace';
import { useOpenCount } from './useOpenCount';

const useStyles = makeStyles({
  count: {
    marginInlineStart: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  heard: visuallyHidden,
});

/** More than this is told as more. */
const mostShown = 999;

/** The number of open findings beside the tab's word; nothing where there are none. */
export function FindingsCount() {
  const styles = useStyles();
  const { content, isKnown } = useWorkspace();
  const counted = useOpenCount(isKnown ? content : null);
  const count = useFoundOnScreen() ?? counted ?? 0;
  if (count === 0) return null;
  return (
    <>
      <span aria-hidden="true" className={styles.count}>
        {count > mostShown ? `${mostShown}+` : count}
      </span>
      <span className={styles.heard}> {`${count} open`}</span>
    </>
  );
}
