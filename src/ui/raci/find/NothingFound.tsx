import { makeStyles, tokens } from '@fluentui/react-components';
import { QuietButton } from '../../shared/QuietButton';
import type { RaciView } from '../raciView';

const useStyles = makeStyles({
  nothing: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface NothingFoundProps {
  readonly view: RaciView;
  /** False while Tandem does not know which seat the person holds. */
  readonly knowsMySeat: boolean;
  readonly onClear: () => void;
  readonly onOpenRhythm: () => void;
}

/** Why no decision is shown, and what to do about it. */
export function NothingFound({ view, knowsMySeat, onClear, onOpenRhythm }: NothingFoundProps) {
  const styles = useStyles();
  if (view.filter === 'mine' && !knowsMySeat)
    return (
      <div className={styles.nothing}>
        <p className={styles.title}>Tandem does not know your seat</p>
        <p className={styles.text}>Say in Rhythm who holds which role. If you hold none, choose All.</p>
        <QuietButton onClick={onOpenRhythm}>Open Rhythm</QuietButton>
      </div>
    );
  return (
    <div className={styles.nothing}>
      <p className={styles.title}>
        Nothing found{view.text.trim() === '' ? '' : ` for “${view.text.trim()}”`}
      </p>
      <p className={styles.text}>Try another word, such as “budget”, “vendor” or “training”.</p>
      <QuietButton onClick={onClear}>Show all decisions</QuietButton>
    </div>
  );
}
