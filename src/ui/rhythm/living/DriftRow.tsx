import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Drift, DriftChoice } from '../../../domain/reconcile/types';
import { formatLocalDate } from '../../shared/dates/formatDates';
import { formatDisplayValue } from '../../shared/dates/formatDisplayValue';
import { useServices } from '../../shared/ServicesContext';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    minWidth: 0,
    flexGrow: 1,
    flexBasis: '260px',
  },
  about: { gridColumn: '1 / -1' },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

const fieldLabels: Readonly<Record<Drift['field'], string>> = {
  subject: 'Title',
  time: 'Time',
  attendee: 'Attendee',
  end: 'End',
  occurrence: 'Meeting of',
  attendeeOnDate: 'Attendee',
};

/** What a difference is about: the name of a person, a date, or the thing. */
export function aboutIn(
  { field, mail, date }: Drift,
  nameOf: (mail: string) => string,
  locale: string,
): string {
  if (field === 'attendee') return nameOf(mail);
  if (field === 'attendeeOnDate' && date !== null)
    return `${nameOf(mail)} on ${formatLocalDate(date, locale)}`;
  return date === null ? fieldLabels[field] : `${fieldLabels[field]} ${formatLocalDate(date, locale)}`;
}

export interface DriftRowProps {
  readonly drift: Drift;
  readonly nameOf: (mail: string) => string;
  readonly onChoose: (drift: Drift, choice: DriftChoice['choice']) => void;
}

/** What was planned, what the calendar says, and the choice between them. */
export function DriftRow({ drift, nameOf, onChoose }: DriftRowProps) {
  const styles = useStyles();
  const { context } = useServices();
  const about = aboutIn(drift, nameOf, context.locale);
  const [expected, actual] = [drift.expected, drift.actual].map((value) =>
    formatDisplayValue(value, context),
  );
  return (
    <li className={styles.row}>
      <dl className={styles.facts}>
        <Text as="span" weight="semibold" className={styles.about}>
          {about}
        </Text>
        <dt className={styles.term}>Expected</dt>
        <dd className={styles.value}>{expected}</dd>
        <dt className={styles.term}>Calendar says</dt>
        <dd className={styles.value}>{actual}</dd>
      </dl>
      <span className={styles.actions}>
        <Button aria-label={`Keep ${about}: ${actual}`} onClick={() => onChoose(drift, 'keep')}>
          Keep
        </Button>
        <Button aria-label={`Restore ${about}: ${expected}`} onClick={() => onChoose(drift, 'restore')}>
          Restore
        </Button>
      </span>
    </li>
  );
}
