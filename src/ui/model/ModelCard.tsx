import { Badge, Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Seats } from '../../domain/org/types';
import type { OrganizationalModel } from '../../playbook/models';
import { ModelChart } from './ModelChart';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    // The drawings share one line, however long the words above them are.
    '@media (min-width: 960px)': { display: 'grid', gridTemplateRows: 'subgrid', gridRow: 'span 4' },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  title: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
  number: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '20px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  start: { justifySelf: 'start', alignSelf: 'flex-start' },
});

export interface ModelCardProps {
  readonly model: OrganizationalModel;
  readonly seats: Seats;
  readonly isChosen: boolean;
  /** Absent where there is nothing to choose. */
  readonly onChoose: (() => void) | null;
}

/** One of the three models: its chart, and where it is best. */
export function ModelCard({ model, seats, isChosen, onChoose }: ModelCardProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.title}>
        <Text size={200} className={mergeClasses(styles.quiet, styles.number)}>
          Model {model.number} {isChosen && <Badge appearance="tint">In use</Badge>}
        </Text>
        <h2 id={id} className={styles.heading}>
          {model.title}
        </h2>
      </div>
      <ModelChart model={model.id} seats={seats} isChosen={isChosen} />
      <Text className={styles.quiet}>Best where {lowerFirst(model.bestWhere)}</Text>
      {onChoose === null ? (
        <span />
      ) : (
        <Button className={styles.start} aria-describedby={id} onClick={onChoose}>
          {isChosen ? 'Choose it on purpose' : 'Choose this model'}
        </Button>
      )}
    </section>
  );
}

/** "AI is …" keeps its capitals. */
const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
