import { makeStyles, tokens } from '@fluentui/react-components';
import type { Person } from '../../../domain/org/types';
import type { ActualAttendee } from '../../../domain/reconcile/types';
import { sameMail } from '../../../domain/rhythm/sameMail';
import { formatDateTime } from '../../shared/dates/formatDates';
import { useServices } from '../../shared/ServicesContext';
import { visuallyHidden } from '../../shared/visuallyHidden';

type Answer = ActualAttendee['response'];

const signs: Readonly<Record<Answer, string>> = { accepted: '✓', declined: '✗', tentative: '?', none: '' };

const words: Readonly<Record<Answer, string>> = {
  accepted: 'accepted',
  declined: 'declined',
  tentative: 'said maybe',
  none: 'has not answered',
};

const useStyles = makeStyles({
  list: { display: 'inline', listStyleType: 'none', margin: 0, padding: 0 },
  person: { display: 'inline', '&:not(:last-child)::after': { content: '", "' } },
  accepted: { color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightSemibold },
  declined: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  tentative: { fontWeight: tokens.fontWeightSemibold },
  none: {},
  proposal: { fontWeight: tokens.fontWeightSemibold },
  hidden: visuallyHidden,
});

export interface AnswersProps {
  /** Of which meeting. */
  readonly title: string;
  /** The owner of its calendar; null where none is named. */
  readonly organizer: Person | null;
  readonly attendees: readonly ActualAttendee[];
  /** The people whose answers are known: an attendee knows only their own, shown elsewhere. */
  readonly knows: 'everybody' | 'nobody';
}

/** Who is in a meeting, each with their answer; rooms do not count. */
export function Answers({ title, organizer, attendees, knows }: AnswersProps) {
  const styles = useStyles();
  const { context } = useServices();
  const people = attendees.filter(
    ({ kind, mail }) => kind !== 'resource' && (organizer === null || !sameMail(mail, organizer.mail)),
  );
  return (
    <ul className={styles.list} aria-label={`People in ${title}`}>
      {organizer !== null && (
        <li className={styles.person}>
          {organizer.name}
          <span className={styles.hidden}> organizes it</span>
        </li>
      )}
      {people.map(({ mail, name, kind, response, proposes }) => (
        <li key={mail} className={styles.person}>
          {kind === 'optional' ? `${name} (optional)` : name}
          {response !== 'none' && (
            <span className={styles[response]} aria-hidden="true">
              {` ${signs[response]}`}
            </span>
          )}
          {knows === 'everybody' && <span className={styles.hidden}> {words[response]}</span>}
          {proposes !== undefined && (
            <span className={styles.proposal}>
              {` (proposed another time: ${formatDateTime(proposes, context.locale, context.zone)})`}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
