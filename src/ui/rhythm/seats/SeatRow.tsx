import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Person } from '../../../domain/org/types';
import { roleNames, type Role } from '../../../playbook/roles';
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
  seated: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', maxWidth: '400px' },
});

export interface SeatRowProps {
  readonly role: Role;
  readonly person: Person | null;
  readonly onSeat: (person: Person | null) => void;
}

export function SeatRow({ role, person, onSeat }: SeatRowProps) {
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
        <PeoplePicker label={`${short}: find a person`} onPick={onSeat} />
      ) : (
        <span className={styles.seated}>
          <PersonLine person={person} detail={person.title ?? person.mail} />
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={`${short}: remove ${person.name}`}
            onClick={() => onSeat(null)}
          />
        </span>
      )}
    </li>
  );
}
