import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';

const useStyles = makeStyles({
  mark: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});

/** Draws the eye to the words beside it, which say what it means. */
export function WarningMark() {
  return <Warning20Regular className={useStyles().mark} aria-hidden="true" />;
}
