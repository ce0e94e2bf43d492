import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Person } from '../../../domain/org/types';
import { PersonAvatar } from '../PersonAvatar';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM, minWidth: 0 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2 },
});

export interface PersonLineProps {
  readonly person: Person;
  /** The line under the name. */
  readonly detail: string;
}

export function PersonLine({ person, detail }: PersonLineProps) {
  const styles = useStyles();
  return (
    <span className={styles.line}>
      <PersonAvatar person={person} size={32} />
      <span className={styles.words}>
        <Text>{person.name}</Text>
        <Text size={200} className={styles.detail}>
          {detail}
        </Text>
      </span>
    </span>
  );
}
