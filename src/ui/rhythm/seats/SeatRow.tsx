import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { AccountState } from '../../../domain/findings/types';
import type { Person } from '../../../domain/org/types';
import { roleNames, type Role } from '../../../playbook/roles';
import { WarningMark } from '../../shared/WarningMark';
import { PersonLine } from '../../shared/people/PersonLine';
import { PeoplePicker } from '../../shared/people/PeoplePicker';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    alignItems: 'center',
    minHeight: '52px',
    paddingBlock: tokens.spacingVerticalS,
    '@media (min-width: 640px)': { gridTemplateColumns: '200px minmax(0, 1fr)' },
  },
  role: { display: 'flex', flexDirection: 'column' },
  full: { color: tokens.colorNeutralForeground2 },
  account: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  seated: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', maxWidth: '400px' },
});

const accountLabels = {
  disabled: 'This account is switched off. Seat somebody else.',
  gone: 'This account was deleted. Seat somebody else.',
} as const;

export interface SeatRowProps {
  readonly role: Role;
  readonly person: Person | null;
  /** The state of the person's account; null before a look-up. */
  readonly account: AccountState['state'] | null;
  readonly canRemove: boolean;
  readonly onSeat: (person: Person | null) => void;
}

/** One seat: its holder, or a field to find a person. */
export function SeatRow({ role, person, account, canRemove, onSeat }: SeatRowProps) {
  const styles = useStyles();
  const { short, full } = roleNames[role];
  return (
    <li className={styles.row}>
      <span className={styles.role}>
        <Text weight="semibold">{short}</Text>
        <Text size={200} className={styles.full}>
          {full}
        </Text>
      </span>
      {person === null ? (
        <PeoplePicker isSetUp label={`${short}: find a person`} onPick={onSeat} />
      ) : (
        <span className={styles.seated}>
          <span>
            <PersonLine person={person} detail={person.title ?? person.mail} />
            {account !== null && account !== 'active' && (
              <Text size={200} className={styles.account}>
                <WarningMark /> {accountLabels[account]}
              </Text>
            )}
          </span>
          {canRemove && (
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={`${short}: remove ${person.name}`}
              onClick={() => onSeat(null)}
            />
          )}
        </span>
      )}
    </li>
  );
}
