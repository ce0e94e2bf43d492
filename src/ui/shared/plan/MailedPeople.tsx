import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { partsOf } from '../../../domain/reconcile/together';
import type { PlanStep, PlannedAttendee } from '../../../domain/reconcile/types';
import { sameMail } from '../../../domain/rhythm/sameMail';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  outside: { fontWeight: tokens.fontWeightSemibold },
});

const outsideLabels: Readonly<Record<NonNullable<PlannedAttendee['outside']>, string>> = {
  guest: 'guest of your organization',
  otherDomain: 'address outside your organization',
};

/** Who gets a mail from a change, with the address that it goes to. */
export function MailedPeople({ step }: { readonly step: PlanStep }) {
  const styles = useStyles();
  if (step.mails.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Mailed">
      {step.mails.map((mail) => {
        const { name, outside } = personIn(step, mail);
        return (
          <li key={mail}>
            <Text size={200}>
              {name === null ? mail : `${name} <${mail}>`}
              {outside !== undefined && (
                <span className={styles.outside}>{` · ${outsideLabels[outside]}`}</span>
              )}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}

interface NamedPerson {
  readonly name: string | null;
  readonly outside?: PlannedAttendee['outside'];
}

function personIn(step: PlanStep, mail: string): NamedPerson {
  const planned = partsOf(step).flatMap((part) => ('attendees' in part ? part.attendees : []));
  const expected = 'series' in step ? step.series.attendees.map(({ person }) => person) : [];
  const isThem = (one: { readonly mail: string }): boolean => sameMail(one.mail, mail);
  return planned.find(isThem) ?? expected.find(isThem) ?? { name: null };
}
