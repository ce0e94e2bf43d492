import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { SeriesFacts } from '../../../domain/rhythm/seriesFacts';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** The series left in calendars after their meetings, which only an administrator can end. */
export function DeadSeries({ series }: { readonly series: readonly SeriesFacts[] }) {
  const styles = useStyles();
  const dead = series.filter(({ state }) => state === 'dead');
  const [first] = dead;
  if (first === undefined) return null;
  return (
    <Text block className={styles.quiet}>
      {first.organizer.name}’s old series are dead: {dead.map(({ subject }) => subject).join(', ')}. They may
      still stand in calendars, until an administrator cancels them; remove them from yours.
    </Text>
  );
}
