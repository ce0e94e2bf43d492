import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AgendaTopic } from '../../../domain/agenda/types';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  toggle: { alignSelf: 'flex-start', minHeight: '24px' },
});

export interface TopicsOfNextProps {
  /** Of which meeting. */
  readonly title: string;
  readonly topics: readonly AgendaTopic[];
}

/** How many topics the next date has, and which. */
export function TopicsOfNext({ title, topics }: TopicsOfNextProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const count = topics.length === 1 ? '1 topic' : `${topics.length} topics`;
  return (
    <>
      <Link
        as="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-label={`${count} of ${title}`}
        onClick={() => setOpen(!isOpen)}
      >
        {count}
      </Link>
      {isOpen && (
        <ul className={styles.list} aria-label={`Agenda of ${title}`}>
          {topics.map(({ title: topic, minutes }) => (
            <li key={topic}>
              {topic}, {minutes} min
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
