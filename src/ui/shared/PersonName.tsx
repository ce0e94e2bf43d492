import { makeStyles, tokens } from '@fluentui/react-components';
import type { Person } from '../../domain/org/types';

const useStyles = makeStyles({
  vacant: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  you: { color: tokens.colorNeutralForeground2 },
});

export interface PersonNameProps {
  readonly person: Person | null;
  /** The signed-in person's id, to mark their own name; null while unknown. */
  readonly me?: string | null;
}

/** "Ada Okafor", "Ada Okafor (you)" or "vacant". */
export function PersonName({ person, me = null }: PersonNameProps) {
  const styles = useStyles();
  if (person === null) return <span className={styles.vacant}>vacant</span>;
  return (
    <span>
      {person.name}
      {person.id === me && <span className={styles.you}> (you)</span>}
    </span>
  );
}
